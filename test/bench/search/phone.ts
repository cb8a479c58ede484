import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { kibibyte } from '../../support/transfer.ts';

/** A cheap phone on a slow line: 6 times slower than this machine, 1.6 Mbit/s, 150 ms there and back. */
const processorSlowdown = 6;
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (1.6 * 1000 * 1000) / 8,
};

/** A built site, and where its search page shows what it found. */
export interface SearchSite {
  readonly folder: string;
  /** `http://localhost:<port>` */
  readonly address: string;
  /** Selector of the links to what was found. */
  readonly link: string;
  /** Selector of the words that begin with «Không tìm thấy» where nothing was. */
  readonly words: string;
}

export interface Visit {
  /** From the tap on a link with a query to the first result. */
  readonly seconds: number;
  /** Of the index and the scripts, compressed, till then; in KiB. */
  readonly size: number;
}

/** What a parent with such a phone waits for who never was on the site; undefined where nothing is found. */
export async function visitSearch(
  browser: Browser,
  site: SearchSite,
  address: string,
): Promise<Visit | undefined> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await openSlowly(context);
  await page.addInitScript(markAnswer, site);
  const loads = watchLoads(page);
  await page.goto(site.address + address);
  await page.waitForFunction(() => performance.getEntriesByName('answer').length > 0, null, {
    timeout: 60_000,
  });
  const { answered, began } = await page.evaluate(() => ({
    answered: performance.getEntriesByName('answer')[0]?.startTime ?? Number.NaN,
    began: performance.timeOrigin,
  }));
  const isFound = (await page.locator(site.link).count()) > 0;
  const size = sumSizes(site.folder, loads(began + answered));
  await context.close();
  return isFound ? { seconds: answered / 1000, size } : undefined;
}

/**
 * Chromium slows down a page's own thread and every request, also those of its workers, but not a worker's
 * computing: a page that computes in a worker is measured faster than the phone is.
 */
async function openSlowly(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  return page;
}

function markAnswer({ link, words }: SearchSite): void {
  new MutationObserver((_changes, observer) => {
    const isFound = document.querySelector(link) !== null;
    const said = document.querySelector(words)?.textContent.trim() ?? '';
    if (!isFound && !said.startsWith('Không tìm thấy')) return;
    performance.mark('answer');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Paths of what had arrived at a time, in milliseconds of the clock. A page does not know its workers' loads. */
function watchLoads(page: Page): (time: number) => string[] {
  const loads: { readonly path: string; readonly ended: number }[] = [];
  page.on('requestfinished', (request) => {
    const { startTime, responseEnd } = request.timing();
    loads.push({ path: new URL(request.url()).pathname, ended: startTime + responseEnd });
  });
  return (time) => [...new Set(loads.filter(({ ended }) => ended <= time).map(({ path }) => path))];
}

function sumSizes(folder: string, paths: readonly string[]): number {
  const files = paths
    .filter((path) => path.startsWith('/pagefind/') || path.endsWith('.js'))
    .map((path) => join(folder, path));
  const bytes = files
    .map((file) => statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size)
    .reduce((sum, size) => sum + size, 0);
  return bytes / kibibyte;
}
