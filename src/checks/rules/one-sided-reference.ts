import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Change, DocumentId } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { isPublic } from '../../domain/publication.ts';
import { quote } from '../../domain/quote.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { findSource } from '../references.ts';
import { listCircles, type Succession } from '../succession.ts';

/** The field by which a document says what it does to an earlier one, and the change that the earlier one tells of. */
const pairs = [
  { field: 'replaces', change: 'replacement', verb: 'thay thế', past: 'bị thay thế' },
  { field: 'corrects', change: 'correction', verb: 'đính chính', past: 'được đính chính' },
] as const;
type Pair = (typeof pairs)[number];

/** A reader of either document must learn of the other. */
export function checkOneSidedReference(sources: SiteSources, today: CalendarDate): Finding[] {
  const inCircles = new Set(listCircles(sources).flatMap((circle) => circle.map(nameOf)));
  const isInCircle = (source: DocumentSource, field: Pair['field']): boolean =>
    inCircles.has(nameOf({ later: source, field }));
  return sources.documents.flatMap((source) =>
    pairs.flatMap((pair) => [
      // Which of them is meant must be told first.
      ...(isInCircle(source, pair.field) ? [] : checkEarlier(sources, source, pair, today)),
      ...checkLater(sources, source, pair),
    ]),
  );
}

const nameOf = ({ later, field }: Pick<Succession, 'later' | 'field'>): string =>
  `${later.document.id} ${field}`;

/** Until the later document is out, the earlier one has nothing to tell. */
function checkEarlier(
  sources: SiteSources,
  source: DocumentSource,
  pair: Pair,
  today: CalendarDate,
): Finding[] {
  const { id, title } = source.document;
  const earlier = findSource(sources, source.document[pair.field]);
  if (earlier === undefined || !isPublic(source.document, today)) return [];
  if (tellsOf(earlier.document.changes, pair.change, id)) return [];
  const fault = {
    code: 'one-sided-reference',
    message: `Tài liệu này ${pair.verb} ${quote(earlier.document.title)}, nhưng tài liệu ấy chưa ghi là ${pair.past}.`,
    advice: `Thêm vào mục changes của ${earlier.file} một dòng «type: ${pair.verb}» có ngày, lý do, người duyệt và «by: ${id}» (${quote(title)}).`,
  } as const;
  return [findingAt(source, fault, pair.field)];
}

function checkLater(sources: SiteSources, source: DocumentSource, pair: Pair): Finding[] {
  const { id, changes } = source.document;
  return changes.flatMap(({ type, by }, index) => {
    const later = findSource(sources, by);
    if (
      type !== pair.change ||
      later === undefined ||
      by === id ||
      later.document[pair.field] === id
    )
      return [];
    const fault = {
      code: 'one-sided-reference',
      message: `Tài liệu này ghi là ${pair.past} bởi ${quote(later.document.title)}, nhưng tài liệu ấy không nói gì.`,
      advice: `Thêm vào ${later.file} dòng «${pair.field}: ${id}», hoặc sửa dòng này cho đúng tài liệu.`,
    } as const;
    return [findingAt(source, fault, `changes.${String(index)}.by`)];
  });
}

function tellsOf(changes: readonly Change[], type: Change['type'], by: DocumentId): boolean {
  return changes.some((change) => change.type === type && change.by === by);
}
