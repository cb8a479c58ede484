import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { SearchState } from '../../src/search/address.ts';
import { countOptions } from '../../src/search/counts.ts';
import { findResults } from '../../src/search/engine.ts';
import type { Search } from '../../src/search/search.ts';
import { aSearchEntry, aState, openTestSearch } from './support.ts';

const pages = [
  { kind: 'Kế hoạch', year: '2024' },
  { kind: 'Kế hoạch', year: '2025' },
  { kind: 'Công khai', year: '2025' },
];

const entries = [
  ...pages.map((filters, at) =>
    aSearchEntry({
      url: `/${String(at)}/`,
      title: 'Văn bản về học phí',
      date: calendarDate(2024, 1 + at, 1),
      filters,
    }),
  ),
  // Alike in all letters of its address, and newer.
  aSearchEntry({
    url: '/1-0/',
    title: 'Đối thoại về học tập và lệ phí',
    date: calendarDate(2026, 1, 1),
    filters: { kind: 'Thông báo', year: '2026' },
  }),
  // Where every document has a word, the word tells nothing.
  ...['/a/', '/b/', '/c/', '/d/'].map((url) => aSearchEntry({ url, title: 'Đối thoại' })),
];

let search: Search;
beforeAll(async () => {
  search = await openTestSearch(entries);
});

const ask = (given: Partial<SearchState>): SearchState => aState({ query: 'học phí', ...given });

async function find(given: Partial<SearchState>): Promise<string[]> {
  const { hits } = await findResults(search, ask(given));
  return Promise.all(hits.map(async ({ result }) => (await result.data()).url));
}

async function countFor(given: Partial<SearchState>): Promise<Record<string, string[]>> {
  const found = await findResults(search, ask(given));
  const groups = await countOptions(search, found, ask(given));
  return Object.fromEntries(
    groups.map(({ name, options }) => [
      name,
      options.map(({ value, count }) => `${value} ${String(count)}`),
    ]),
  );
}

describe('what a state of the search page finds', () => {
  it('is what has every filter, and of each filter any of its values', async () => {
    expect(await find({ filters: { year: ['2025'], kind: ['Kế hoạch'] } })).toEqual(['/1/']);
    const either = await find({ filters: { kind: ['Công khai', 'Kế hoạch'], year: ['2025'] } });
    expect(either.toSorted()).toEqual(['/1/', '/2/']);
  });

  it('keeps to the years of a range, both ends of it, and to what is open at one end', async () => {
    expect(await find({ years: { to: 2024 } })).toEqual(['/0/']);
    expect((await find({ years: { from: 2025, to: 2025 } })).toSorted()).toEqual(['/1/', '/2/']);
    expect(await find({ years: { from: 2030 } })).toEqual([]);
  });

  it('is sorted by date on request, and then without what has only a part of the query', async () => {
    expect(await find({})).toContain('/1-0/');
    expect(await find({ order: 'date' })).toEqual(['/2/', '/1/', '/0/']);
    expect(await find({ query: 'học xyzq', order: 'date' })).toEqual([
      '/1-0/',
      '/2/',
      '/1/',
      '/0/',
    ]);
  });

  it('is one document alone where that was asked for, by its whole address', async () => {
    expect(await find({ document: '1' })).toEqual(['/1/']);
    expect(await find({ document: '1-0' })).toEqual(['/1-0/']);
    expect(await find({ document: '10' })).toEqual([]);
    expect(await find({ document: 'da/xoa' })).toEqual([]);
  });

  it('tells how much there is without the filters', async () => {
    const { hits, unfiltered } = await findResults(search, ask({ years: { from: 2030 } }));
    expect([hits.length, unfiltered.length]).toEqual([0, 4]);
  });
});

describe('the choices of the filters', () => {
  it('come with their counts, the newest year first', async () => {
    expect(await countFor({ order: 'date' })).toEqual({
      kind: ['Công khai 1', 'Kế hoạch 2'],
      year: ['2025 2', '2024 1'],
      quarter: [],
      regulation: [],
      category: [],
    });
  });

  it('count what another choice within a chosen filter would bring', async () => {
    expect(await countFor({ order: 'date', filters: { year: ['2024'] } })).toMatchObject({
      kind: ['Kế hoạch 1'],
      year: ['2025 2', '2024 1'],
    });
  });

  it('keep to the range of years', async () => {
    expect(await countFor({ order: 'date', years: { from: 2025 } })).toMatchObject({
      kind: ['Công khai 1', 'Kế hoạch 1'],
      year: ['2025 2'],
    });
  });

  it('keep showing a chosen value that finds nothing', async () => {
    const of = { order: 'date', filters: { year: ['2024'], kind: ['Công khai'] } } as const;
    expect((await countFor(of))['kind']).toEqual(['Công khai 0', 'Kế hoạch 1']);
    expect((await countFor({ filters: { kind: ['Công văn'] } }))['kind']).toContain('Công văn 0');
  });
});
