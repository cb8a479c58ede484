import { describe, expect, it } from 'vitest';
import { findResults, type SearchEngine } from '../../src/search/engine.ts';
import type { Filters } from '../../src/search/address.ts';

const pages = [
  { kind: 'Kế hoạch', year: '2024' },
  { kind: 'Kế hoạch', year: '2025' },
  { kind: 'Công khai', year: '2025' },
];

/** Finds the pages above for any query, and counts as Pagefind does: what stays under the filters. */
function anEngine(): SearchEngine & { readonly asked: string[] } {
  const asked: string[] = [];
  const search = (query: string, { filters }: { filters: Filters }) => {
    asked.push(query);
    const kept = pages.filter((page) =>
      Object.entries(filters).every(([name, value]) =>
        Object.entries(page).some(([key, own]) => key === name && own === value),
      ),
    );
    const count = (key: 'kind' | 'year') =>
      Object.fromEntries(
        pages.map((page) => [page[key], kept.filter((other) => other[key] === page[key]).length]),
      );
    const data = () => Promise.reject(new Error('not asked for'));
    return Promise.resolve({
      results: kept.map(() => ({ data })),
      filters: { kind: count('kind'), year: count('year') },
    });
  };
  return { asked, search, options: () => Promise.resolve(), filters: () => Promise.resolve() };
}

const optionsOf = async (filters: Filters) => {
  const { groups } = await findResults(anEngine(), { query: 'học phí', filters });
  return Object.fromEntries(
    groups.map(({ name, options }) => [
      name,
      options.map(({ value, count }) => `${value} ${String(count)}`),
    ]),
  );
};

describe('a search', () => {
  it('asks in the letters of the index', async () => {
    const engine = anEngine();
    await findResults(engine, { query: 'nghị định'.normalize('NFD'), filters: {} });
    expect(engine.asked).toEqual(['nghị ḍịnh']);
  });

  it('offers each filter with its counts, the newest year first', async () => {
    expect(await optionsOf({})).toEqual({
      kind: ['Công khai 1', 'Kế hoạch 2'],
      year: ['2025 2', '2024 1'],
      quarter: [],
      regulation: [],
    });
  });

  it('counts what another choice within a chosen filter would bring', async () => {
    expect(await optionsOf({ year: '2024' })).toMatchObject({
      kind: ['Kế hoạch 1'],
      year: ['2025 2', '2024 1'],
    });
  });

  it('keeps showing a chosen value that finds nothing', async () => {
    expect((await optionsOf({ year: '2024', kind: 'Công khai' }))['kind']).toEqual([
      'Công khai 0',
      'Kế hoạch 1',
    ]);
    expect((await optionsOf({ kind: 'Công văn' }))['kind']).toContain('Công văn 0');
  });
});
