import type { CalendarDate } from './calendar-date.ts';
import type { Change, Document, DocumentStatus } from './document.ts';
import { compareText } from './order.ts';
import { statusOf } from './publication.ts';
import { findDocument, listCorrecting, listReplacing, type Site } from './site.ts';

/** How a document stands today, and which documents say so: all that its banner tells. */
export interface Standing {
  readonly status: DocumentStatus;
  /** The last change first; none that is still to come. */
  readonly changes: readonly ChangeNotice[];
  readonly correctedBy: readonly Document[];
  readonly replacedBy: readonly Document[];
  readonly corrects: Document | undefined;
  readonly replaces: Document | undefined;
}

export interface ChangeNotice {
  readonly change: Change;
  readonly by: Document | undefined;
}

/** A document that a change names is not told a second time as the one that corrects or replaces. */
export function standingOf(site: Site, document: Document): Standing {
  const changes = listChanges(document.changes, site.today).map((change) => ({
    change,
    by: findLinked(site, change.by),
  }));
  const named = new Set(changes.map(({ by }) => by?.id));
  const isOther = ({ id }: Document): boolean => !named.has(id);
  return {
    status: statusOf(document, site.today),
    changes,
    correctedBy: listCorrecting(site, document.id).filter(isOther),
    replacedBy: listReplacing(site, document.id).filter(isOther),
    corrects: findLinked(site, document.corrects),
    replaces: findLinked(site, document.replaces),
  };
}

/** Why a document was corrected or replaced by a newer one, in the words of its own changes. */
export const listReasons = ({ changes }: Document, newer: Document): string[] =>
  changes.filter(({ by }) => by === newer.id).map(({ reason }) => reason);

function listChanges(changes: readonly Change[], today: CalendarDate): Change[] {
  return changes
    .filter(({ on }) => on <= today)
    .sort((left, right) => compareText(right.on, left.on));
}

const findLinked = (site: Site, id: string | undefined): Document | undefined =>
  id === undefined ? undefined : findDocument(site, id);
