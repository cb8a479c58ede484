import type { DocumentKey } from '../client.ts';
import type { KnownWords } from '../query/known-words.ts';
import { listBlindForms, listExactForms, type Token } from '../query/token.ts';
import type { IndexReader, Postings } from './index-reader.ts';
import { findPhrase, nothing } from './lookups.ts';
import { findChains, hasChain, type Places } from './places.ts';
import { findRunInTitles } from './runs-in-titles.ts';
import * as weights from './weights.ts';

/** How strongly a document has words in their order: whatever their marks, and as they were typed. */
export interface RunStrength {
  readonly blind: number;
  readonly exact: number;
}

/** Undefined where the words stand nowhere in their order. */
export type MeasureRun = (document: DocumentKey) => RunStrength | undefined;

/** The words as they were typed and whatever their marks, with their places. */
interface WordPlaces {
  readonly blind: Postings;
  readonly exact: Postings;
}

export const measureByPlaces =
  (words: readonly WordPlaces[]): MeasureRun =>
  (document) => {
    const results = words.map(({ blind }) => blind.get(document));
    const blind = findChains(results.map((result) => result?.words ?? []));
    if (blind.length === 0) return undefined;
    const exact = findChains(words.map((word) => word.exact.get(document)?.words ?? []));
    const mayBeInTitle = results.every((result) => result?.matchedMetaFields?.includes('title'));
    return { blind: weigh(blind, mayBeInTitle), exact: weigh(exact, mayBeInTitle) };
  };

/** Documents that hold the words one after the other. */
export function findRunDocuments(words: readonly Postings[]): ReadonlySet<DocumentKey> {
  const [first = nothing, second = nothing] = words;
  if (words.length !== 2) return makeRunDocuments(words);
  const pairs = pairDocuments.get(first) ?? new WeakMap<Postings, ReadonlySet<DocumentKey>>();
  const documents = pairs.get(second) ?? makeRunDocuments(words);
  pairDocuments.set(first, pairs.set(second, documents));
  return documents;
}

const pairDocuments = new WeakMap<Postings, WeakMap<Postings, ReadonlySet<DocumentKey>>>();

function makeRunDocuments(words: readonly Postings[]): ReadonlySet<DocumentKey> {
  const [first = nothing] = words;
  const documents = [...first.keys()].filter((document) =>
    hasChain(words.map((postings) => postings.get(document)?.words ?? [])),
  );
  return new Set(documents);
}

// The title is the first block of the text; how long it is, the places do not say.
const longestTitle = 24;

function weigh(places: Places, mayBeInTitle: boolean): number {
  const [first = Infinity] = places;
  return saturate(places.length) * (mayBeInTitle && first < longestTitle ? weights.inTitle : 1);
}

/** 0, 1, 4/3, 6/4 … below 2: the tenth time tells less than the second. */
const saturate = (count: number): number => (2 * count) / (count + 1);

export interface PhraseRun {
  readonly documents: ReadonlySet<DocumentKey>;
  readonly exactDocuments: ReadonlySet<DocumentKey>;
  readonly measure: MeasureRun;
}

/** Without the places of its words: which documents have the run, and which in their titles. */
export async function findPhraseRun(
  tokens: readonly Token[],
  index: IndexReader,
  known: KnownWords,
): Promise<PhraseRun> {
  const isMarked = tokens.some((token) => token.isMarked);
  const exact = isMarked ? await findPhrase(tokens.map(listExactForms), index, 'exact') : nothing;
  const marks = exact.size > 0 ? 'exact' : 'blind';
  const found =
    marks === 'exact' ? exact : await findPhrase(tokens.map(listBlindForms), index, marks);
  const titles = await findRunInTitles(tokens, marks, index, known);
  return {
    documents: new Set(found.keys()),
    exactDocuments: new Set(exact.keys()),
    measure: (document) => {
      if (!found.has(document)) return undefined;
      const strength = titles.has(document) ? weights.inTitle : 1;
      return { blind: strength, exact: exact.has(document) ? strength : 0 };
    },
  };
}
