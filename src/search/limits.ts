import { filterNames, type FilterName, type SearchState } from './address.ts';

/** One thing that narrows a search. */
export interface Limit {
  readonly type: FilterName | 'from' | 'to' | 'document';
  readonly value: string;
  /** What is looked for once it is taken away. */
  readonly without: SearchState;
}

/** In the order in which the page offers them. */
export function listLimits(state: SearchState): Limit[] {
  const { filters, years, document } = state;
  const { from, to } = years;
  const some = filterNames.flatMap((type) =>
    (filters[type] ?? []).map((value) => ({ type, value, without: toggle(state, type, value) })),
  );
  return [
    ...(document === undefined
      ? []
      : [
          {
            type: 'document',
            value: document,
            without: { ...state, document: undefined },
          } as const,
        ]),
    ...some,
    ...(from === undefined
      ? []
      : [{ type: 'from', value: String(from), without: withYears(state, undefined, to) } as const]),
    ...(to === undefined
      ? []
      : [{ type: 'to', value: String(to), without: withYears(state, from, undefined) } as const]),
  ];
}

export const withoutLimits = (state: SearchState): SearchState => ({
  ...state,
  filters: {},
  years: {},
  document: undefined,
});

/** With a value of a filter, or without it where it was chosen. */
export function toggle(state: SearchState, filter: FilterName, value: string): SearchState {
  const { [filter]: chosen = [], ...others } = state.filters;
  const values = chosen.includes(value)
    ? chosen.filter((each) => each !== value)
    : [...chosen, value];
  return { ...state, filters: values.length > 0 ? { ...others, [filter]: values } : others };
}

export const withYears = (
  state: SearchState,
  from: number | undefined,
  to: number | undefined,
): SearchState => ({
  ...state,
  years: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
});

/** Another query is mended again. */
export const withQuery = (state: SearchState, query: string): SearchState =>
  query === state.query ? state : { ...state, query, isVerbatim: false };
