import type { KnownWords } from '../query/known-words.ts';
import type { Token } from '../query/token.ts';
import { titleWord } from '../title-words.ts';
import type { IndexReader, Postings } from './index-reader.ts';

const nowhere: Postings = new Map();

/** Documents with the words in their title, in this order; nothing is loaded where no title can have them. */
export const findRunInTitles = async (
  tokens: readonly Token[],
  marks: 'exact' | 'blind',
  index: IndexReader,
  known: KnownWords,
): Promise<Postings> =>
  known.mayBeInTitles(tokens) ? index.findInTitles(tokens.map(titleWord), marks) : nowhere;
