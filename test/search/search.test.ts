import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Search } from '../../src/search/search.ts';
import { aSearchEntry, listFound, openTestSearch } from './support.ts';

const fee = (year: number) =>
  aSearchEntry({
    url: `/hoc-phi-${String(year)}/`,
    title: `Thông báo mức thu học phí năm học ${String(year)}-${String(year + 1)}`,
    number: `${String(year - 2000)}/TB-THCS`,
    date: calendarDate(year, 9, 5),
    blocks: [{ text: 'Phụ huynh nộp tại phòng kế toán.' }],
    standing: year === 2025 ? 'superseded' : 'current',
  });

const entries = [
  fee(2022),
  fee(2023),
  fee(2024),
  fee(2025),
  aSearchEntry({
    url: '/sua-chua/',
    title: 'Kế hoạch sửa chữa phòng học',
    blocks: [{ text: 'Sửa chữa hè, hóa đơn theo Thông tư số 36/2017/TT-BGDĐT.' }],
  }),
  aSearchEntry({
    url: '/thuc-don/',
    title: 'Thực đơn bán trú',
    blocks: [{ text: 'Thứ hai: sữa chua. Hoạt động đón trẻ; phòng Tài chính - Kế hoạch.' }],
  }),
  aSearchEntry({
    url: '/dan-van/',
    title: 'Kế hoạch dân vận quý III năm 2024',
    blocks: [
      { text: 'Cơ sở vật chất và đường dây nóng' },
      { text: 'Hoạt động', anchor: 'hoat-dong' },
      { text: 'Đối thoại với cha mẹ học sinh về kỹ năng sống.' },
    ],
  }),
  aSearchEntry({
    url: '/csvc/',
    title: 'Công khai CSVC',
    blocks: [{ text: 'Phòng học, bàn ghế.' }],
  }),
];

let search: Search;
beforeAll(async () => {
  search = await openTestSearch(entries, [['CSVC', 'cơ sở vật chất']]);
});

const first = async (query: string): Promise<string | undefined> =>
  (await listFound(search, query))[0];

describe('a search', () => {
  it.each([
    ['dân vận', '/dan-van/'],
    ['dan van', '/dan-van/'],
    ['DÂN VẬN', '/dan-van/'],
    ['dân van'.normalize('NFD'), '/dan-van/'],
    ['daan vaajn', '/dan-van/'],
    ['danvan', '/dan-van/'],
    ['dân vậnn', '/dan-van/'],
    ['duong day nong', '/dan-van/'],
    ['kĩ năng sống', '/dan-van/'],
    ['hoá đơn', '/sua-chua/'],
    ['hoa don', '/sua-chua/'],
    ['sửa chữa', '/sua-chua/'],
    ['sữa chua', '/thuc-don/'],
    ['thực đ', '/thuc-don/'],
    ['"tài chính kế hoạch"', '/thuc-don/'],
    ['"Tài chính - Kế hoạch"', '/thuc-don/'],
    ['tt36', '/sua-chua/'],
    ['23/tb', '/hoc-phi-2023/'],
    ['5/9/2022', '/hoc-phi-2022/'],
    ['quý 3 2024', '/dan-van/'],
    ['học phí 2022', '/hoc-phi-2022/'],
    ['học phí năm học 2023-2024', '/hoc-phi-2023/'],
  ])('brings for «%s» %s first', async (query, address) => {
    expect(await first(query)).toBe(address);
  });

  it('brings the newest of what is equal, and last what no longer counts', async () => {
    expect(await listFound(search, 'hoc phi')).toEqual([
      '/hoc-phi-2024/',
      '/hoc-phi-2023/',
      '/hoc-phi-2022/',
      '/hoc-phi-2025/',
    ]);
  });

  it('finds what says the same in other words', async () => {
    expect((await listFound(search, 'csvc')).slice(0, 2)).toEqual(['/csvc/', '/dan-van/']);
    expect(await listFound(search, 'cơ sở vật chất')).toContain('/csvc/');
  });

  it('looks for what is written when it is told so', async () => {
    const mended = await search.search('daan vaajn');
    expect(mended.query.repairs.map(({ meant }) => meant)).toEqual(['dân', 'vận']);
    const verbatim = await search.search('daan vaajn', { isVerbatim: true });
    expect(verbatim.query.repairs).toEqual([]);
    expect(await listFound(search, 'daan vaajn', { isVerbatim: true })).not.toContain('/dan-van/');
  });

  it('requires what stands in quotes', async () => {
    expect(await listFound(search, '"sửa chữa phòng học"')).toEqual(['/sua-chua/']);
    expect(await listFound(search, '"chữa sửa"')).toEqual([]);
    expect(await listFound(search, 'kế hoạch "dân vận"')).toEqual(['/dan-van/']);
  });

  it('finds an abbreviation by its words alone, and not whatever begins a little like it', async () => {
    const circular = {
      url: '/thong-tu/',
      title: 'Áp dụng Thông tư 09',
      blocks: [{ text: 'Theo TT 09.' }],
    };
    const inspection = { url: '/ban/', title: 'Chương trình của Ban Thanh tra nhân dân' };
    const made = [aSearchEntry(circular), aSearchEntry(inspection)];
    const own = await openTestSearch(made, [['TTND', 'thanh tra nhân dân']]);
    expect(await listFound(own, 'ttnd')).toEqual(['/ban/']);
  });

  it('finds something though a word of the query is nowhere', async () => {
    expect(await first('dân vận xyzq')).toBe('/dan-van/');
  });

  it('finds nothing for nothing', async () => {
    expect(await listFound(search, '')).toEqual([]);
    expect(await listFound(search, ' ?! ')).toEqual([]);
  });

  it('gives the same answer twice, and to two who ask at once', async () => {
    const [left, right] = await Promise.all([
      listFound(search, 'kế hoạch phòng học'),
      listFound(search, 'ke hoach phong hoc'),
    ]);
    expect(await listFound(search, 'kế hoạch phòng học')).toEqual(left);
    expect(await listFound(search, 'ke hoach phong hoc')).toEqual(right);
  });
});

