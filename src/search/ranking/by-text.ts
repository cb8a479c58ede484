import type { KnownWords } from '../query/known-words.ts';
import type { Query } from '../query/parse.ts';
import { keepPhrases } from './by-phrases.ts';
import { findByWords } from './by-words.ts';
import type { Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';

// What titles answer needs nothing of this: it is loaded together with the parts of the index that it reads.

export { scoreWords } from './by-words.ts';

/** Every document that has any of the query's words; where some stand in quotes, those alone that hold them. */
export async function findByText(
  query: Query,
  index: IndexReader,
  known: KnownWords,
): Promise<Hit[]> {
  return keepPhrases(await findByWords(query, index, known), query, index, known);
}
