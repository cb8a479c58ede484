export const filterNames = ['kind', 'year', 'quarter', 'regulation', 'category'] as const;
export type FilterName = (typeof filterNames)[number];
/** Of each filter any of its values; absent where nothing is chosen. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** Both ends belong to it; an open end is absent. */
export interface YearRange {
  readonly from?: number;
  readonly to?: number;
}

export type Order = 'relevance' | 'date';

/** What a reader looks for: all that the search page's address has to carry. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly years: YearRange;
  readonly order: Order;
  /** Looks for what is written, mended in nothing. */
  readonly isVerbatim: boolean;
  /** The only document to look in, by its address without the slashes at its ends. */
  readonly document: string | undefined;
}

/** Names in the address and in the form, which are the same thing: `?q=học phí&nam=2025&nam=2026`. */
export const queryParameter = 'q';
export const filterParameters = {
  kind: 'loai',
  year: 'nam',
  quarter: 'quy',
  regulation: 'quy-dinh',
  category: 'noi-dung',
} as const satisfies Record<FilterName, string>;
export const yearParameters = { from: 'tu-nam', to: 'den-nam' } as const;
export const orderParameter = 'xep';
export const dateOrder = 'ngay';
export const verbatimParameter = 'nguyen-van';
export const documentParameter = 'trong';

// Beyond the longest title; a pasted page would only make the engine look up words in vain.
const longestQuery = 300;
const mostValues = 40;

export function readSearchState(parameters: URLSearchParams): SearchState {
  return {
    query: (parameters.get(queryParameter) ?? '').trim().slice(0, longestQuery),
    filters: readFilters(parameters),
    years: readYears(parameters),
    order: parameters.get(orderParameter) === dateOrder ? 'date' : 'relevance',
    isVerbatim: parameters.has(verbatimParameter),
    document: parameters.get(documentParameter) || undefined,
  };
}

function readFilters(parameters: URLSearchParams): Filters {
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of filterNames) {
    const sent = parameters.getAll(filterParameters[name]).filter((value) => value !== '');
    const values = [...new Set(sent)].slice(0, mostValues);
    if (values.length > 0) filters[name] = values;
  }
  return filters;
}

function readYears(parameters: URLSearchParams): YearRange {
  const [from, to] = [yearParameters.from, yearParameters.to].map((name) => {
    const value = parameters.get(name) ?? '';
    return /^\d{4}$/.test(value) ? Number(value) : undefined;
  });
  // Whoever takes the two the wrong way round means the years between them all the same.
  const isTurned = from !== undefined && to !== undefined && from > to;
  const [first, last] = isTurned ? [to, from] : [from, to];
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}

/** The part of the address from `?` on; empty where nothing is looked for. */
export function formatSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const add = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') parameters.append(name, String(value));
  };
  add(queryParameter, state.query);
  for (const name of filterNames) {
    for (const value of state.filters[name] ?? []) add(filterParameters[name], value);
  }
  add(yearParameters.from, state.years.from);
  add(yearParameters.to, state.years.to);
  add(orderParameter, state.order === 'date' ? dateOrder : undefined);
  add(verbatimParameter, state.isVerbatim ? '1' : undefined);
  add(documentParameter, state.document);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
