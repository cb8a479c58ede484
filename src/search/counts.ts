import { filterNames, type FilterName, type SearchState } from './address.ts';
import type { Found } from './engine.ts';
import type { Search } from './search.ts';

export interface FilterOption {
  readonly value: string;
  readonly count: number;
}

export interface FilterGroup {
  readonly name: FilterName;
  readonly options: readonly FilterOption[];
}

/** What each choice of a filter would bring. Loads every filter. */
export async function countOptions(
  search: Search,
  found: Found,
  state: SearchState,
): Promise<FilterGroup[]> {
  const values = await search.listFilterValues();
  const groups = filterNames.map(async (name) => {
    const within = found.hitsBut(name);
    const options = (values.get(name) ?? []).map(async (value) => {
      const members = await search.findFiltered(name, [value]);
      return { value, count: within.filter(({ result }) => members.has(result.id)).length };
    });
    return { name, options: listOptions(name, await Promise.all(options), state.filters[name]) };
  });
  return Promise.all(groups);
}

function listOptions(
  name: FilterName,
  options: readonly FilterOption[],
  chosen: readonly string[] = [],
): FilterOption[] {
  // A value from an old address must stay visible, or the reader could not see why nothing is found.
  const missing = chosen.filter((value) => options.every((option) => option.value !== value));
  const shown = [...options, ...missing.map((value) => ({ value, count: 0 }))]
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  // The newest year is what most readers want.
  return name === 'year' ? shown.reverse() : shown;
}
