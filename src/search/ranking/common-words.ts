import type { PagefindResult } from '../client.ts';
import type { KnownWords } from '../query/known-words.ts';
import { listExactForms, type Token } from '../query/token.ts';
import type { IndexReader, Postings } from './index-reader.ts';
import { findForms, findWhole, nothing } from './lookups.ts';
import { openMemory } from './memory.ts';
import { findRunInTitles } from './runs-in-titles.ts';

export interface WordPostings {
  /** Documents with the word, whatever its marks. */
  readonly blind: Postings;
  /** Documents with the word as it was typed. */
  readonly exact: Postings;
}

const remember = openMemory<IndexReader, WordPostings>();

/** Documents with a word, as often in all of them, and in which titles it is. */
export const findCommon = (
  token: Token,
  index: IndexReader,
  known: KnownWords,
): Promise<WordPostings> =>
  remember(index, token.canonical, async () => {
    const [blind, exact, titles] = await Promise.all([
      findWhole(index, token),
      token.isMarked ? findWholeExact(index, token) : nothing,
      findRunInTitles([token], token.isMarked ? 'exact' : 'blind', index, known),
    ]);
    return { blind: withoutPlaces(blind, titles), exact: withoutPlaces(exact, titles) };
  });

const findWholeExact = (index: IndexReader, token: Token): Promise<Postings> =>
  findForms(listExactForms(token), (form) => index.findPhrase([form], 'exact'));

// A phrase of one word has only the first of its places.
const withoutPlaces = (postings: Postings, titles: Postings): Postings =>
  new Map(
    [...postings].map(([document, { id, score, data }]): [string, PagefindResult] => [
      document,
      { id, score, data, words: [], ...(titles.has(document) && inTitle) },
    ]),
  );

const inTitle = { matchedMetaFields: ['title'] };
