import { filterNames, type FilterName, type SearchState } from './address.ts';
import type { DocumentKey } from './client.ts';
import type { Query } from './query/parse.ts';
import type { Hit } from './ranking/hit.ts';
import type { Search } from './search.ts';

export interface Found {
  /** In the order that was asked for. */
  readonly hits: readonly Hit[];
  /** The same without regard to filters and years. */
  readonly unfiltered: readonly Hit[];
  /** What it would be without what is chosen of one filter. */
  readonly hitsBut: (filter: FilterName) => readonly Hit[];
  readonly query: Query;
  readonly isUnknownNumber: boolean;
}

type Members = ReadonlySet<DocumentKey>;
type Limit = FilterName | 'years';

/**
 * What a state of the page finds. Loads the filters that are chosen and no other. `onFirst` is told of the hits that
 * it will begin with, where those are known long before the others.
 */
export async function findResults(
  search: Search,
  state: SearchState,
  onFirst?: (hits: readonly Hit[]) => Promise<void>,
): Promise<Found> {
  const only = state.document === undefined ? undefined : await search.findAt(state.document);
  const tellFirst = async ({ hits }: { readonly hits: readonly Hit[] }): Promise<void> => {
    const limits = [...(await findLimits(search, state)).values()];
    const within = hits.filter(({ result }) => limits.every((members) => members.has(result.id)));
    if (within.length > 0) await onFirst?.(within);
  };
  const { hits, query, isUnknownNumber } = await search.search(state.query, {
    isVerbatim: state.isVerbatim,
    ...(only && { only }),
    // In the order of dates nothing is known of the first before all others are.
    ...(onFirst && state.order !== 'date' && { onFirst: tellFirst }),
  });
  const unfiltered = state.order === 'date' ? await sortByDate(search, hits) : hits;
  const limits = await findLimits(search, state);
  const hitsBut = (filter?: FilterName): readonly Hit[] => {
    const others = [...limits].flatMap(([limit, members]) => (limit === filter ? [] : [members]));
    return unfiltered.filter(({ result }) => others.every((members) => members.has(result.id)));
  };
  return { hits: hitsBut(), unfiltered, hitsBut, query, isUnknownNumber };
}

/**
 * Newest first. In the order of dates a paper that shares one common word with the query would come before
 * what was asked for: only those with the whole query are kept, where there are any.
 */
async function sortByDate(search: Search, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const whole = hits.filter(({ isWhole }) => isWhole);
  const newestFirst = await search.listNewestFirst();
  const places = new Map(newestFirst.map((document, place) => [document, place]));
  const placeOf = ({ result }: Hit): number => places.get(result.id) ?? newestFirst.length;
  return [...(whole.length > 0 ? whole : hits)].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The documents that each limit leaves. */
async function findLimits(
  search: Search,
  { filters, years }: SearchState,
): Promise<ReadonlyMap<Limit, Members>> {
  const limits = new Map<Limit, Members>();
  for (const name of filterNames) {
    const values = filters[name];
    if (values) limits.set(name, await search.findFiltered(name, values));
  }
  const { from = -Infinity, to = Infinity } = years;
  if (from === -Infinity && to === Infinity) return limits;
  const known = (await search.listFilterValues()).get('year') ?? [];
  const within = known.filter((year) => Number(year) >= from && Number(year) <= to);
  return limits.set('years', await search.findFiltered('year', within));
}
