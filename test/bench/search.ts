import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve.ts';
import { searchAddress } from '../../src/domain/permalink.ts';
import { openBrowser } from '../support/browser.ts';
import { runCommand } from '../support/run.ts';
import { kibibyte } from '../support/transfer.ts';
import { site } from './builds.ts';
import { median } from './processes.ts';
import { compressFiles } from './slow-phone.ts';

/** A cheap phone on a slow line: 6 times slower than this machine, 1.6 Mbit/s, 150 ms there and back. */
const processorSlowdown = 6;
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (1.6 * 1000 * 1000) / 8,
};

const queries = ['học phí', 'ke hoach dan van', 'công khai 2025', 'quy che dan chu', 'thieets bị'];
const rounds = 3;

type Print = (line: string) => void;

interface Visit {
  /** Milliseconds from the tap on a link with a query to its first results. */
  readonly milliseconds: number;
  /** Of the index and the scripts, compressed, till then. */
  readonly bytes: number;
}

/** How soon a parent has the first answer, what it loads, and how long the next answers take. */
export async function measureSearch(folder: string, print: Print): Promise<void> {
  const demo = join(folder, 'demo');
  await runCommand('build', { env: { OUT_DIR: demo, CACHE_DIR: `${demo}-cache` } });
  const thousand = site(folder, 1000);
  await thousand.build();
  const sites = [
    ['demo', demo, 'goals ≤ 165 KiB, ≤ 2.5 s, ≤ 30 ms'],
    ['1,000 documents', thousand.env['OUT_DIR'] ?? '', 'goals ≤ 250 KiB, ≤ 3 s, ≤ 60 ms'],
  ] as const;
  const browser = await openBrowser();
  try {
    for (const [name, output, goals] of sites) {
      print(`search, ${name}: ${await measureSite(browser, output)} (${goals})`);
    }
  } finally {
    await browser.close();
  }
}

async function measureSite(browser: Browser, output: string): Promise<string> {
  compressFiles(output);
  const served = await serveFolder(output, 0);
  try {
    const firsts: Visit[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const query of queries) {
        firsts.push(await visit(browser, served.address + searchAddress(query)));
      }
    }
    const bytes = firsts.map((first) => first.bytes / kibibyte);
    const seconds = firsts.map((first) => first.milliseconds / 1000);
    const warm = await measureWarm(browser, served.address);
    return [
      `first answer ${median(bytes).toFixed(0)} KiB (most ${Math.max(...bytes).toFixed(0)})`,
      `after ${median(seconds).toFixed(2)} s (longest ${Math.max(...seconds).toFixed(2)})`,
      `warm answer p95 ${warm.toFixed(0)} ms`,
    ].join(', ');
  } finally {
    await served.close();
  }
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('#search-results a') === null) return;
      performance.mark('answered');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.locator('#search-results a').first().waitFor();
  const measured = await page.evaluate(() => {
    const milliseconds = performance.getEntriesByName('answered')[0]?.startTime ?? Number.NaN;
    const bytes = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ responseEnd }) => responseEnd <= milliseconds)
      .filter(({ name }) => /\/pagefind\/|\.js$/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { milliseconds, bytes };
  });
  await context.close();
  return measured;
}

/** Milliseconds from Enter to the results of queries whose parts of the index are loaded; without any slowdown. */
async function measureWarm(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address + searchAddress());
  for (const query of queries) await ask(page, query);
  const times: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    // Another word beside the query, or the answer would be one that is kept.
    for (const query of queries) times.push(await ask(page, `${query} trường ${String(round)}`));
  }
  await page.close();
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function ask(page: Page, query: string): Promise<number> {
  await page.locator('#search-query').fill(query);
  return page.locator('#search').evaluate(
    (form, asked) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector('#search-status');
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (!status?.textContent.includes(`«${asked}»`)) return;
          observer.disconnect();
          resolve(performance.now() - started);
        });
        if (status) observer.observe(status, { childList: true });
        if (form instanceof HTMLFormElement) form.requestSubmit();
      }),
    query,
  );
}
