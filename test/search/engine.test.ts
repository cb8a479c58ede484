import { describe, expect, it } from 'vitest';
import type { Filters } from '../../src/search/address.ts';
import { findResults } from '../../src/search/engine.ts';
import type { Search } from '../../src/search/search.ts';
import { aSearchEntry, openTestSearch } from './support.ts';

const pages = [
  { kind: 'Kế hoạch', year: '2024' },
  { kind: 'Kế hoạch', year: '2025' },
  { kind: 'Công khai', year: '2025' },
];

const openEngine = (): Promise<Search> =>
  openTestSearch(
    pages.map((filters, at) =>
      aSearchEntry({ url: `/${String(at)}/`, title: 'Văn bản về học phí', filters }),
    ),
  );

async function optionsOf(filters: Filters): Promise<Record<string, string[]>> {
  const { groups } = await findResults(await openEngine(), { query: 'học phí', filters });
  return Object.fromEntries(
    groups.map(({ name, options }) => [
      name,
      options.map(({ value, count }) => `${value} ${String(count)}`),
    ]),
  );
}

describe('what a state of the search page finds', () => {
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

  it('leaves out what a filter excludes', async () => {
    const found = await findResults(await openEngine(), {
      query: 'hoc phi',
      filters: { year: '2025', kind: 'Kế hoạch' },
    });
    expect(found.hits).toHaveLength(1);
  });
});
