import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { yearKey } from '../../src/search/keys/key.ts';
import type { Hit } from '../../src/search/ranking/hit.ts';
import type { Search, SearchOptions } from '../../src/search/search.ts';
import { aSearchEntry, openTestSearch } from './support.ts';

const yearly = (year: number, title: string) =>
  aSearchEntry({
    url: `/${String(year)}/`,
    title,
    date: calendarDate(year, 6, 1),
    ownKeys: [yearKey(String(year))],
  });

const mentioned = Array.from({ length: 6 }, (_, at) =>
  aSearchEntry({
    url: `/nhac-den-${String(at)}/`,
    title: `Thông báo số ${String(at)}`,
    date: calendarDate(2019, 1, 1 + at),
    blocks: [{ text: 'Học phí, học phí, học phí: nộp học phí; dân vận khéo.' }],
  }),
);

const entries = [
  yearly(2023, 'Thông báo công khai học phí năm học 2023-2024'),
  yearly(2024, 'Thông báo công khai học phí và lệ phí năm học 2024-2025'),
  yearly(2025, 'Thông báo công khai các khoản thu năm học 2025-2026'),
  ...mentioned,
  { ...yearly(2022, 'Thông báo học phí cũ'), standing: 'superseded' as const },
  { ...yearly(2021, 'Quy chế thi đua khen thưởng'), standing: 'superseded' as const },
  { ...yearly(2018, 'Thông báo tuyển sinh lớp 6 năm học 2018-2019'), standing: 'over' as const },
  { ...yearly(2017, 'Thông báo tuyển sinh lớp 6 năm học 2017-2018'), standing: 'over' as const },
  aSearchEntry({
    url: '/nhac-tuyen-sinh/',
    title: 'Thông báo thu hộ, chi hộ',
    date: calendarDate(2026, 5, 12),
    blocks: [{ text: 'Công khai trước khi tuyển sinh lớp 6; tuyển sinh lớp 6 theo kế hoạch.' }],
  }),
  yearly(2020, 'Quy chế thi tuyển; phong trào thi đua; quỹ khen thưởng'),
  aSearchEntry({
    url: '/dan-van/',
    title: 'Kế hoạch thực hiện công tác dân vận',
    date: calendarDate(2022, 2, 24),
    number: '63/KH-THCS',
  }),
  aSearchEntry({ url: '/sua-chua/', title: 'Sửa chữa phòng học' }),
  aSearchEntry({ url: '/tho/', title: 'Câu lạc bộ thơ dân vận, vần và điệu' }),
];

let search: Search;
beforeAll(async () => {
  search = await openTestSearch(entries, [['học phí', 'khoản thu']]);
});

const addressesOf = (hits: readonly Hit[]): Promise<string[]> =>
  Promise.all(hits.map(async ({ result }) => (await result.data()).url));

/** What is told first, and all that is found. */
async function ask(query: string, options: SearchOptions = {}): Promise<[string[], string[]]> {
  let first: readonly Hit[] = [];
  const { hits } = await search.search(query, {
    ...options,
    onFirst: (told) => {
      first = told.hits;
      return Promise.resolve();
    },
  });
  return [await addressesOf(first), await addressesOf(hits)];
}
const firstOf = async (query: string, options?: SearchOptions): Promise<string[]> =>
  (await ask(query, options))[0];

describe('the first hits', () => {
  it('are the titles that have the whole query, whatever the texts mention', async () => {
    expect((await firstOf('học phí')).toSorted()).toEqual(['/2023/', '/2024/', '/2025/']);
  });

  it.each([
    'học phí',
    'hoc phi',
    'công khai',
    'ke hoach dan van',
    'quy chế',
    'dân vận',
    'thông báo',
  ])('of «%s» are the beginning of all hits, each of which comes once', async (query) => {
    const [first, all] = await ask(query);
    expect(first).not.toEqual([]);
    expect(all.slice(0, first.length)).toEqual(first);
    expect(all).toEqual([...new Set(all)]);
  });

  it('are followed by whatever else has the words', async () => {
    const [, all] = await ask('học phí');
    expect(all).toEqual(expect.arrayContaining(['/2022/', '/nhac-den-0/', '/nhac-den-5/']));
  });

  it('begin with the newest, though an older title says it in the words that were typed', async () => {
    expect(await firstOf('học phí')).toEqual(['/2025/', '/2024/', '/2023/']);
  });

  it('are of the year that was asked for', async () => {
    expect(await firstOf('công khai 2026')).toEqual(['/2025/']);
    expect(await firstOf('công khai 2024')).toEqual(['/2024/', '/2023/']);
    expect(await firstOf('công khai 2019')).toEqual([]);
  });

  it('need each word beside one of its neighbours', async () => {
    expect(await firstOf('kế hoạch dân vận')).toEqual(['/dan-van/']);
    expect(await firstOf('thực hiện dân vận')).toEqual(['/dan-van/']);
    expect(await firstOf('kế thực công dân')).toEqual([]);
    expect(await firstOf('kế hoạch dân')).toEqual([]);
  });

  it('have the marks that were typed, and any where none were', async () => {
    expect(await firstOf('sữa chua')).toEqual([]);
    expect(await firstOf('sua chua')).toEqual(['/sua-chua/']);
    expect(await firstOf('sửa chua')).toEqual(['/sua-chua/']);
    expect(await firstOf('sữa chữa')).toEqual([]);
    expect(await firstOf('dân vần')).toEqual([]);
  });

  it('are never what no longer counts', async () => {
    expect(await firstOf('học phí cũ')).toEqual([]);
    expect((await ask('học phí cũ'))[1]).toContain('/2022/');
  });

  it('are a notice whose day is past before what only mentions its matter, and the later one first', async () => {
    for (const query of ['tuyển sinh lớp 6', 'tuyen sinh', 'thông báo tuyển sinh']) {
      const [first, all] = await ask(query);
      expect(first).toEqual(['/2018/', '/2017/']);
      expect(all.slice(0, 3)).toEqual(['/2018/', '/2017/', '/nhac-tuyen-sinh/']);
    }
  });

  it('are not told where only what no longer counts has the query in one piece', async () => {
    expect(await firstOf('thi đua khen thưởng')).toEqual([]);
  });

  it('are not told of what stands in quotes, of numbers, and within one document', async () => {
    expect(await firstOf('"học phí"')).toEqual([]);
    expect(await firstOf('63/KH-THCS')).toEqual([]);
    expect(await firstOf('dân vận 63/KH-THCS')).toEqual([]);
    expect(await firstOf('học phí', { only: new Set() })).toEqual([]);
    expect(await firstOf('xyzq')).toEqual([]);
  });

  it('are taken before the search goes on', async () => {
    const steps: string[] = [];
    const onFirst = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      steps.push('taken');
    };
    await search.search('học phí', { onFirst }).then(() => steps.push('answered'));
    expect(steps).toEqual(['taken', 'answered']);
  });
});
