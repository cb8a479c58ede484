import type { Obligation } from '../domain/duties/board.ts';
import { periodSlug } from '../domain/duties/duty-periods.ts';
import { startLow } from '../domain/first-letter.ts';
import { findCategory, type Category, type RegulationId } from '../domain/regulation.ts';
import { draftWords } from '../words/drafts.ts';
import { namePeriod, nameSubject } from './subject.ts';

/** What one new document is to answer. */
export type PlannedPaper = SinglePaper | GroupPaper;

export interface SinglePaper {
  readonly group: undefined;
  readonly obligations: readonly [Obligation];
}

/** The items of a group that are told together. */
export interface GroupPaper {
  readonly group: Category;
  readonly obligations: readonly [Obligation, ...Obligation[]];
}

// «Thông tin chung», Điều 4 of Thông tư 09: eight items of a line or a paragraph each. The law does
// not ask for a paper of each; that one page tells them is our suggestion.
const toldTogether: Partial<Record<RegulationId, readonly string[]>> = {
  'tt09-2024': ['thong-tin-chung'],
};

/** Puts together what one paper can answer, in the order of what it answers first. One item alone is told as itself. */
export function planPapers(obligations: readonly Obligation[]): PlannedPaper[] {
  const together = Map.groupBy(obligations, keyOf);
  return [...together.values()].flatMap(([first, ...others]): PlannedPaper[] => {
    if (first === undefined) return [];
    const group = others.length > 0 ? findToldTogether(first) : undefined;
    return [group === undefined ? planPaper(first) : { group, obligations: [first, ...others] }];
  });
}

/** For one obligation alone. */
export const planPaper = (obligation: Obligation): SinglePaper => ({
  group: undefined,
  obligations: [obligation],
});

function keyOf(obligation: Obligation): string {
  const { id, regulation, period, due } = obligation;
  const group = findToldTogether(obligation);
  return group === undefined ? id : JSON.stringify([regulation.id, group.id, period, due]);
}

function findToldTogether({ regulation, duty }: Obligation): Category | undefined {
  const group = findCategory(regulation, duty.category)?.group;
  const isTold = group !== undefined && toldTogether[regulation.id]?.includes(group) === true;
  return isTold ? findCategory(regulation, group) : undefined;
}

/** What an officer types to have it drafted: `tt26-2026.du-toan.2026`, `tt09-2024.thong-tin-chung.2026`. */
export function codeOf({ group, obligations: [first] }: PlannedPaper): string {
  return group === undefined
    ? first.id
    : [first.regulation.id, group.id, periodSlug(first.period)].join('.');
}

/** What it discloses, within a sentence. */
export const subjectOf = ({ group, obligations: [first] }: PlannedPaper): string =>
  group === undefined ? nameSubject(first.duty) : startLow(group.title);

/** Its title. */
export const namePaper = (paper: PlannedPaper): string =>
  draftWords.title(subjectOf(paper), namePeriod(paper.obligations[0]));
