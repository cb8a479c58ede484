import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { kibibyte, transferSize } from '../support/transfer.ts';
import { browser, served, serveDemoSite } from '../support/served-demo.ts';
import { addressOfQuery } from '../support/search-address.ts';

serveDemoSite();

/** Paths of everything that a reader's first visit to a page loads. */
async function listLoads(address: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(served.address + address, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready');
  await context.close();
  return paths;
}

const fileOf = (path: string): string =>
  join(inject('demoSite'), path.endsWith('/') ? `${path}index.html` : path);

describe.each([
  ['a plan', '/ke-hoach/2022/ke-hoach-dan-van-chinh-quyen/'],
  ['a wide table', '/cong-khai/2022/doi-ngu-2022-2023/'],
  ['a result', '/ket-qua/2022/ket-qua-dan-van-quy-2-2022/'],
])('%s, on the first visit', (_name, address) => {
  it('takes at most 90 KiB with styles and fonts, and no script', async () => {
    const paths = await listLoads(address);
    const bytes = paths.reduce((sum, path) => sum + transferSize(fileOf(path)), 0);
    expect(paths.filter((path) => path.endsWith('.js'))).toEqual([]);
    expect(bytes / kibibyte).toBeLessThanOrEqual(90);
  });

  it('takes the four fonts of Vietnamese text and no other', async () => {
    const fonts = (await listLoads(address)).filter((path) => path.endsWith('.woff2'));
    const names = fonts.map((path) => /pro-([a-z-]+-\d+-[a-z]+)\./.exec(path)?.[1]).sort();
    expect(names).toEqual([
      'latin-400-normal',
      'latin-600-normal',
      'vietnamese-400-normal',
      'vietnamese-600-normal',
    ]);
  });
});

/** Paths of what a search has loaded of scripts and of the index when its first results are shown. */
async function listLoadsOfSearch(query: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('#search-results a') === null) return;
      performance.mark('answered');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(served.address + addressOfQuery(query));
  await page.locator('#search-results a').first().waitFor();
  const paths = await page.evaluate(() => {
    const answered = performance.getEntriesByName('answered')[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < answered)
      .map(({ name }) => new URL(name).pathname);
  });
  await context.close();
  return paths.filter((path) => path.startsWith('/pagefind/') || path.endsWith('.js'));
}

const queries = ['học phí', 'ke hoach dan van', '21/kh', 'quý 3 2024', 'tt36', 'daan vaajn'];

describe('a search, on the first visit', () => {
  it.each(queries)('of «%s» takes at most 165 KiB before its first results', async (query) => {
    const paths = await listLoadsOfSearch(query);
    const bytes = paths.reduce((sum, path) => sum + transferSize(fileOf(path)), 0);
    expect(bytes / kibibyte).toBeLessThanOrEqual(165);
    expect(paths.filter((path) => path.endsWith('.pf_fragment')).length).toBeLessThanOrEqual(5);
    expect(paths.filter((path) => path.endsWith('.pf_filter')).length).toBeLessThanOrEqual(1);
  });

  it('takes at most 16 KiB of the site’s own scripts, and Pagefind’s without its worker', async () => {
    const paths = await listLoadsOfSearch('học phí');
    const scripts = paths.filter((path) => path.startsWith('/_astro/'));
    const bytes = scripts.reduce((sum, path) => sum + transferSize(fileOf(path)), 0);
    expect(bytes / kibibyte).toBeLessThanOrEqual(16);
    expect(paths.filter((path) => path.includes('/pagefind-'))).toEqual([
      '/pagefind/pagefind-entry.json',
    ]);
  });

  it('asks for nothing twice', async () => {
    const paths = await listLoadsOfSearch('học phí');
    expect(paths).toEqual([...new Set(paths)]);
  });
});
