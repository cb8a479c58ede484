import type { DocumentKey, PagefindResult } from '../client.ts';
import { listBlindForms, listExactForms, type Token } from '../query/token.ts';
import type { IndexReader, Postings } from './index-reader.ts';
import { openMemory } from './memory.ts';
import { mergePlaces } from './places.ts';

export const nothing: Postings = new Map();
const mostForms = 4;

const rememberBlind = openMemory<IndexReader, Postings>();
const rememberExact = openMemory<IndexReader, Postings>();

/** `confirmed`: what `findExact` gave of the same word, where its marks are right beside its neighbours. */
export const findBlind = (
  index: IndexReader,
  token: Token,
  isOpen: boolean,
  confirmed: Postings | undefined,
): Promise<Postings> =>
  rememberBlind(index, [token.canonical, isOpen, confirmed !== undefined].join(), () =>
    makeBlind(index, token, isOpen, confirmed),
  );

/** Documents with a word as it was typed. */
export const findExact = (index: IndexReader, token: Token, isOpen: boolean): Promise<Postings> =>
  rememberExact(index, [token.canonical, isOpen].join(), () => makeExact(index, token, isOpen));

/**
 * Documents with a word, whatever its marks. Pagefind takes every word for a beginning: «hoa» would bring
 * «hoạt động»; of a word that it lacks, it takes the beginning that it has. Only a phrase is whole words, but
 * says nothing of how often they stand where. Of a common word each answer names every document of the site:
 * where its marks are confirmed, the exact answer tells how often, and no third is asked for.
 */
async function makeBlind(
  index: IndexReader,
  token: Token,
  isOpen: boolean,
  confirmed: Postings | undefined,
): Promise<Postings> {
  const forms = listBlindForms(token);
  if (isOpen) return findForms(forms, index.findBlind);
  const whole = await findWhole(index, token);
  if (confirmed === undefined) return keepKnown(await findForms(forms, index.findBlind), whole);
  return new Map(
    [...whole].map(([document, result]) => [document, confirmed.get(document) ?? result]),
  );
}

async function makeExact(index: IndexReader, token: Token, isOpen: boolean): Promise<Postings> {
  // What is being typed need not be a syllable yet: «vậ».
  if (!token.isSyllable && !isOpen) return nothing;
  const forms = listExactForms(token);
  const found = await findForms(forms, index.findExact);
  if (isOpen) return found;
  return keepKnown(found, await findForms(forms, (form) => index.findPhrase([form], 'exact')));
}

export const findWhole = (index: IndexReader, token: Token): Promise<Postings> =>
  findForms(listBlindForms(token), (form) => index.findPhrase([form], 'blind'));

const keepKnown = (found: Postings, known: Postings): Postings =>
  new Map([...found].filter(([document]) => known.has(document)));

/** Documents that have the two side by side, whatever their marks. */
export async function findPair(
  index: IndexReader,
  left: Token | undefined,
  right: Token,
): Promise<ReadonlySet<DocumentKey>> {
  const pairs = left
    ? listBlindForms(left).flatMap((first) => listBlindForms(right).map((next) => [first, next]))
    : [];
  const found = await Promise.all(
    pairs.slice(0, mostForms).map((pair) => index.findPhrase(pair, 'blind')),
  );
  return new Set(found.flatMap((postings) => [...postings.keys()]));
}

export async function findForms(
  forms: readonly string[],
  find: (form: string) => Promise<Postings>,
): Promise<Postings> {
  const [first = nothing, ...others] = await Promise.all(forms.map(find));
  if (others.length === 0) return first;
  const merged = new Map(first);
  for (const postings of others) {
    for (const [document, result] of postings) {
      const known = merged.get(document);
      merged.set(document, known === undefined ? result : mergeResults(known, result));
    }
  }
  return merged;
}

// Two spellings of one word tell less than two words.
const mergeResults = (left: PagefindResult, right: PagefindResult): PagefindResult => ({
  ...left,
  score: left.score + right.score / 2,
  words: mergePlaces(left.words, right.words),
});

const mostPhrases = 12;

/** Documents that have some form of each word, one after the other; without their places. */
export async function findPhrase(
  forms: readonly (readonly string[])[],
  index: IndexReader,
  marks: 'exact' | 'blind',
): Promise<Postings> {
  const found = await Promise.all(combine(forms).map((phrase) => index.findPhrase(phrase, marks)));
  const [first = nothing] = found;
  return found.length === 1 ? first : new Map(found.flatMap((postings) => [...postings]));
}

/** One form of each word, in every way. */
const combine = (forms: readonly (readonly string[])[]): string[][] =>
  forms.reduce<string[][]>(
    (begun, next) =>
      begun.flatMap((start) => next.map((form) => [...start, form])).slice(0, mostPhrases),
    [[]],
  );
