import { search as words } from '../../words/search.ts';
import type { SearchState } from '../address.ts';
import { withoutLimits } from '../limits.ts';

/** What a search brought, as far as it is told in words. */
export interface Outcome {
  /** Documents; or parts, where only one document is searched. */
  readonly count: number;
  /** Whether the best of them has the whole query. */
  readonly isWhole: boolean;
  /** Whether the query is a number that no document has or cites. */
  readonly isUnknownNumber: boolean;
  /** Documents without regard to filters and years. */
  readonly unfilteredCount: number;
  /** What was looked for, where that is not what was typed. */
  readonly meant: string | undefined;
}

/** One thing that a reader can do next. */
export interface Way {
  readonly text: string;
  readonly next: SearchState;
}

export interface Told {
  readonly status: string;
  /** What was looked for, and the way to the other. */
  readonly meant: { readonly text: string; readonly way: Way } | undefined;
  /** Ways on, where nothing was found or not everything was looked at. */
  readonly ways: readonly Way[];
}

export function tellOutcome(state: SearchState, outcome: Outcome): Told {
  return {
    status: sayStatus(state, outcome),
    meant: sayMeant(state, outcome),
    ways: listWays(state, outcome),
  };
}

function sayStatus({ query, document, order }: SearchState, outcome: Outcome): string {
  const { count, unfilteredCount } = outcome;
  if (document !== undefined) {
    if (count === 0) return words.noneInDocument(query);
    return (outcome.isWhole ? words.foundParts : words.foundPartsNear)(count, query);
  }
  if (count > 0 && outcome.isUnknownNumber) return words.noNumber(count, query);
  if (count > 0) {
    return order === 'date' ? words.foundNewest(count, query) : words.found(count, query);
  }
  return unfilteredCount > 0 ? words.noneFiltered(query) : `${words.none(query)} ${words.advice}`;
}

function sayMeant(state: SearchState, { meant }: Outcome): Told['meant'] {
  if (state.isVerbatim) {
    const way = { text: words.loosely, next: { ...state, isVerbatim: false } };
    return { text: words.verbatim(state.query), way };
  }
  if (meant === undefined) return undefined;
  return {
    text: words.meant(meant),
    way: { text: words.verbatimWay, next: { ...state, isVerbatim: true } },
  };
}

function listWays(state: SearchState, { count, unfilteredCount }: Outcome): Way[] {
  if (state.document !== undefined) {
    return [{ text: words.everywhere, next: { ...state, document: undefined } }];
  }
  if (count > 0 || unfilteredCount === 0) return [];
  return [{ text: words.unfiltered(unfilteredCount), next: withoutLimits(state) }];
}
