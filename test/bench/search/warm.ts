import type { Browser, Page } from 'playwright-core';
import { searchAddress } from '../../../src/domain/permalink.ts';

// Another word beside the query, or the answer would be one that is kept.
const besides = ['trường', 'năm', 'lớp', 'của'];

export interface Warm {
  /** Milliseconds from Enter to the first results. */
  readonly first: number;
  /** To the words that tell how many there are. */
  readonly whole: number;
}

/**
 * Of 95 in 100 queries; the parts of the index that they need are loaded, the computer and the line are as quick as
 * they are.
 */
export async function measureWarm(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<Warm> {
  const page = await browser.newPage();
  await page.goto(address + searchAddress);
  for (const query of [...queries, ...besides]) await ask(page, query);
  const times: Warm[] = [];
  for (const word of besides) {
    for (const query of queries) times.push(await ask(page, `${query} ${word}`));
  }
  await page.close();
  return {
    first: findMost(times.map(({ first }) => first)),
    whole: findMost(times.map(({ whole }) => whole)),
  };
}

const findMost = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;

/** All in the page: what is typed would be searched by itself after a pause. */
function ask(page: Page, query: string): Promise<Warm> {
  return page.evaluate(
    (asked) =>
      new Promise<Warm>((resolve) => {
        const [form, field, status, results] = [
          '#search',
          '#search-query',
          '#search-status',
          '#search-results',
        ].map((selector) => document.querySelector(selector));
        if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement)) return;
        const started = performance.now();
        let first: number | undefined;
        const observer = new MutationObserver((changes) => {
          const since = performance.now() - started;
          if (changes.some(({ target }) => target === results)) first ??= since;
          if (!status?.textContent.includes(`«${asked}»`)) return;
          observer.disconnect();
          resolve({ first: first ?? since, whole: since });
        });
        for (const part of [status, results]) if (part) observer.observe(part, { childList: true });
        field.value = asked;
        form.requestSubmit();
      }),
    query,
  );
}
