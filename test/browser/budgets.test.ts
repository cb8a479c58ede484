import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/cli/serve.ts';
import { openBrowser } from '../support/browser.ts';
import { kibibyte, transferSize } from '../support/transfer.ts';

let served: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  served = await serveFolder(inject('demoSite'), 0);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

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
