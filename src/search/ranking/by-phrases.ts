import type { Query } from '../query/parse.ts';
import { listBlindForms, listExactForms, type Token } from '../query/token.ts';
import { scoreWords } from './by-words.ts';
import type { Hit } from './hit.ts';
import type { IndexReader, Postings } from './index-reader.ts';

const mostForms = 12;

/** Of the hits, those that hold every phrase in quotes; without other words, whatever holds the phrases. */
export async function keepPhrases(
  hits: readonly Hit[],
  query: Query,
  index: IndexReader,
  documents: number,
): Promise<Hit[]> {
  let kept = [...hits];
  for (const [at, phrase] of query.phrases.entries()) {
    const found = await findPhrase(phrase, index);
    if (at === 0 && query.tokens.length === 0) {
      const scored = await scoreWords(phrase, false, index, documents);
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
async function findPhrase(phrase: readonly Token[], index: IndexReader): Promise<Postings> {
  if (phrase.some(({ isMarked }) => isMarked)) {
    const exact = await findForms(phrase.map(listExactForms), index, 'exact');
    if (exact.size > 0) return exact;
  }
  return findForms(phrase.map(listBlindForms), index, 'blind');
}

async function findForms(
  forms: readonly (readonly string[])[],
  index: IndexReader,
  marks: 'exact' | 'blind',
): Promise<Postings> {
  const found = await Promise.all(combine(forms).map((phrase) => index.findPhrase(phrase, marks)));
  return new Map(found.flatMap((postings) => [...postings]));
}

/** One form of each word, in every way. */
function combine(forms: readonly (readonly string[])[]): string[][] {
  const all = forms.reduce<string[][]>(
    (begun, next) =>
      begun.flatMap((start) => next.map((form) => [...start, form])).slice(0, mostForms),
    [[]],
  );
  return all;
}
