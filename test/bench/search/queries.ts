import type { SearchEntry } from '../../../src/search/entry.ts';

const typed = [
  'học phí',
  // Without marks.
  'ke hoach dan van',
  'quy che dan chu',
  'công khai 2025',
  // Only some marks.
  'cơ sở vat chat',
  // A slip of the keys: «thiết bị» in Telex, with a letter too many.
  'thieets bị',
  // In nearly every document.
  'nhà trường',
  'thanh tra nhân dân',
];

const wordsOfTitle = 8;

/** What people look for on a school's site, and of this one a long title and a number. */
export function listQueries(entries: readonly SearchEntry[]): string[] {
  const titles = entries.map(({ title }) => title.split(' '));
  const title = titles.find(({ length }) => length >= wordsOfTitle)?.slice(0, wordsOfTitle);
  const number = entries.find((entry) => entry.number !== undefined)?.number;
  if (title === undefined || number === undefined) {
    throw new Error('No document has a title of eight words, or none a number');
  }
  return [...typed, title.join(' '), number];
}
