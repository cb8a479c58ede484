import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/cli/serve.ts';
import { openBrowser } from '../support/browser.ts';
import { readBuiltPages } from '../support/built-pages.ts';

const addresses = readBuiltPages(inject('demoSite')).map(({ address }) => address);

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

const views: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a phone', { viewport: { width: 360, height: 780 }, colorScheme: 'light' }],
  ['a dark phone', { viewport: { width: 360, height: 780 }, colorScheme: 'dark' }],
  ['a laptop', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ['a dark laptop', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
];

describe.each(views)('every page on %s', (_name, options) => {
  it(
    'is free of barriers, errors, side scrolling and requests to others',
    { timeout: 240_000 },
    async () => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const found: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(served.address))
          found.push(`${page.url()} asks for ${request.url()}`);
      });
      for (const address of addresses) {
        await page.goto(served.address + address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(
          ...violations.map(({ id, nodes }) => `${address}: ${id}: ${nodes[0]?.html ?? ''}`),
        );
        const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        if (overflow === true) found.push(`${address}: scrolls sideways`);
      }
      await context.close();
      expect(found).toEqual([]);
    },
  );
});

describe('without JavaScript', () => {
  it('the search page says what to do instead, and lists every document', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/tim-kiem/?q=hoc+phi`);
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    expect(await page.getByRole('link', { name: 'Kế hoạch' }).count()).toBeGreaterThan(0);
    await context.close();
  });
});
