import { describe, expect, it } from 'vitest';
import { indexFacets } from '../../src/domain/facet-index.ts';
import { makeRobots, makeSiteMap } from '../../src/feeds/sitemap.ts';
import { noticeWith, siteWith } from '../domain/support.ts';
import { getText, listElements, readXml } from '../support/xml.ts';

const documents = Array.from({ length: 21 }, (_, place) =>
  noticeWith({ id: `notices/2022/${String(place)}` }),
);
const site = siteWith(documents);
const urls = listElements(readXml(makeSiteMap(site, indexFacets(site.documents))), 'url');
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

  it('is where robots.txt says', () => {
    expect(makeRobots('https://hoa-mai.example')).toContain(
      '\nSitemap: https://hoa-mai.example/sitemap.xml\n',
    );
  });
});
