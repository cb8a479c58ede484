import { describe, expect, it } from 'vitest';
import type { PagefindPage } from '../../src/search/client.ts';
import { presentPage, presentSections, type PresentedPage } from '../../src/search/present.ts';
import { makeTokens } from '../../src/search/query/token.ts';
import { aSearchEntry, openTestClient } from './support.ts';

const filler = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(6);

async function aPage(): Promise<PagefindPage> {
  const client = await openTestClient([
    aSearchEntry({
      url: '/van-ban/',
      title: 'Thông báo năm học 2023-2024',
      blocks: [
        { text: filler },
        { text: 'Mức thu', anchor: 'muc-thu' },
        { text: `Học phí mỗi tháng. ${filler}` },
        { text: 'Nơi nhận', anchor: 'noi-nhan' },
        { text: filler },
      ],
      facts: { kind: 'Thông báo' },
    }),
  ]);
  const page = await (await client.search('thông báo')).results[0]?.data();
  if (page === undefined) throw new Error('The page was not found');
  return page;
}

const present = async (query: string): Promise<PresentedPage> =>
  presentPage(await aPage(), makeTokens(query));

const textOf = ({ excerpt }: PresentedPage): string => excerpt.map(({ text }) => text).join('');

describe('a found document', () => {
  it('is shown with its title and its facts as they were written', async () => {
    const page = await present('học phí');
    expect(page.title).toBe('Thông báo năm học 2023-2024');
    expect(page.url).toBe('/van-ban/');
    expect(page.meta['kind']).toBe('Thông báo');
  });

  it('is shown where the words stand, and under which heading', async () => {
    const page = await present('hoc phi');
    expect(textOf(page)).toMatch(/^… .*Mức thu · Học phí mỗi tháng\..* …$/);
    expect(page.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'Học phí',
    ]);
    expect(page.headings).toEqual([{ text: 'Mức thu', url: '/van-ban/#muc-thu' }]);
  });

  it('begins with its text where only the title has the words', async () => {
    const page = await present('thông báo');
    expect(textOf(page)).toMatch(/^một hai/);
    expect(page.headings).toEqual([]);
  });
});

describe('one document that was searched', () => {
  it('is shown by its parts that have the words, in their order, each at its heading', async () => {
    const parts = presentSections(await aPage(), makeTokens('hai'));
    expect(parts.map(({ title, url }) => [title, url])).toEqual([
      ['Thông báo năm học 2023-2024', '/van-ban/'],
      ['Mức thu', '/van-ban/#muc-thu'],
      ['Nơi nhận', '/van-ban/#noi-nhan'],
    ]);
    expect(parts.map((part) => textOf(part).includes('hai'))).toEqual([true, true, true]);
  });

  it('begins an excerpt below the heading and ends it with the part', async () => {
    const [only, ...others] = presentSections(await aPage(), makeTokens('học phí'));
    expect(others).toEqual([]);
    expect(only?.title).toBe('Mức thu');
    expect(only && textOf(only)).toMatch(/^Học phí mỗi tháng\..* …$/);
    expect(only && textOf(only)).not.toContain('Nơi nhận');
  });

  it('is shown by nothing where it has none of the words', async () => {
    expect(presentSections(await aPage(), makeTokens('bão'))).toEqual([]);
  });
});
