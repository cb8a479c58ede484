import type { Page } from 'playwright-core';
import { searchAddress } from '../../src/domain/permalink.ts';
import { formatSearchState, type SearchState } from '../../src/search/address.ts';
import { aState } from '../search/support.ts';

export interface ShownResult {
  readonly address: string;
  /** Kind, number and date, as the reader sees them. */
  readonly facts: string;
}

export const addressOf = (given: Partial<SearchState>): string =>
  searchAddress + formatSearchState(aState(given));

/** Opens the search page in a state, and waits until everything of it is there. */
export async function openSearchPage(
  page: Page,
  site: string,
  given: Partial<SearchState>,
): Promise<void> {
  await page.goto(site + addressOf(given));
  await waitForAnswer(page, given.query ?? '');
}

/** Until the answer to a query stands there, with its filters. */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  if (query === '') return;
  await page.locator('#search-status', { hasText: `«${query}»` }).waitFor();
  await page.waitForLoadState('networkidle');
}

export const listResults = (page: Page): Promise<ShownResult[]> =>
  page.locator('#search-results > li').evaluateAll((items) =>
    items.map((item) => ({
      address: item.querySelector('[data-part="title"]')?.getAttribute('href') ?? '',
      facts: item.querySelector('[data-part="facts"]')?.textContent ?? '',
    })),
  );

export const readStatus = (page: Page): Promise<string> =>
  page.locator('#search-status').innerText();

/** Moves on by the keyboard until an element of this role and name has the focus. */
export async function tabTo(page: Page, role: 'link' | 'button' | 'checkbox', name: RegExp) {
  const wanted = page.getByRole(role, { name }).first();
  await tabToElement(page, () => wanted.evaluate((element) => element === document.activeElement));
}

export async function tabToElement(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not lead there');
}
