import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeOfflineCopy } from '../../src/cli/offline-copy.ts';
import { getSchool, openContent } from '../../src/data/content.ts';
import { listFiles } from '../../src/data/files.ts';
import { readSettings } from '../../src/data/settings.ts';
import { scanFolder } from '../../src/integrations/output-scan.ts';
import { openBrowser } from '../support/browser.ts';
import { readBuiltPages, type BuiltPage } from '../support/built-pages.ts';

const from = inject('demoSite');
const settings = readSettings({ TODAY: '2026-11-20', CACHE_DIR: `${from}-cache` }, new Date(0));
const task = { from, school: getSchool(openContent(settings)), today: settings.today };
const { page: home = '', archive = '' } = writeOfflineCopy(task) ?? {};
const folder = dirname(home);
const pages = readBuiltPages(folder);
const byFile = new Map(pages.map((page) => [fileOf(page), page]));

function fileOf({ address }: BuiltPage): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}

/** Whether a link of a page leads to a file of the copy, and a heading that is in it, or to the web. */
function leadsSomewhere(link: string, page: BuiltPage): boolean {
  if (/^(?:https?|mailto|tel):/.test(link)) return true;
  const target = new URL(link, pathToFileURL(fileOf(page)));
  const file = fileURLToPath(`${target.protocol}//${target.host}${target.pathname}`);
  const { ids } = byFile.get(file) ?? { ids: new Set<string>() };
  const isThere = existsSync(file) && /\.[a-z0-9]+$/.test(file) && file.startsWith(folder);
  return isThere && (target.hash === '' || ids.has(decodeURIComponent(target.hash.slice(1))));
}

describe('the offline copy of the demo site', () => {
  it('has the pages of the site, but the one for unknown addresses', () => {
    const online = readBuiltPages(from).map(({ address }) => address);
    expect(pages.map(({ address }) => address)).toEqual(
      online.filter((address) => address !== '/404.html'),
    );
  });

  it('has no link that does not lead to a file, a heading or the web', () => {
    const broken = pages.flatMap((page) =>
      page.links
        .filter((link) => !leadsSomewhere(link, page))
        .map((link) => `${page.address} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('has every file that its style sheets load', () => {
    const sheets = listFiles(folder).filter(({ path }) => path.endsWith('.css'));
    const missing = sheets.flatMap(({ path }) =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(/url\("?([^")]+)"?\)/g)]
        .map(([, address = '']) => join(folder, dirname(path), address))
        .filter((file) => !existsSync(file)),
    );
    expect(sheets.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('runs nothing, and still passes the scan', () => {
    expect(pages.flatMap(({ scripts }) => scripts)).toEqual([]);
    expect(scanFolder(folder)).toEqual([]);
  });

  it('says on every page what it is and of which day', () => {
    const silent = pages.filter(({ html }) => !html.includes('lập ngày 20/11/2026'));
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it('is in the archive, file by file, and the same archive each time', () => {
    const first = readFileSync(archive);
    const files = unzipSync(first);
    const name = folder.split(/[\\/]/).at(-1) ?? '';
    expect(Object.keys(files)).toEqual(listFiles(folder).map(({ path }) => `${name}/${path}`));
    expect(Buffer.from(files[`${name}/index.html`] ?? []).equals(readFileSync(home))).toBe(true);
    writeOfflineCopy(task);
    expect(readFileSync(archive).equals(first)).toBe(true);
  });
});

describe('the offline copy in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(request.url()));
  });
  afterAll(async () => {
    await browser.close();
  });

  const open = (file: string) => page.goto(pathToFileURL(join(folder, file)).href);
  // A page of a file may not read the rules of another file, but it shows what they did.
  const isStyled = () =>
    page.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Be Vietnam Pro'));

  it('leads from the home page over a list to a document, styled and without complaint', async () => {
    await open('index.html');
    expect(await isStyled()).toBe(true);
    await page.locator('.site-navigation a').first().click();
    await page.waitForURL(/ke-hoach\/index\.html$/);
    expect(await isStyled()).toBe(true);
    await page.locator('main .document-list a').first().click();
    await page.locator('.paper').waitFor();
    expect(await isStyled()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('shows a plan in the font of the site', async () => {
    const plan = pages.find(({ address }) => /^\/ke-hoach\/\d{4}\/./.test(address));
    await open(`${plan?.address ?? ''}index.html`);
    await page.locator('.paper').waitFor();
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(faces).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('tells where the search is', async () => {
    await open('tim-kiem/index.html');
    const note = page.locator('main .banner');
    expect(await note.textContent()).toContain('không có tìm kiếm');
    expect(await note.locator('a').getAttribute('href')).toBe(`${task.school.site}/tim-kiem/`);
    expect(complaints).toEqual([]);
  });
});
