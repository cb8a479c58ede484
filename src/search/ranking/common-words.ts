import type { PagefindResult } from '../client.ts';
import type { KnownWords } from '../query/known-words.ts';
import { listExactForms, type Token } from '../query/token.ts';
import { titleWord } from '../title-words.ts';
import type { IndexReader, Postings } from './index-reader.ts';
import { findForms, findWhole, nothing } from './lookups.ts';
import { openMemory } from './memory.ts';

// Of 1,000 documents of 7 KB, Pagefind takes 30 ms to give the 36,000 places of «trường», and 2 ms to say which
// documents have it. Where a word stands in most documents, how often it does tells next to nothing: what is
// side by side with it is asked for as a phrase, 3 ms each.
const manyPlaces = 15_000;
const leastShare = 0.5;

const isCommon = ({ folded, isSyllable }: Token, known: KnownWords): boolean =>
  isSyllable &&
  known.countPlaces(folded) >= manyPlaces &&
  known.count(folded) >= known.documents * leastShare;

/** The words of a query that are looked up without their places; the rarest of all keeps them. */
export function listCommon(tokens: readonly Token[], known: KnownWords): ReadonlySet<Token> {
  const common = new Set(tokens.filter((token) => isCommon(token, known)));
  if (common.size < tokens.length) return common;
  const places = tokens.map(({ folded }) => known.countPlaces(folded));
  const rarest = tokens[places.indexOf(Math.min(...places))];
  return new Set(tokens.filter((token) => token !== rarest));
}

// «ho» begins more words than «trường» does.
const mostLetters = 3;

/** Whether a word may still be the beginning of another, however common it is. */
export const mayGoOn = ({ folded }: Token, isCommon: boolean): boolean =>
  !isCommon || folded.length <= mostLetters;

export interface WordPostings {
  /** Documents with the word, whatever its marks. */
  readonly blind: Postings;
  /** Documents with the word as it was typed. */
  readonly exact: Postings;
}

const remember = openMemory<WordPostings>();

/** Documents with a word, as often in all of them, and in which titles it is. */
export const findCommon = (token: Token, index: IndexReader): Promise<WordPostings> =>
  remember(index, token.canonical, async () => {
    const [blind, exact, titles] = await Promise.all([
      findWhole(index, token),
      token.isMarked ? findWholeExact(index, token) : nothing,
      index.findInTitles([titleWord(token)], token.isMarked ? 'exact' : 'blind'),
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
