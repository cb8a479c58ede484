import { formatCalendarDate } from '../../domain/calendar-date.ts';
import { dateOf } from '../../domain/document-date.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { findingAt, type Fault } from '../fault.ts';
import { findWrong, listCircles, type FieldOfEarlier, type Succession } from '../succession.ts';

const verbs = { replaces: 'thay thế', corrects: 'đính chính' } as const;

/** A paper takes the place of an older one, never its own, and never of one that takes its place. */
export const checkCircularReplacement = (sources: SiteSources): Finding[] => [
  ...listCircles(sources).flatMap((circle) => {
    const wrong = findWrong(circle);
    return wrong === undefined ? [] : [describe(wrong)];
  }),
  ...sources.documents.flatMap(checkChanges),
];

function describe({ later, field, earlier }: Succession): Finding {
  const fault =
    later === earlier ? explainSelf(later, field) : explainCircle(later, field, earlier);
  return findingAt(later, fault, field);
}

const explainSelf = ({ document }: DocumentSource, field: FieldOfEarlier): Fault => ({
  code: 'circular-replacement',
  message: `Tài liệu này ghi là ${verbs[field]} chính nó (${document.id}).`,
  advice: `Ghi đường dẫn của bản cũ vào dòng ${field}; không có bản cũ thì xóa dòng này.`,
});

function explainCircle(
  { document }: DocumentSource,
  field: FieldOfEarlier,
  earlier: DocumentSource,
): Fault {
  const on = formatCalendarDate(dateOf(document));
  return {
    code: 'circular-replacement',
    message: `Tài liệu này ghi là ${verbs[field]} ${quote(earlier.document.title)}, mà tài liệu ấy, trực tiếp hay qua tài liệu khác, lại thay thế hoặc đính chính chính tài liệu này.`,
    advice: `Bản cũ không thay thế bản mới: xóa dòng ${field} ở bản cũ. Theo ngày tháng, tài liệu này (ngày ${on}) là bản cũ nhất.`,
  };
}

/** A change that a document brings about itself. */
function checkChanges(source: DocumentSource): Finding[] {
  const { id, changes } = source.document;
  return changes.flatMap(({ by }, index) => {
    if (by !== id) return [];
    const fault = {
      code: 'circular-replacement',
      message: `Lần thay đổi này ghi «by» là chính tài liệu này (${id}).`,
      advice:
        'Ghi đường dẫn của văn bản đính chính hoặc thay thế; sửa mà không có văn bản riêng thì xóa dòng by.',
    } as const;
    return [findingAt(source, fault, `changes.${String(index)}.by`)];
  });
}
