import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/cli/serve.ts';
import { openBrowser } from './browser.ts';

// Live bindings: a file of tests imports them, and finds them open in each of its tests.
export let served: ServedFolder;
export let browser: Browser;
/** A new one for each test; only after `openPhoneForEach`. */
export let page: Page;

/** Serves the demo school's built site to a browser, for all tests of a file. */
export function serveDemoSite(): void {
  beforeAll(async () => {
    served = await serveFolder(inject('demoSite'), 0);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
}

/** Opens a small phone for each test, with nothing kept from the one before. */
export function openPhoneForEach(): void {
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    page = await context.newPage();
  });
  afterEach(async () => {
    await page.context().close();
  });
}
