import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { writeSearchIndex } from '../../src/integrations/index-writer.ts';
import type { PagefindClient, PagefindResult } from '../../src/search/client.ts';
import { machineFile, titleWordsField } from '../../src/search/index-fields.ts';
import { toIndexText } from '../../src/search/index-text.ts';
import { aSearchEntry, aTempFolder, openTestClient } from './support.ts';

// Behaviours of Pagefind that the search leans on and that its manual does not promise. Where one fails after an
// upgrade, the search is wrong in the way that the test's name says.

const entries = [
  aSearchEntry({
    url: '/dan/',
    title: 'Kế hoạch dân vận',
    number: '63/KH-THCS',
    date: calendarDate(2022, 2, 24),
    blocks: [
      { text: 'Công tác dân vận, dân chủ' },
      { text: 'Đường dây nóng', anchor: 'duong-day' },
      { text: 'Hoạt động của trường' },
    ],
    filters: { kind: 'Kế hoạch', year: '2022' },
  }),
  aSearchEntry({
    url: '/dan-sach/',
    title: 'Dẫn đường',
    date: calendarDate(2024, 5, 6),
    blocks: [{ text: 'Người dẫn đoàn; khoá học và hóa đơn 1.234.000 đồng' }],
    filters: { kind: 'Thông báo', year: '2024' },
  }),
  aSearchEntry({
    url: '/cu/',
    title: 'Thông báo cũ',
    date: calendarDate(2023, 1, 2),
    blocks: [{ text: 'Theo Thông tư 36/2017/TT-BGDĐT, Thông tư 36/2017/TT-BGDĐT' }],
    standing: 'superseded',
    filters: { kind: 'Thông báo', year: '2023' },
  }),
];

let client: PagefindClient;
beforeAll(async () => {
  client = await openTestClient(entries);
});

const addressesOf = async (results: readonly PagefindResult[]): Promise<string[]> =>
  Promise.all(results.map(async (result) => (await result.data()).url));

async function ask(...asked: Parameters<PagefindClient['search']>): Promise<string[]> {
  return (await addressesOf((await client.search(...asked)).results)).sort();
}

const find = async (words: string): Promise<PagefindResult | undefined> =>
  (await client.search(toIndexText(words))).results[0];

