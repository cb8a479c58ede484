import { formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Category, Confidence, Form, Regulation } from '../../domain/regulation.ts';
import { regulations } from '../../domain/regulations/index.ts';
import { codeSpan, escapeMarkdown } from './markdown.ts';

/** The codes that `regulation`, `category` and `form` take. */
export const renderRegulationGuide = (): string => regulations.map(renderRegulation).join('\n\n');

function renderRegulation(regulation: Regulation): string {
  const { number, title, categories, forms } = regulation;
  const ungrouped = categories.filter(({ group }) => group === undefined);
  return [
    `### ${escapeMarkdown(number)}`,
    `${escapeMarkdown(title)}. ${renderInForce(regulation)} Ghi ${codeSpan(`regulation: ${number}`)}`,
    ...(regulation.note === undefined ? [] : [escapeMarkdown(regulation.note)]),
    ungrouped.map((category) => renderCategory(category, regulation)).join('\n'),
    ...(forms.length > 0 ? [`Biểu mẫu:\n\n${forms.map(renderForm).join('\n')}`] : []),
  ].join('\n\n');
}

function renderInForce({ inForce: { from, to } }: Regulation): string {
  const day = (date: CalendarDate | undefined, word: string) =>
    date === undefined ? [] : [`${word} ${formatCalendarDate(date)}`];
  const days = [...day(from, 'từ'), ...day(to, 'đến hết')].join(' ');
  return days === '' ? 'Chưa rõ thời gian có hiệu lực.' : `Có hiệu lực ${days}.`;
}

function renderCategory(category: Category, regulation: Regulation): string {
  const inner = regulation.categories.filter(({ group }) => group === category.id);
  return [renderRow(category), ...inner.map((item) => `  ${renderRow(item)}`)].join('\n');
}

const renderForm = (form: Form): string =>
  renderRow({ ...form, confidence: isDoubtful(form.titleConfidence) ? 'unsure' : form.confidence });

function renderRow({
  id,
  title,
  confidence,
}: Pick<Category, 'id' | 'title' | 'confidence'>): string {
  const doubt = isDoubtful(confidence) ? ' (chưa đối chiếu được với văn bản gốc)' : '';
  return `- ${codeSpan(id)}: ${escapeMarkdown(title)}${doubt}`;
}

const isDoubtful = (confidence: Confidence): boolean =>
  confidence === 'low' || confidence === 'unsure';
