import type { CalendarDate } from '../calendar-date.ts';
import {
  isClassified,
  type ClassifiedDocument,
  type Document,
  type DocumentId,
} from '../document.ts';
import { isPublic, statusOf } from '../publication.ts';
import type { RegulationId } from '../regulation.ts';

/** A public document that says under which category of which regulation it was published. */
export type Paper = ClassifiedDocument & {
  readonly regulation: RegulationId;
  readonly category: string;
};

/** Drafts and what is still to come are left out. */
export function gatherPapers(
  documents: readonly Document[],
  today: CalendarDate,
): Map<RegulationId, Paper[]> {
  const papers = documents.filter(
    (document): document is Paper => isPaper(document) && isPublic(document, today),
  );
  return Map.groupBy(papers, ({ regulation }) => regulation);
}

const isPaper = (document: Document): boolean =>
  isClassified(document) && document.regulation !== undefined && document.category !== undefined;

/** `others` are the papers that may stand in the place of one that was replaced. */
export function isStanding(
  paper: Paper,
  others: readonly Paper[],
  today: CalendarDate,
  seen: ReadonlySet<Paper> = new Set(),
): boolean {
  const status = statusOf(paper, today);
  if (status !== 'replaced') return status !== 'withdrawn';
  // Two papers that name each other stand in no one's place.
  const followed = new Set([...seen, paper]);
  return others.some(
    (other) =>
      !followed.has(other) &&
      replaces(other, paper, today) &&
      isStanding(other, others, today, followed),
  );
}

const replaces = (newer: Paper, { id, changes }: Paper, today: CalendarDate): boolean =>
  newer.replaces === id ||
  changes.some(({ type, by, on }) => type === 'replacement' && by === newer.id && on <= today);

// It mends what was published before, and is no new publication while that stands.
export function isMereCorrection(
  { corrects }: Paper,
  all: readonly Paper[],
  today: CalendarDate,
): boolean {
  return (
    corrects !== undefined &&
    all.some(({ id }) => id === corrects) &&
    standsById(corrects, all, today)
  );
}

const standsById = (id: DocumentId, all: readonly Paper[], today: CalendarDate): boolean =>
  all.some((paper) => paper.id === id && isStanding(paper, all, today));
