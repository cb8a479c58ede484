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
 * The status to show on a day. What the officer states goes first; a document left «còn hiệu lực»
 * takes the status of its last change up to that day, and a notice ends after its last day.
 */
export function statusOf(document: Document, today: CalendarDate): DocumentStatus {
  if (document.status !== 'in-force') return document.status;
  const change = findLastChange(document.changes, today);
  if (change !== undefined) return statusAfter[change.type];
  const ended =
    document.kind === 'notice' && document.endsOn !== undefined && document.endsOn < today;
  return ended ? 'expired' : 'in-force';
}

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
function findLastChange(changes: readonly Change[], today: CalendarDate): Change | undefined {
  return changes
    .filter((change) => change.on <= today)
    .toSorted((left, right) => compareText(left.on, right.on))
    .at(-1);
}
