import type { CalendarDate } from './calendar-date.ts';
import type { Document, DocumentId, DocumentKind } from './document.ts';
import type { DutyRecord } from './duties/record.ts';
import type { School } from './school.ts';

/** Everything that pages, feeds and the search index are made from. */
export interface Site {
  readonly school: School;
  /** The day the site is built for; an argument, never the clock. */
  readonly today: CalendarDate;
  /** What readers may see, newest first. */
  readonly documents: readonly Document[];
  readonly record: DutyRecord;
}

export function findDocument(site: Site, id: DocumentId): Document | undefined {
  return site.documents.find((document) => document.id === id);
}

export function listDocumentsOfKind<Kind extends DocumentKind>(
  site: Site,
  kind: Kind,
): Extract<Document, { kind: Kind }>[] {
  return site.documents.filter(
    (document): document is Extract<Document, { kind: Kind }> => document.kind === kind,
  );
}
