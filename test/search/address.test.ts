import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterNames, formatSearchState, readSearchState } from '../../src/search/address.ts';

const read = (address: string) => readSearchState(new URLSearchParams(address));

describe('the address of a search', () => {
  it('carries the query and the filters under Vietnamese names', () => {
    expect(
      formatSearchState({ query: 'học phí', filters: { year: '2025', kind: 'Kế hoạch' } }),
    ).toBe('?q=h%E1%BB%8Dc+ph%C3%AD&loai=K%E1%BA%BF+ho%E1%BA%A1ch&nam=2025');
  });

  it('is empty where nothing is looked for', () => {
    expect(formatSearchState({ query: '', filters: {} })).toBe('');
  });

  it('reads what the plain search form of every page sends', () => {
    expect(read('?q=+63%2FKH-THCSST+')).toEqual({ query: '63/KH-THCSST', filters: {} });
  });

  it('leaves out filters that were sent empty and names it does not know', () => {
    expect(read('?q=a&loai=&nam=2024&utm_source=x')).toEqual({
      query: 'a',
      filters: { year: '2024' },
    });
  });

  it('cuts a query that no document could match', () => {
    expect(read(`?q=${'a'.repeat(5000)}`).query).toHaveLength(300);
  });

  it('reads back every state it wrote', () => {
    const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
    const query = text.map((value) => value.trim());
    const filters = fc
      .subarray([...filterNames])
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, text]))));
    fc.assert(
      fc.property(query, filters, (asked, chosen) => {
        const state = { query: asked, filters: chosen };
        expect(read(formatSearchState(state))).toEqual(state);
      }),
    );
  });
});