describe('Pagefind', () => {
  it('says where in the text the words stand, counted as its text is split at white space', async () => {
    const result = await find('nóng');
    const page = await result?.data();
    const words = page?.content.split(/\s+/) ?? [];
    expect(result?.words.map((place) => words[place])).toEqual(['nóng']);
  });

  it('says which metadata matched, and nothing where none did', async () => {
    expect((await find('vận'))?.matchedMetaFields).toContain('title');
    expect((await find('nóng'))?.matchedMetaFields ?? []).not.toContain('title');
  });

  it('finds a key in the metadata by its beginning', async () => {
    expect((await find('s63n0kh'))?.matchedMetaFields).toEqual(['own']);
    expect((await find('d202202'))?.matchedMetaFields).toEqual(['own']);
    expect((await find('tt36n'))?.matchedMetaFields).toEqual(['repeated']);
  });

  it('finds a phrase within one field of the metadata, with its marks and without, and names the field', async () => {
    const search = async (words: string, exactDiacritics: boolean): Promise<string[]> => {
      await client.options({ exactDiacritics });
      const { results } = await client.search(words);
      expect(results.flatMap(({ matchedMetaFields }) => matchedMetaFields)).toEqual(
        results.map(() => titleWordsField),
      );
      return addressesOf(results);
    };
    expect(await search('"zxdan zxvan"', false)).toEqual(['/dan/']);
    expect(await search('"zxvan zxdan"', false)).toEqual([]);
    expect(await search('"zxdân zxvận"', true)).toEqual(['/dan/']);
    expect(await search('"zxdẫn zxvận"', true)).toEqual([]);
    expect(await search('"zxdan"', false)).toEqual(expect.arrayContaining(['/dan/', '/dan-sach/']));
    await client.options({ exactDiacritics: false });
  });

  it('names of a phrase of one word every document that has it, and one place at most', async () => {
    const { results } = await client.search('"dan"');
    expect((await addressesOf(results)).sort()).toEqual(['/dan-sach/', '/dan/']);
    expect(results.every(({ words }) => words.length <= 1)).toBe(true);
  });

  it('finds a word whatever its marks, and ḍ as d', async () => {
    expect(await ask('dan')).toEqual(['/dan-sach/', '/dan/']);
    expect(await ask('duong')).toEqual(['/dan-sach/', '/dan/']);
    expect(await ask(toIndexText('đường'))).toEqual(['/dan-sach/', '/dan/']);
  });

  it('can be told from one search to the next that marks count', async () => {
    await client.options({ exactDiacritics: true });
    expect(await ask('dân')).toEqual(['/dan/']);
    expect(await ask('dẫn')).toEqual(['/dan-sach/']);
    expect(await ask('hoá')).toEqual([]);
    await client.options({ exactDiacritics: false });
    expect(await ask('dân')).toEqual(['/dan-sach/', '/dan/']);
  });

  it('gives the same key to hóa and hoá, and another to kỹ and kĩ', async () => {
    expect(await ask('"khóa học"')).toEqual(['/dan-sach/']);
    expect(await ask('"hoá đơn"'.replace('đ', 'ḍ'))).toEqual(['/dan-sach/']);
  });

  it('takes a word for a beginning, but a phrase for whole words', async () => {
    expect(await ask('hoat')).toEqual(['/dan/']);
    expect(await ask('ho')).toContain('/dan/');
    expect(await ask('"ho"')).toEqual([]);
    expect(await ask('"hoat dong"')).toEqual(['/dan/']);
    expect(await ask('"hoa don"')).toEqual(['/dan-sach/']);
  });

  it('ends a phrase where a block ends', async () => {
    expect(await ask('"dan chu"')).toEqual(['/dan/']);
    expect(await ask('"chu duong"')).toEqual([]);
  });

  it('reads a sum of money whatever parts its thousands', async () => {
    for (const sum of ['1234000', '1.234.000', '1,234,000']) {
      expect(await ask(sum)).toEqual(['/dan-sach/']);
    }
  });

  it('gives every document for null, and sorts it by date', async () => {
    const { results } = await client.search(null, { sort: { date: 'desc' } });
    expect(await addressesOf(results)).toEqual(['/dan-sach/', '/cu/', '/dan/']);
  });

  it('filters by any of several values, and finds nothing by a filter that no document has', async () => {
    expect(await ask(null, { filters: { year: { any: ['2022', '2023'] } } })).toEqual([
      '/cu/',
      '/dan/',
    ]);
    expect(await ask(null, { filters: { standing: { any: ['superseded'] } } })).toEqual(['/cu/']);
    expect(await ask(null, { filters: { standing: { any: ['over'] } } })).toEqual([]);
    expect(await ask(null, { filters: { nothing: { any: ['1'] } } })).toEqual([]);
  });

  it('takes for a filter values that no document has beside those that some have', async () => {
    expect(await ask(null, { filters: { year: { any: ['2022', '1999'] } } })).toEqual(['/dan/']);
  });

  it('keeps the anchors of headings with the place of their first word', async () => {
    const page = await (await find('nóng'))?.data();
    const words = page?.content.split(/\s+/) ?? [];
    expect(page?.anchors.map(({ id, location }) => [id, words[location]])).toEqual([
      ['duong-day', 'Ḍường'],
    ]);
  });

  it('adds no full stop to a block that ends with our mark', async () => {
    const page = await (await find('nóng'))?.data();
    expect(page?.content).toContain('Ḍường dây nóng ¶ Hoạt');
  });

  it('takes the title that it is given in place of the heading', async () => {
    expect((await (await find('vận'))?.data())?.meta['title']).toBe('Kế hoạch dân vận');
  });

  it('writes its WebAssembly under the name that the search page asks for ahead of it', async () => {
    const folder = aTempFolder();
    await writeSearchIndex(entries, [], folder);
    expect(readdirSync(folder)).toContain(machineFile);
  });
});
