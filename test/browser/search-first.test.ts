import { describe, expect, it } from 'vitest';
import { addressOf, listResults, readStatus, waitForAnswer } from '../support/search-page.ts';
import { openPhoneForEach, page, served, serveDemoSite } from '../support/served-demo.ts';

serveDemoSite();
openPhoneForEach();

const query = 'học phí';
const texts = '**/by-text.*.js';
const addresses = async (): Promise<string[]> =>
  (await listResults(page)).map(({ address }) => address);

/** Opens the page with a query whose texts the search never gets to, till they are let in. */
async function openWithoutTexts(): Promise<() => void> {
  let letIn = (): void => undefined;
  const wait = new Promise<void>((resolve) => (letIn = resolve));
  await page.route(texts, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(served.address + addressOf({ query }));
  await page.locator('#search-results a').first().waitFor();
  return letIn;
}

describe('the first results', () => {
  it('stand there while the texts are searched, and the status says that it goes on', async () => {
    await openWithoutTexts();
    expect((await addresses()).length).toBeGreaterThan(0);
    expect(await readStatus(page)).toBe('Đang tìm…');
  });

  it('stay where they are when the others come', async () => {
    const letIn = await openWithoutTexts();
    const before = await addresses();
    const first = await page.locator('#search-results a').first().elementHandle();
    const place = await first?.boundingBox();
    letIn();
    await waitForAnswer(page, query);
    const after = await addresses();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after).toEqual([...new Set(after)]);
    expect(await first?.evaluate((link) => link.isConnected)).toBe(true);
    expect((await first?.boundingBox())?.x).toBe(place?.x);
  });

  it('are within the filters of the address', async () => {
    await page.route(texts, () => undefined);
    await page.goto(served.address + addressOf({ query, filters: { year: ['2026'] } }));
    await page.locator('#search-results a').first().waitFor();
    expect((await addresses()).every((address) => address.includes('/2026/'))).toBe(true);
  });

  it('stand, and say so, when the texts cannot be loaded', async () => {
    await page.route(texts, (route) => route.abort());
    await page.goto(served.address + addressOf({ query }));
    await page.locator('#search-status', { hasText: 'Không tải được' }).waitFor();
    expect((await addresses()).length).toBeGreaterThan(0);
    expect(await page.getByRole('link', { name: 'Thử lại' }).isVisible()).toBe(true);
  });

  it('are not those of a query that was typed over', async () => {
    const letIn = await openWithoutTexts();
    await page.locator('#search-query').fill('đội ngũ');
    letIn();
    await waitForAnswer(page, 'đội ngũ');
    const typed = await addresses();
    await page.goto(served.address + addressOf({ query: 'đội ngũ' }));
    await waitForAnswer(page, 'đội ngũ');
    expect(typed).toEqual(await addresses());
  });
});
