import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { yearNote } from '../../src/words/names.ts';
import { listBarriers } from '../support/barriers.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { browser, served, serveDemoSite } from '../support/served-demo.ts';

const pages = readBuiltPages(inject('demoSite'));
const addresses = pages.map(({ address }) => address);

serveDemoSite();

/** Everything that a page must not do while it is read, from now on. */
function watch(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address)) {
      found.push(`${page.url()} asks for ${request.url()}`);
    }
  });
  return found;
}

describe.concurrent.each([360, 1280])('every page at %i px, light and dark', (width) => {
  it(
    'is free of barriers, errors, side scrolling and requests to others',
    { timeout: 600_000 },
    async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      const found = watch(page);
      for (const address of addresses) {
        await page.goto(served.address + address);
        found.push(...(await listBarriers(page)).map((barrier) => `${address}: ${barrier}`));
        const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        if (overflow === true) found.push(`${address}: scrolls sideways`);
      }
      await context.close();
      expect(found).toEqual([]);
    },
  );
});

describe('a list of a year', () => {
  it.each(['/nam/2025/', '/nam/2025/cong-khai/'])('says what its year means: %s', (address) => {
    const built = pages.find((page) => page.address === address);
    expect(built?.html).toContain(yearNote);
  });
});

describe('without JavaScript', () => {
  it('a reader walks from the home page over a list to a document and its signed file', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/`);
    await page.getByRole('navigation').getByRole('link', { name: 'Kết quả' }).first().click();
    await page.getByRole('link', { name: 'thực hiện dự toán 09 tháng năm 2026' }).first().click();
    expect(await page.getByRole('table').count()).toBeGreaterThan(0);
    const file = page.locator('a[href$=".pdf"]').first();
    const response = await page.request.get(
      new URL((await file.getAttribute('href')) ?? '', page.url()).href,
    );
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await context.close();
  });

  it('the search page says what to do instead, and lists every document', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/tim-kiem/?q=hoc+phi`);
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    expect(await page.getByRole('link', { name: 'Kế hoạch' }).count()).toBeGreaterThan(0);
    await context.close();
  });
});
