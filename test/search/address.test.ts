import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterNames, formatSearchState, readSearchState } from '../../src/search/address.ts';
import type { SearchState } from '../../src/search/address.ts';
import { aState } from './support.ts';

const read = (address: string): SearchState => readSearchState(new URLSearchParams(address));

describe('the address of a search', () => {
  it('carries the query and the filters under Vietnamese names', () => {
    const filters = { year: ['2025', '2026'], kind: ['Kế hoạch'] };
    expect(formatSearchState(aState({ query: 'học phí', filters }))).toBe(
      '?q=h%E1%BB%8Dc+ph%C3%AD&loai=K%E1%BA%BF+ho%E1%BA%A1ch&nam=2025&nam=2026',
    );
  });

  it('carries the years, the order, the letter and the document that were asked for', () => {
    const state = aState({
      query: 'a',
      years: { from: 2022, to: 2024 },
      order: 'date',
      isVerbatim: true,
      document: 'ke-hoach/2022/dan-van',
    });
    expect(formatSearchState(state)).toBe(
      '?q=a&tu-nam=2022&den-nam=2024&xep=ngay&nguyen-van=1&trong=ke-hoach%2F2022%2Fdan-van',
    );
  });

  it('is empty where nothing is looked for', () => {
    expect(formatSearchState(aState({}))).toBe('');
  });

  it('reads what the plain search form of every page sends', () => {
    expect(read('?q=+63%2FKH-THCSST+')).toEqual(aState({ query: '63/KH-THCSST' }));
  });

  it('reads addresses from when a filter had one value', () => {
    expect(read('?q=a&loai=&nam=2024&quy-dinh=Th%C3%B4ng+t%C6%B0+36%2F2017')).toEqual(
      aState({ query: 'a', filters: { year: ['2024'], regulation: ['Thông tư 36/2017'] } }),
    );
  });

  it('leaves out what was sent empty or twice, and names it does not know', () => {
    expect(read('?q=a&loai=&nam=2024&nam=2024&utm_source=x&trong=')).toEqual(
      aState({ query: 'a', filters: { year: ['2024'] } }),
    );
  });

  it('takes years that stand the wrong way round for the years between them', () => {
    expect(read('?tu-nam=2025&den-nam=2022').years).toEqual({ from: 2022, to: 2025 });
  });

  it('leaves out what is no year', () => {
    expect(read('?tu-nam=xyz&den-nam=20255').years).toEqual({});
  });

  it('cuts a query that no document could match', () => {
    expect(read(`?q=${'a'.repeat(5000)}`).query).toHaveLength(300);
  });

  it('reads back every state it wrote', () => {
    const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
    const values = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
    const filters = fc
      .subarray([...filterNames])
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, values]))));
    const year = fc.integer({ min: 1990, max: 2050 });
    const state = fc.record({
      query: text.map((value) => value.trim()),
      filters,
      years: fc.oneof(
        fc.constant({}),
        year.map((from) => ({ from })),
        year.map((to) => ({ to })),
        year.map((from) => ({ from, to: from + 2 })),
      ),
      order: fc.constantFrom('relevance' as const, 'date' as const),
      isVerbatim: fc.boolean(),
      document: fc.option(text, { nil: undefined }),
    });
    fc.assert(
      fc.property(state, (asked) => {
        expect(read(formatSearchState(asked))).toEqual(asked);
      }),
    );
  });
});
