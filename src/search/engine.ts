import { filterNames, type FilterName, type SearchState } from './address.ts';
import type { DocumentKey } from './client.ts';
import type { Query } from './query/parse.ts';
import type { Hit } from './ranking/hit.ts';
import type { Search } from './search.ts';

export interface FilterOption {
  readonly value: string;
  readonly count: number;
}

export interface FilterGroup {
  readonly name: FilterName;
  readonly options: readonly FilterOption[];
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly groups: readonly FilterGroup[];
  readonly query: Query;
}

type Members = ReadonlySet<DocumentKey>;

/** What a state of the page finds, and what each other choice of a filter would bring. */
export async function findResults(search: Search, state: SearchState): Promise<Found> {
  const { hits, query } = await search.search(state.query);
  const chosen = new Map<FilterName, Members>();
  for (const name of filterNames) {
    const value = state.filters[name];
    if (value) chosen.set(name, await search.findFiltered(name, value));
  }
  const values = await search.listFilterValues();
  const groups = filterNames.map(async (name) => {
    const others = [...chosen].flatMap(([other, members]) => (other === name ? [] : [members]));
    const within = keepMembers(hits, others);
    const options = (values.get(name) ?? []).map(async (value) => {
      const members = await search.findFiltered(name, value);
      return { value, count: keepMembers(within, [members]).length };
    });
    return { name, options: listOptions(name, await Promise.all(options), state.filters[name]) };
  });
  return {
    hits: keepMembers(hits, [...chosen.values()]),
    groups: await Promise.all(groups),
    query,
  };
}

const keepMembers = (hits: readonly Hit[], all: readonly Members[]): readonly Hit[] =>
  hits.filter(({ result }) => all.every((members) => members.has(result.id)));

function listOptions(
  name: FilterName,
  options: readonly FilterOption[],
  chosen: string | undefined,
): FilterOption[] {
  // A value from an old address must stay visible, or the reader could not see why nothing is found.
  const isMissing = chosen && options.every(({ value }) => value !== chosen);
  const shown = [...options, ...(isMissing ? [{ value: chosen, count: 0 }] : [])]
    .filter(({ value, count }) => count > 0 || value === chosen)
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  // The newest year is what most readers want.
  return name === 'year' ? shown.reverse() : shown;
}
