import type { Browser } from 'playwright-core';
import { median } from '../processes.ts';
import { visitSearch, type SearchSite, type Visit } from './phone.ts';
import { addressOfQuery } from '../../support/search-address.ts';

/** What a site's search should keep to: KiB and seconds before the first answer, milliseconds of a later one. */
export interface Goals {
  readonly size: number;
  readonly seconds: number;
  readonly warm: number;
}

/** What one query brought on both sites. */
interface Answers {
  readonly query: string;
  readonly own: Visit | undefined;
  /** Pagefind's; undefined where it found nothing or was not asked. */
  readonly stock: Visit | undefined;
}

/** By turns, so that whatever else this machine does slows down both. `compared`: queries for both. */
export async function askByTurns(
  browser: Browser,
  queries: readonly string[],
  own: SearchSite,
  stock: SearchSite | undefined,
  compared: number,
): Promise<Answers[]> {
  const answers: Answers[] = [];
  for (const [at, query] of queries.entries()) {
    const address = addressOfQuery(query);
    answers.push({
      query,
      own: await visitSearch(browser, own, address),
      stock: stock && at < compared ? await visitSearch(browser, stock, address) : undefined,
    });
  }
  return answers;
}

export function sayOwn(answers: readonly Answers[], goals: Goals): string {
  const found = answers.flatMap(({ query, own }) => (own ? [{ query, ...own }] : []));
  const sizes = found.map(({ query, size }) => ({ query, value: size }));
  const times = found.map(({ query, seconds }) => ({ query, value: seconds }));
  return [
    `first answers to ${String(found.length)} of ${String(answers.length)} queries`,
    `${sayMiddleAndMost(sizes, 0, 'KiB')} (goal ≤ ${String(goals.size)})`,
    `${sayMiddleAndMost(times, 2, 's')} (goal ≤ ${String(goals.seconds)})`,
  ].join('; ');
}

function sayMiddleAndMost(
  all: readonly { readonly query: string; readonly value: number }[],
  digits: number,
  unit: string,
): string {
  const middle = median(all.map(({ value }) => value)).toFixed(digits);
  const [most] = all.toSorted((left, right) => right.value - left.value);
  return `${middle} ${unit}, most ${most?.value.toFixed(digits) ?? 'none'} for «${most?.query ?? ''}»`;
}

/** On the queries that both answer: a query without results is answered sooner, and not at all. */
export function compareAnswers(answers: readonly Answers[]): string {
  const both = answers.flatMap(({ own, stock }) => (own && stock ? [{ own, stock }] : []));
  const ratio = (read: (visit: Visit) => number): string =>
    median(both.map(({ own, stock }) => read(own) / read(stock))).toFixed(2);
  const stocks = both.map(({ stock }) => stock);
  const size = median(stocks.map((visit) => visit.size)).toFixed(0);
  const seconds = median(stocks.map((visit) => visit.seconds)).toFixed(2);
  return [
    `Pagefind's own interface on ${String(both.length)} of these queries`,
    `${size} KiB after ${seconds} s`,
    `ours takes ${ratio((visit) => visit.seconds)} of its time (goal ≤ 1)`,
    `and ${ratio((visit) => visit.size)} of its bytes`,
  ].join(', ');
}
