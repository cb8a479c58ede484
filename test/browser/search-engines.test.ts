import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { toSearchEntry } from '../../src/cli/search-evaluation/corpus.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { listSynonyms, openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { searchAddress } from '../../src/domain/permalink.ts';
import { openSearchIndex } from '../../src/integrations/index-opener.ts';
import { writeSearchIndex } from '../../src/integrations/index-writer.ts';
import { demoQueries } from '../search/demo-queries.ts';
import { hasJudged, judgedName, readJudged } from '../search/judged.ts';
import { aTempFolder } from '../search/support.ts';
import { openBrowser } from '../support/browser.ts';

const shown = 10;

/** The addresses of the first ten, by query. */
type Found = Readonly<Record<string, readonly string[]>>;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

// Both are asked everything in one sitting and in the same order: an index that is partly loaded already can find
// more by the beginning of a word.
describe('Node.js and the built page find the same first ten', () => {
  it('for what people look for on the demo site', async () => {
    await expectSameFound(
      inject('demoSite'),
      demoQueries.map(({ query }) => query),
    );
  });

  it.skipIf(!hasJudged)(`for ${judgedName}`, { timeout: 120_000 }, async () => {
    const { corpus, gold } = readJudged();
    const content = openContent(readSettings({ CACHE_DIR: aTempFolder() }, new Date(0)));
    const folder = aTempFolder();
    for (const part of ['_astro', searchAddress]) {
      cpSync(join(inject('demoSite'), part), join(folder, part), { recursive: true });
    }
    const entries = corpus.map(toSearchEntry);
    await writeSearchIndex(entries, listSynonyms(content), join(folder, 'pagefind'));
    await expectSameFound(
      folder,
      gold.map(({ query }) => query),
    );
  });
});

async function expectSameFound(folder: string, queries: readonly string[]): Promise<void> {
  const here = await findInNode(join(folder, 'pagefind'), queries);
  expect(Object.values(here).filter((found) => found.length > 0).length).toBeGreaterThan(30);
  expect(await findInBrowser(folder, queries)).toEqual(here);
}

async function findInNode(index: string, queries: readonly string[]): Promise<Found> {
  const search = await openSearchIndex(index);
  const found: Record<string, readonly string[]> = {};
  for (const query of queries) {
    const { hits } = await search.search(query);
    const pages = await Promise.all(hits.slice(0, shown).map(({ result }) => result.data()));
    found[query] = pages.map(({ url }) => url);
  }
  return found;
}

/** As the page shows them: of its search folder, `_astro` and `pagefind` are enough. */
async function findInBrowser(folder: string, queries: readonly string[]): Promise<Found> {
  const served = await serveFolder(folder, 0);
  const page = await browser.newPage();
  await page.goto(served.address + searchAddress);
  const found: Record<string, readonly string[]> = {};
  for (const query of queries) found[query] = await page.evaluate(askPage, { query, shown });
  await page.close();
  await served.close();
  return found;
}

/** In the page. Rejects where it does not answer. */
async function askPage(asked: { query: string; shown: number }): Promise<string[]> {
  const [form, field] = [
    document.querySelector('#search'),
    document.querySelector('#search-query'),
  ];
  if (form instanceof HTMLFormElement && field instanceof HTMLInputElement) {
    field.value = asked.query;
    form.requestSubmit();
  }
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    const status = document.querySelector('#search-status')?.textContent ?? '';
    const titles = [...document.querySelectorAll('#search-results [data-part="title"]')];
    const found = Number(/^Tìm thấy (\d+) văn bản/.exec(status)?.[1] ?? 0);
    if (status.includes(`«${asked.query}»`) && titles.length >= Math.min(asked.shown, found)) {
      return titles.slice(0, asked.shown).map((title) => title.getAttribute('href') ?? '');
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`No answer to «${asked.query}»`);
}
