import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { EntryStanding } from '../../../src/search/entry.ts';
import type { Search } from '../../../src/search/search.ts';
import { aSearchEntry, listFound, openTestSearch } from '../support.ts';

const notice = (name: string, year: number, text: string, standing: EntryStanding = 'current') =>
  aSearchEntry({
    url: `/${name}/`,
    title: `Thông báo ${name}`,
    date: calendarDate(year, 6, 1),
    blocks: [{ text }],
    standing,
  });

const entries = [
  notice('a', 2026, 'Nộp hồ sơ trực tuyến từ ngày 08.', 'over'),
  notice('b', 2025, 'Hồ sơ lưu ở văn phòng; họp bằng hình thức trực tuyến.'),
  notice('c', 2026, 'Khám sức khỏe đầu năm.', 'over'),
  notice('d', 2024, 'Khám sức khỏe đầu năm.'),
  notice('e', 2026, 'Thi vẽ tranh cấp trường.', 'superseded'),
  notice('g', 2026, 'Thi vẽ tranh cấp trường.', 'over'),
];

let search: Search;
beforeAll(async () => {
  search = await openTestSearch(entries);
});
const firstTwo = async (query: string): Promise<string[]> =>
  (await listFound(search, query)).slice(0, 2);

describe('a notice whose day is past', () => {
  it('comes before what has only some of its words', async () => {
    expect(await firstTwo('hồ sơ trực tuyến')).toEqual(['/a/', '/b/']);
  });

  it('comes after what says the same and still counts', async () => {
    expect(await firstTwo('khám sức khỏe')).toEqual(['/d/', '/c/']);
  });

  it('comes before what is no longer the school’s word', async () => {
    expect(await firstTwo('vẽ tranh')).toEqual(['/g/', '/e/']);
  });
});
