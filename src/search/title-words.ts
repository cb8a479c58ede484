import type { SearchEntry } from './entry.ts';
import { titleWordsField } from './index-fields.ts';
import { toIndexWord } from './index-text.ts';
import { makeTokens, type Token } from './query/token.ts';

// A word that stands in every document fills a part of the index of its own, 101 KB for the «trường» of 2,000
// documents: each place of it is there. Titles are what most queries are after, so their words are in the index
// once more under names that no text has. They stand together in a few small parts, and are looked up first.

/** A word as titles alone have it. No Vietnamese word begins so. */
export const titleWord = ({ canonical }: Token): string =>
  toIndexWord(`zx${canonical.replace(/^0(?=[1-9]$)/, '')}`);

/** The entry with its title's words besides. */
export const withTitleWords = (entry: SearchEntry): SearchEntry => ({
  ...entry,
  facts: {
    ...entry.facts,
    [titleWordsField]: makeTokens(entry.title).map(titleWord).join(' '),
  },
});
