import type { CalendarDate } from './calendar-date.ts';
import type { Document } from './document.ts';
import { compareText } from './order.ts';

/** The day on which readers last had something new in a document: its publication, or a public change. */
export function updatedOn(document: Document, today: CalendarDate): CalendarDate {
  return document.changes
    .map(({ on }) => on)
    .filter((on) => on <= today)
    .reduce((latest, on) => (on > latest ? on : latest), document.publishedOn);
}

/** Of several documents; undefined for none. */
export function findLastUpdate(
  documents: readonly Document[],
  today: CalendarDate,
): CalendarDate | undefined {
  return documents
    .map((document) => updatedOn(document, today))
    .reduce<CalendarDate | undefined>(
      (latest, on) => (latest === undefined || on > latest ? on : latest),
      undefined,
    );
}

/** The last updated first; by id within a day. */
export function listByUpdate(documents: readonly Document[], today: CalendarDate): Document[] {
  return documents
    .map((document) => ({ document, on: updatedOn(document, today) }))
    .sort(
      (left, right) =>
        compareText(right.on, left.on) || compareText(left.document.id, right.document.id),
    )
    .map(({ document }) => document);
}
