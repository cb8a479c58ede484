export const filterNames = ['kind', 'year', 'quarter', 'regulation'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** What a reader looks for: all that the search page's address has to carry. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
}

/** Names in the address and in the form, which are the same thing: `?q=học phí&nam=2025`. */
export const queryParameter = 'q';
export const filterParameters = {
  kind: 'loai',
  year: 'nam',
  quarter: 'quy',
  regulation: 'quy-dinh',
} as const satisfies Record<FilterName, string>;

// Beyond the longest title; a pasted page would only make the engine look up words in vain.
const longestQuery = 300;

export function readSearchState(parameters: URLSearchParams): SearchState {
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of filterNames) {
    const value = parameters.get(filterParameters[name]);
    if (value) filters[name] = value;
  }
  return { query: (parameters.get(queryParameter) ?? '').trim().slice(0, longestQuery), filters };
}

/** The part of the address from `?` on; empty where nothing is looked for. */
export function formatSearchState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams(query ? { [queryParameter]: query } : {});
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(filterParameters[name], value);
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
