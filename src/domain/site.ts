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

export const findDocument = (site: Site, id: DocumentId): Document | undefined =>
  linksOf(site).documents.get(id);

/** The documents that say they correct another, newest first. */
export const listCorrecting = (site: Site, id: DocumentId): readonly Document[] =>
  linksOf(site).correcting.get(id) ?? [];

/** The documents that say they replace another, newest first. */
export const listReplacing = (site: Site, id: DocumentId): readonly Document[] =>
  linksOf(site).replacing.get(id) ?? [];

interface Links {
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly correcting: ReadonlyMap<DocumentId | undefined, readonly Document[]>;
  readonly replacing: ReadonlyMap<DocumentId | undefined, readonly Document[]>;
}

const known = new WeakMap<Site, Links>();

// Each page asks: with 5,000 documents, looking at all of them each time was 25 million looks.
function linksOf(site: Site): Links {
  const links = known.get(site) ?? {
    documents: new Map(site.documents.map((document) => [document.id, document])),
    correcting: Map.groupBy(site.documents, ({ corrects }) => corrects),
    replacing: Map.groupBy(site.documents, ({ replaces }) => replaces),
  };
  known.set(site, links);
  return links;
}

export function listDocumentsOfKind<Kind extends DocumentKind>(
  site: Site,
  kind: Kind,
): Extract<Document, { kind: Kind }>[] {
  return site.documents.filter(
    (document): document is Extract<Document, { kind: Kind }> => document.kind === kind,
  );
}
