import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/cli/serve.ts';
import { openBrowser } from '../support/browser.ts';
import { readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { root, runCommand } from '../support/run.ts';
import { copySite } from '../support/site-copy.ts';

const copy = copySite(join(root, 'test/fixtures/sites/small'));
const site = `${copy.contentDir}-dist`;

let served: ServedFolder;
let browser: Browser;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  const file = join(copy.contentDir, 'school.yaml');
  const school = readFileSync(file, 'utf8');
  writeFileSync(file, school.replace(/^site: .*$/m, 'site: https://truong.example/cong-khai'));
  const { status } = await runCommand('build', { env: { ...copy.env, OUT_DIR: site } });
  expect(status).toBe(0);
  pages = readBuiltPages(site);
  served = await serveFolder(site, 0, '/cong-khai');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  copy.remove();
});

const origin = (): string => new URL(served.address).origin;
const statusOf = async (address: string): Promise<number> =>
  (await fetch(new URL(address, origin()), { redirect: 'manual' })).status;

describe('a site under a path of its host', () => {
  it('has no link out of that path, and none that leads nowhere', async () => {
    const links = pages.flatMap(({ address, links: found }) =>
      found.map((link) => new URL(link, `${served.address}${address}`)),
    );
    const own = new Set(
      links.filter((link) => link.origin === origin()).map((link) => link.pathname),
    );
    expect(own.size).toBeGreaterThan(20);
    expect([...own].filter((path) => !path.startsWith('/cong-khai/'))).toEqual([]);
    for (const path of own) expect([path, await statusOf(path)]).toEqual([path, 200]);
  });

  it('names itself with the path in canonical and shared addresses', () => {
    const home = pages.find(({ address }) => address === '/');
    expect(home?.html).toContain('rel="canonical" href="https://truong.example/cong-khai/"');
    expect(home?.html).toContain(
      'content="https://truong.example/cong-khai/the-chia-se/trang.png"',
    );
  });

  it('is found from the root of the local server, and answers 404 outside its path', async () => {
    expect(await statusOf('/')).toBe(302);
    expect(await statusOf('/cong-khai')).toBe(302);
    expect(await statusOf('/index.html')).toBe(404);
    expect(await statusOf('/cong-khai/khong-co/')).toBe(404);
  });

  it('is styled, and finds its documents there', async () => {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${served.address}/tim-kiem/?q=dan+van`);
    const result = page.locator('#search-results a[data-part="title"]').first();
    await result.waitFor();
    expect(await result.getAttribute('href')).toMatch(/^\/cong-khai\/ke-hoach\/2026\//);
    await result.click();
    await page.locator('.paper').waitFor();
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(failed).toEqual([]);
  });
});
