import { formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Duty } from '../../domain/duties/duty.ts';
import {
  isPublishable,
  isUnsure,
  isUnsureForm,
  type Category,
  type Form,
  type Regulation,
} from '../../domain/regulation.ts';
import { regulations } from '../../domain/regulations/index.ts';
import { codeSpan, escapeMarkdown } from './markdown.ts';

/** The codes that `regulation`, `category`, `form` and `duty` take. */
export const renderRegulationGuide = (): string =>
  [
    legend,
    ...regulations.filter(({ categories }) => categories.length > 0).map(renderRegulation),
  ].join('\n\n');

const doubtMark = ' (\\*)';
const legend =
  'Dấu (\\*) sau một dòng: tên, điều khoản hoặc thời hạn chưa đối chiếu đủ với bản gốc của quy định.';

export function renderRegulation(regulation: Regulation): string {
  const { number, note, categories, forms, duties } = regulation;
  const ungrouped = categories.filter(({ group }) => group === undefined);
  return [
    `### ${escapeMarkdown(number)}`,
    renderHead(regulation),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    ungrouped.map((category) => renderCategory(category, regulation)).join('\n'),
    ...(forms.length > 0 ? [`Biểu mẫu:\n\n${forms.map(renderForm).join('\n')}`] : []),
    ...(duties.length > 0 ? [renderDuties(duties)] : []),
  ].join('\n\n');
}

function renderHead(regulation: Regulation): string {
  const { number, title, categories } = regulation;
  const use = categories.some(isPublishable)
    ? `Ghi ${codeSpan(`regulation: ${number}`)}`
    : 'Không văn bản nào trên trang này ghi theo quy định này.';
  return `${escapeMarkdown(title)}. ${renderInForce(regulation)} ${use}`;
}

function renderInForce({ inForce: { from, to, confidence } }: Regulation): string {
  const day = (date: CalendarDate | undefined, word: string) =>
    date === undefined ? [] : [`${word} ${formatCalendarDate(date)}`];
  const days = [...day(from, 'từ'), ...day(to, 'đến hết')].join(' ');
  return days === '' || confidence === 'unsure'
    ? 'Chưa rõ thời gian có hiệu lực.'
    : `Có hiệu lực ${days}.`;
}

function renderCategory(category: Category, regulation: Regulation): string {
  const inner = regulation.categories.filter(({ group }) => group === category.id);
  return [renderItem(category), ...inner.map((item) => `  ${renderItem(item)}`)].join('\n');
}

/** Of an item that is not plainly public, the note says why, or where else it belongs. */
function renderItem(category: Category): string {
  const mark = audienceMarks[category.audience];
  const row = renderRow(category, isUnsure(category));
  if (mark === undefined) return row;
  const note = category.note === undefined ? '' : `. ${escapeMarkdown(category.note)}`;
  return `${row} (${mark})${note}`;
}

const audienceMarks = {
  public: undefined,
  staff: 'quy định này chỉ buộc công khai nội bộ; đăng được',
  'staff-only': 'chỉ công khai nội bộ: không đăng được',
  // The row of an item whose text was not read carries the mark of doubt.
  unsure: undefined,
} as const satisfies Record<Category['audience'], string | undefined>;

const renderForm = (form: Form): string => renderRow(form, isUnsureForm(form));

const renderRow = ({ id, title }: Pick<Category, 'id' | 'title'>, doubtful: boolean): string =>
  `- ${codeSpan(id)}: ${escapeMarkdown(title)}${doubtful ? doubtMark : ''}`;

/** Under each time limit the duties that have it: most of a regulation's share one. */
function renderDuties(duties: readonly Duty[]): string {
  const byWording = Map.groupBy(duties, ({ wording }) => wording);
  const blocks = [...byWording].map(([wording, group]) =>
    [`- Hạn: ${escapeMarkdown(wording)}`, ...group.map((duty) => `  ${renderDuty(duty)}`)].join(
      '\n',
    ),
  );
  return `Nghĩa vụ, để ghi ở mục ${codeSpan('duty')} của ${codeSpan('duties.yaml')}:\n\n${blocks.join('\n')}`;
}

const renderDuty = (duty: Duty): string =>
  `${renderRow(duty, isUnsure(duty))}${duty.ifAny === true ? ' (nếu có)' : ''}`;
