import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { listPublicSources, openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { formatDocumentNumber } from '../../src/domain/document-number.ts';
import { documentAddress, searchAddress } from '../../src/domain/permalink.ts';
import { findKnown } from '../../src/domain/stated.ts';
import { browser, served, serveDemoSite } from '../support/served-demo.ts';

const content = openContent(
  readSettings({ TODAY: '2026-11-20', CACHE_DIR: `${inject('demoSite')}-cache` }, new Date(0)),
);
const documents = listPublicSources(content).map(({ document }) => document);

let page: Page;

serveDemoSite();
beforeAll(async () => {
  page = await browser.newPage();
  await page.goto(served.address + searchAddress);
});

/** Addresses of the results, best first, as soon as the first is shown. */
async function search(query: string): Promise<string[]> {
  await page.locator('#search-query').fill(query);
  await page.locator('#search-query').press('Enter');
  await page.locator('#search-status', { hasText: `«${query}»` }).waitFor();
  const links = page.locator('#search-results a[data-part="title"]');
  await links.first().waitFor();
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const withD = (text: string): string => text.replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe('the search of the demo site', () => {
  it.each(documents.map(({ id, title }) => [title, documentAddress(id)]))(
    'finds «%s» by its title with marks, without marks, and with đ typed as d',
    async (title, address) => {
      for (const query of [title, withoutMarks(title).toLowerCase(), withD(title)]) {
        expect((await search(query)).slice(0, 3)).toContain(address);
      }
    },
  );

  const numbered = documents.flatMap(({ id, number }) => {
    const known = findKnown(number);
    return known ? [[formatDocumentNumber(known), documentAddress(id)] as const] : [];
  });

  it.each(numbered)('finds %s by its number', async (number, address) => {
    for (const query of [number, withD(number).toLowerCase()]) {
      expect((await search(query)).slice(0, 3)).toContain(address);
    }
  });
});
