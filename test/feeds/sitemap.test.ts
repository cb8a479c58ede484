import { describe, expect, it } from 'vitest';
import { makeBoard } from '../../src/domain/duties/make-board.ts';
import { indexFacets } from '../../src/domain/facet-index.ts';
import { makeRobots, makeSiteMap } from '../../src/feeds/sitemap.ts';
import { noticeWith, siteWith } from '../domain/support.ts';
import { getText, listElements, readXml } from '../support/xml.ts';

const documents = Array.from({ length: 21 }, (_, place) =>
  noticeWith({ id: `notices/2022/${String(place)}` }),
);
const site = siteWith(documents);
const siteMap = makeSiteMap(site, indexFacets(site.documents), makeBoard(site));
const urls = listElements(readXml(siteMap), 'url');
const dates = new Map(
  urls.map((url) => [getText(url, 'loc'), listElements(url, 'lastmod')[0]?.text]),
);

describe('the site map', () => {
  it('names each page once, every page of a list among them', () => {
    expect(dates.size).toBe(urls.length);
    expect([...dates.keys()]).toEqual(
      expect.arrayContaining([
        'https://hoa-mai.example/',
        'https://hoa-mai.example/thong-bao/trang-2/',
        'https://hoa-mai.example/thong-bao/2022/20/',
      ]),
    );
  });

  it('dates a page by its documents, and no page that has none', () => {
    expect(dates.get('https://hoa-mai.example/nam/2022/')).toBe('2022-02-25');
    expect(dates.get('https://hoa-mai.example/gioi-thieu/')).toBeUndefined();
    expect(dates.get('https://hoa-mai.example/ke-hoach/')).toBeUndefined();
  });

  it('names the board with its years and regulations, and the calendar, as of today', () => {
    for (const page of [
      'bang-theo-doi/',
      'bang-theo-doi/2024/',
      'bang-theo-doi/tt-09-2024/',
      'lich/',
    ])
      expect(dates.get(`https://hoa-mai.example/${page}`)).toBe('2026-11-20');
  });

  it('is where robots.txt says', () => {
    expect(makeRobots('https://hoa-mai.example')).toContain(
      '\nSitemap: https://hoa-mai.example/sitemap.xml\n',
    );
  });
});
