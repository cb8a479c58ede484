import type { KnownWords } from '../query/known-words.ts';
import type { Query } from '../query/parse.ts';
import { listBlindForms, listExactForms, type Token } from '../query/token.ts';
import { scoreWords } from './by-words.ts';
import type { Hit } from './hit.ts';
import type { IndexReader, Postings } from './index-reader.ts';
import { findPhrase } from './lookups.ts';

/** Of the hits, those that hold every phrase in quotes; without other words, whatever holds the phrases. */
export async function keepPhrases(
  hits: readonly Hit[],
  query: Query,
  index: IndexReader,
  known: KnownWords,
): Promise<Hit[]> {
  let kept = [...hits];
  for (const [at, phrase] of query.phrases.entries()) {
    const found = await findTypedPhrase(phrase, index);
    if (at === 0 && query.tokens.length === 0) {
      const scored = await scoreWords(phrase, false, index, known);
      kept = [...found].map(([document, result]) => ({
        result,
        isWhole: true,
        score: scored.get(document)?.score ?? 1,
        tokens: phrase,
      }));
    } else {
      kept = kept
        .filter(({ result }) => found.has(result.id))
        .map((hit) => ({ ...hit, tokens: [...hit.tokens, ...phrase] }));
    }
  }
  return kept;
}

/** With its marks where they were typed; without regard to marks where no document has it so. */
async function findTypedPhrase(phrase: readonly Token[], index: IndexReader): Promise<Postings> {
  if (phrase.some(({ isMarked }) => isMarked)) {
    const exact = await findPhrase(phrase.map(listExactForms), index, 'exact');
    if (exact.size > 0) return exact;
  }
  return findPhrase(phrase.map(listBlindForms), index, 'blind');
}
