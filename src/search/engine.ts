import { filterNames, type FilterName, type Filters, type SearchState } from './address.ts';
import { toIndexText } from './index-text.ts';

/** What the search page uses of Pagefind's client, `pagefind.js` 1.6.0. */
export interface SearchEngine {
  options(options: {
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
  }): Promise<void>;
  /** Loads what filters need; until then every answer comes without counts. */
  filters(): Promise<unknown>;
  search(query: string, options: { readonly filters: Filters }): Promise<EngineResponse>;
}

export interface EngineResponse {
  readonly results: readonly EngineResult[];
  /** Filter, value, and how many results would stay if it were chosen as well. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface EngineResult {
  data(): Promise<EnginePage>;
}

export interface EnginePage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

export interface FilterOption {
  readonly value: string;
  readonly count: number;
}

export interface FilterGroup {
  readonly name: FilterName;
  readonly options: readonly FilterOption[];
}

export interface Found {
  readonly results: readonly EngineResult[];
  readonly groups: readonly FilterGroup[];
}

export async function findResults(engine: SearchEngine, state: SearchState): Promise<Found> {
  const { results, filters } = await engine.search(toIndexText(state.query), {
    filters: state.filters,
  });
  const groups = filterNames.map(async (name) => {
    const counts = state.filters[name] ? await countWithout(engine, state, name) : filters[name];
    return { name, options: listOptions(name, counts ?? {}, state.filters[name]) };
  });
  return { results, groups: await Promise.all(groups) };
}

// Within the filter that is set, the reader wants to know what another choice would bring; the answer
// with the filter on says 0 for all others. The index parts are loaded by then: some milliseconds.
async function countWithout(
  engine: SearchEngine,
  { query, filters }: SearchState,
  name: FilterName,
): Promise<Readonly<Record<string, number>> | undefined> {
  const others = Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name));
  const response = await engine.search(toIndexText(query), { filters: others });
  return response.filters[name];
}

function listOptions(
  name: FilterName,
  counts: Readonly<Record<string, number>>,
  chosen: string | undefined,
): FilterOption[] {
  // A value from an old address must stay visible, or the reader could not see why nothing is found.
  const options = Object.entries(chosen ? { [chosen]: 0, ...counts } : counts)
    .map(([value, count]) => ({ value, count }))
    .filter(({ value, count }) => count > 0 || value === chosen)
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  // The newest year is what most readers want.
  return name === 'year' ? options.reverse() : options;
}
