import type { CalendarDate } from './calendar-date.ts';
import type { Change, Document, DocumentStatus } from './document.ts';
import { compareText } from './order.ts';

/** Whether readers may see a document on a day. */
export const isPublic = (document: Document, today: CalendarDate): boolean =>
  !document.draft && document.publishedOn <= today;

const statusAfter = {
  correction: 'corrected',
  replacement: 'replaced',
  withdrawal: 'withdrawn',
} as const satisfies Record<Change['type'], DocumentStatus>;

/**
 * The status to show on a day: what the officer states, or else what follows from the changes up to that day. What was
 * withdrawn, replaced or is over stays so, though a correction was stated or came later.
 */
export function statusOf(document: Document, today: CalendarDate): DocumentStatus {
  const { status } = document;
  if (status !== 'in-force' && status !== 'corrected') return status;
  const changes = listChanges(document.changes, today);
  const ending = changes.findLast(({ type }) => type !== 'correction');
  if (ending !== undefined) return statusAfter[ending.type];
  if (isOver(document, today)) return 'expired';
  return changes.length > 0 ? 'corrected' : status;
}

const isOver = (document: Document, today: CalendarDate): boolean =>
  document.kind === 'notice' && document.endsOn !== undefined && document.endsOn < today;

/** Whether readers are told on a day to go by it: it was neither withdrawn nor replaced. */
export function standsOn(document: Document, day: CalendarDate): boolean {
  const status = statusOf(document, day);
  return status !== 'withdrawn' && status !== 'replaced';
}

/** Newest publication first; by id within a day, so that the same content has one order. */
export function compareNewestFirst(left: Document, right: Document): number {
  return compareText(right.publishedOn, left.publishedOn) || compareText(left.id, right.id);
}

// Changes may be written in any order; of two on one day the later written counts.
const listChanges = (changes: readonly Change[], today: CalendarDate): Change[] =>
  changes
    .filter((change) => change.on <= today)
    .toSorted((left, right) => compareText(left.on, right.on));
