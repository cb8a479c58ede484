import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve.ts';
import { listFiles } from '../../src/data/files.ts';
import { openBrowser } from '../support/browser.ts';
import { runCommand } from '../support/run.ts';

const pages = [
  ['home page', '/'],
  ['plan', '/ke-hoach/2022/ke-hoach-dan-van-chinh-quyen/'],
  ['wide table', '/cong-khai/2022/doi-ngu-2022-2023/'],
] as const;

/** An old phone on a bad line: 6 times slower than this machine, 400 kbit/s, 400 ms there and back. */
const processorSlowdown = 6;
const line = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1000) / 8,
  uploadThroughput: (400 * 1000) / 8,
};

/** How soon a parent with an old phone reads the first words of the demo school's pages. */
export async function measureSlowPhone(
  folder: string,
  print: (line: string) => void,
): Promise<void> {
  await runCommand('build', { env: { OUT_DIR: folder, CACHE_DIR: `${folder}-cache` } });
  compressFiles(folder);
  const served = await serveFolder(folder, 0);
  const browser = await openBrowser();
  try {
    for (const [name, address] of pages) {
      const { painted, complete } = await visit(browser, served.address + address);
      print(
        `slow phone, ${name}: first words after ${sayTime(painted)} (goal ≤ 2 s), all there after ${sayTime(complete)}`,
      );
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Every host sends text compressed; our own server does so when it finds the file ready. */
export function compressFiles(folder: string): void {
  for (const { path } of listFiles(folder)) {
    if (!/\.(?:html|css|svg|js|json)$/.test(path)) continue;
    writeFileSync(join(folder, `${path}.gz`), gzipSync(readFileSync(join(folder, path))));
  }
}

/** Milliseconds from the tap to the first words, and to the last font. */
async function visit(
  browser: Browser,
  address: string,
): Promise<{ painted: number; complete: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  await page.goto(address, { waitUntil: 'load' });
  const times = await page.evaluate(async () => {
    await document.fonts.ready;
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return { painted: paint?.startTime ?? Number.NaN, complete: performance.now() };
  });
  await context.close();
  return times;
}

const sayTime = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
