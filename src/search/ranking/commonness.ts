import type { KnownWords } from '../query/known-words.ts';
import type { Token } from '../query/token.ts';
import { titleWord } from '../title-words.ts';

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

/** What looking up common words in titles needs of the index. */
export const listTitleForms = (tokens: readonly Token[], known: KnownWords): string[] =>
  listCommon(tokens, known).size === 0
    ? []
    : tokens.filter((token) => known.mayBeInTitles([token])).map(titleWord);

// «ho» begins more words than «trường» does.
const mostLetters = 3;

/** Whether a word may still be the beginning of another, however common it is. */
export const mayGoOn = ({ folded }: Token, isCommon: boolean): boolean =>
  !isCommon || folded.length <= mostLetters;