describe('a number that was asked for', () => {
  it.each([
    ['63/KH-ABC', true],
    ['kế hoạch 63', true],
    ['24/TB-THCS', false],
    ['36/2017/TT-BGDĐT', false],
    ['24/2/2031', false],
    ['học phí 2031', false],
  ])('is said to be unknown only where no document has or cites it: %s', async (query, unknown) => {
    expect((await search.search(query)).isUnknownNumber).toBe(unknown);
  });
});

describe('a search among papers of other words', () => {
  const paper = (url: string, title: string, text = 'Nhà trường thông báo.') =>
    aSearchEntry({ url, title, blocks: [{ text }] });
  const findFirst = async (
    papers: readonly ReturnType<typeof paper>[],
    query: string,
    synonyms: string[][] = [],
  ): Promise<string[]> => listFound(await openTestSearch(papers, synonyms), query);
  const parents = [['phụ huynh', 'cha mẹ học sinh']];

  it('finds a part said in another way, though the rest is said elsewhere', async () => {
    const papers = [
      paper('/hop/', 'Thông báo họp cha mẹ học sinh đầu năm'),
      paper('/on-tap/', 'Kế hoạch ôn tập lớp 9'),
      paper('/thi/', 'Lịch thi lớp 9'),
    ];
    expect((await findFirst(papers, 'họp phụ huynh lớp 9', parents))[0]).toBe('/hop/');
  });

  it('takes no part said in another way where the whole is said as it was typed', async () => {
    const papers = [
      paper('/dai-dien/', 'Ban đại diện cha mẹ học sinh'),
      paper('/doi-thoai/', 'Đối thoại với phụ huynh'),
    ];
    const found = await findFirst(papers, 'đại diện cha mẹ học sinh', parents);
    expect(found).toEqual(['/dai-dien/']);
  });

  it('brings its topic before what only has an everyday word beside it', async () => {
    const others = Array.from({ length: 40 }, (_, at) =>
      paper(`/${String(at)}/`, `Báo cáo ${String(at)}`, 'Đơn vị thực hiện tốt.'),
    );
    const papers = [
      ...others,
      paper('/thuc-don/', 'Thực đơn bán trú'),
      paper('/truc/', 'Phân công trực tuần của lớp'),
    ];
    expect((await findFirst(papers, 'thực đơn tuần tới'))[0]).toBe('/thuc-don/');
  });

  it('believes a likelier fault only as long as many more papers do not speak for another', async () => {
    const unions = Array.from({ length: 8 }, (_, at) =>
      paper(`/doan-${String(at)}/`, `Công đoàn cơ sở năm ${String(2018 + at)}`),
    );
    const papers = [...unions, paper('/dan/', 'Món dón cơ sở')];
    expect((await findFirst(papers, 'cong dosn co so'))[0]).toMatch(/^\/doan-/);
  });

  it('goes by the marks of a word that is not typed to its end', async () => {
    const papers = [
      paper('/so/', 'Thông tin chung', 'Cơ sở và lớp học; phòng vắng.'),
      paper('/csvc/', 'Công khai cơ sở vật chất'),
    ];
    expect(await findFirst(papers, 'cơ sở vậ')).toEqual(['/csvc/', '/so/']);
    const spent = [2019, 2020, 2021].map((year) =>
      paper(`/chi-tieu-${String(year)}/`, `Quy chế chi tiêu nội bộ năm ${String(year)}`),
    );
    const aims = paper('/tuyen-sinh/', 'Kế hoạch tuyển sinh lớp 6', 'Chỉ tiêu: 240 học sinh.');
    expect((await findFirst([...spent, aims], 'chỉ tiê'))[0]).toBe('/tuyen-sinh/');
  });
});
