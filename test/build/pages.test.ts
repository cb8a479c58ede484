import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { scanFolder } from '../../src/integrations/output-scan.ts';
import { readBuiltPages } from '../support/built-pages.ts';

const site = inject('demoSite');
const pages = readBuiltPages(site);
const byAddress = new Map(pages.map((page) => [page.address, page]));

describe('the built demo site', () => {
  it('has pages of every kind', () => {
    const kinds = [
      '/',
      '/ke-hoach/',
      '/cong-khai/',
      '/ket-qua/',
      '/thong-bao/',
      '/tim-kiem/',
      '/404.html',
    ];
    expect([...byAddress.keys()]).toEqual(expect.arrayContaining(kinds));
    expect(pages.length).toBeGreaterThan(50);
  });

  it('has no link to a page, file or heading that is not there', () => {
    const broken = pages.flatMap(({ address, links }) =>
      links.filter((link) => !leadsSomewhere(link, address)).map((link) => `${address} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('carries no script on any page but the search, and where days are counted', () => {
    const withScripts = pages.filter(({ scripts }) => scripts.length > 0);
    const counting = pages.filter(({ html }) => html.includes('data-stated='));
    expect(new Set(withScripts.map(({ address }) => address))).toEqual(
      new Set(['/tim-kiem/', ...counting.map(({ address }) => address)]),
    );
    expect(counting.every(({ address }) => address.startsWith('/bang-theo-doi/'))).toBe(true);
  });

  it('holds nothing that runs, loads from elsewhere or is styled inline', () => {
    expect(scanFolder(site)).toEqual([]);
  });

  it('carries the content security policy on every page', () => {
    const without = pages.filter(
      ({ html }) => !html.includes('<meta http-equiv="content-security-policy"'),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  it('says on every page that the school is invented', () => {
    const silent = pages.filter(({ html }) => !html.includes('hư cấu'));
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // Both ways of writing a void element and either case of the doctype are right in HTML.
        'void-style': 'off',
        'doctype-style': 'off',
        // White space is Astro's business, not the reader's.
        'no-trailing-whitespace': 'off',
      },
    });
    const found: string[] = [];
    for (const { address, html } of pages) {
      const { results } = await validator.validateString(html, address);
      for (const { messages } of results) {
        found.push(
          ...messages.map(
            ({ ruleId, message, line }) => `${address}:${String(line)} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    expect(found).toEqual([]);
  });
});

function leadsSomewhere(link: string, from: string): boolean {
  if (/^(?:https?|mailto|tel):/.test(link)) return true;
  const { pathname, hash } = new URL(link, `http://site${from}`);
  const page = byAddress.get(pathname);
  if (page === undefined)
    return pathname !== '/' && existsSync(join(site, decodeURIComponent(pathname)));
  return hash === '' || page.ids.has(decodeURIComponent(hash.slice(1)));
}
