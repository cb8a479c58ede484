import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { documentKinds } from '../../src/domain/document.ts';
import { feedAddress } from '../../src/domain/permalink.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { getText, listElements, readXml, type XmlElement } from '../support/xml.ts';

const folder = inject('demoSite');
const origin = 'https://thcs-ben-sao.example';
const pages = readBuiltPages(folder);
const addresses = new Set(pages.map(({ address }) => origin + address));
const read = (address: string): string => readFileSync(join(folder, address), 'utf8');

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const linksOf = (element: XmlElement, rel: string): (string | undefined)[] =>
  listElements(element, 'link')
    .filter(({ attributes }) => attributes['rel'] === rel)
    .map(({ attributes }) => attributes['href']);

const feeds = [undefined, ...documentKinds].map((kind) => feedAddress(kind));

describe.each(feeds)('the feed at %s', (address) => {
  const feed = readXml(read(address));
  const entries = listElements(feed, 'entry');

  it('is Atom 1.0 with all that RFC 4287 asks for', () => {
    expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(linksOf(feed, 'self')).toEqual([origin + address]);
    expect(listElements(feed, 'author').every((author) => getText(author, 'name') !== '')).toBe(
      true,
    );
    for (const part of [feed, ...entries]) {
      expect(getText(part, 'id')).toMatch(/^https:\/\//);
      expect(getText(part, 'title')).not.toBe('');
      expect(getText(part, 'updated')).toMatch(dateTime);
    }
  });

  it('has an id of its own for every entry', () => {
    const ids = [feed, ...entries].map((part) => getText(part, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to pages that are there', () => {
    const targets = [feed, ...entries].flatMap((part) => linksOf(part, 'alternate'));
    expect(targets).toHaveLength(entries.length + 1);
    expect(targets.filter((target) => target === undefined || !addresses.has(target))).toEqual([]);
  });

  it('is named in the head of a page', () => {
    const link = new RegExp(
      `<link rel="alternate" type="application/atom\\+xml"[^>]*href="${address}"`,
    );
    expect(pages.some(({ html }) => link.test(html))).toBe(true);
  });
});

describe('the site map', () => {
  const urls = listElements(readXml(read('/sitemap.xml')), 'url');

  it('names all pages that readers may open, and no other', () => {
    const named = urls.map((url) => getText(url, 'loc')).sort();
    const built = [...addresses].filter((address) => !address.endsWith('/404.html')).sort();
    expect(named).toEqual(built);
  });

  it('is dated by days alone', () => {
    const dates = urls.flatMap((url) => listElements(url, 'lastmod').map(({ text }) => text));
    expect(dates.length).toBeGreaterThan(100);
    expect(dates.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
  });

  it('is named in robots.txt', () => {
    expect(read('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });
});
