import type { DocumentKey } from '../client.ts';
import { ownKeysField } from '../index-fields.ts';
import { yearKey } from '../keys/key.ts';
import type { TypedKey } from '../keys/typed-keys.ts';
import type { KnownWords } from '../query/known-words.ts';
import type { Query } from '../query/parse.ts';
import type { Token } from '../query/token.ts';
import { titleWord } from '../title-words.ts';
import type { Hit } from './hit.ts';
import type { IndexReader, Postings } from './index-reader.ts';

// More words than a title has.
const mostWords = 16;

/**
 * Documents that still count and whose titles have the whole query, as it was typed or said in another way: every
 * word of it beside one of its neighbours, and its years in the title or in the document's file. No text says more
 * of what a document is about.
 */
export async function findByTitle(
  query: Query,
  index: IndexReader,
  known: KnownWords,
): Promise<Hit[]> {
  if (!isForTitles(query)) return [];
  const years = query.keys.filter(({ names }) => names === 'year');
  const ways = [query.tokens, ...query.readings.map((reading) => reading.tokens)]
    .map((tokens) => leaveOut(tokens, years))
    .filter((tokens) => mayBeInTitle(tokens, known));
  if (ways.length === 0) return [];
  const forms = [...ways.flat().map(titleWord), ...years.map(({ key }) => key)];
  const [superseded] = await Promise.all([index.listStanding('superseded'), index.preload(forms)]);
  const ofYears = await Promise.all(years.map((year) => findOfYear(year, index)));
  const found = new Map<DocumentKey, Hit>();
  for (const tokens of ways) {
    for (const hit of await findInOneWay(tokens, index)) {
      const { id } = hit.result;
      if (found.has(id) || !ofYears.every((documents) => documents.has(id))) continue;
      found.set(id, tokens === ways[0] ? hit : { ...hit, typed: query.tokens });
    }
  }
  return keepStanding([...found.values()], superseded);
}

/** What no title has side by side is not looked up: it would be a trip for nothing. */
function mayBeInTitle(tokens: readonly Token[], known: KnownWords): boolean {
  if (tokens.length === 1) return known.mayBeInTitles(tokens);
  const places = tokens
    .slice(1)
    .flatMap((_, at) => (known.mayBeInTitles(tokens.slice(at, at + 2)) ? [at] : []));
  return isCovered(tokens.length, places);
}

/** What no longer counts is for all to be weighed, and so is everything where it alone has the query in one piece. */
function keepStanding(hits: readonly Hit[], superseded: Postings): Hit[] {
  const standing = hits.filter(({ result }) => !superseded.has(result.id));
  const isWhole = ({ isWhole }: Hit): boolean => isWhole;
  return hits.some(isWhole) && !standing.some(isWhole) ? [] : standing;
}

/** Numbers, periods and what stands in quotes only the text can answer. */
function isForTitles({ tokens, phrases, keys, isKeyOnly }: Query): boolean {
  const isForText = phrases.length > 0 || keys.some(({ names }) => names === 'document');
  return !isForText && !isKeyOnly && tokens.length > 0 && tokens.length <= mostWords;
}

function leaveOut(tokens: readonly Token[], years: readonly TypedKey[]): readonly Token[] {
  return tokens.filter(({ canonical }) => years.every(({ key }) => key !== yearKey(canonical)));
}

async function findInOneWay(tokens: readonly Token[], index: IndexReader): Promise<Hit[]> {
  const runs = await findRuns(tokens, index);
  return [...countRuns(runs).values()]
    .filter(({ places }) => isCovered(tokens.length, places))
    .map(({ result, places }) => {
      const share = places.length / runs.length;
      return { result, score: 1 + share, isWhole: share === 1, tokens };
    });
}

/** For each two neighbours the titles that have them side by side; for a word alone, the titles that have it. */
function findRuns(tokens: readonly Token[], index: IndexReader): Promise<Postings[]> {
  const [first] = tokens;
  if (first && tokens.length === 1) return Promise.all([findRun([first], index)]);
  return Promise.all(
    tokens.slice(1).map((right, at) => findRun([tokens[at] ?? right, right], index)),
  );
}

/** With its marks where some were typed; where no title has it so, perhaps only some of them were. */
async function findRun(run: readonly Token[], index: IndexReader): Promise<Postings> {
  const forms = run.map(titleWord);
  const marked = run.filter(({ isMarked }) => isMarked);
  if (marked.length === 0) return index.findInTitles(forms, 'blind');
  const exact = await index.findInTitles(forms, 'exact');
  if (exact.size > 0 || marked.length === run.length) return exact;
  const [blind, ...words] = await Promise.all([
    index.findInTitles(forms, 'blind'),
    ...marked.map((token) => index.findInTitles([titleWord(token)], 'exact')),
  ]);
  return new Map([...blind].filter(([document]) => words.every((found) => found.has(document))));
}

async function findOfYear(
  { key }: TypedKey,
  index: IndexReader,
): Promise<ReadonlySet<DocumentKey>> {
  const found = [...(await index.findBlind(key))];
  return new Set(
    found
      .filter(([, { matchedMetaFields = [] }]) => matchedMetaFields.includes(ownKeysField))
      .map(([document]) => document),
  );
}

interface Found {
  readonly result: Hit['result'];
  /** Which of the runs. */
  readonly places: number[];
}

function countRuns(runs: readonly Postings[]): Map<DocumentKey, Found> {
  const found = new Map<DocumentKey, Found>();
  for (const [place, postings] of runs.entries()) {
    for (const [document, result] of postings) {
      const known = found.get(document);
      if (known) known.places.push(place);
      else found.set(document, { result, places: [place] });
    }
  }
  return found;
}

/** Whether every word is in one of the runs: the run at a place has the words at it and behind it. */
const isCovered = (words: number, places: readonly number[]): boolean =>
  Array.from({ length: words }, (_, at) => at).every(
    (at) => places.includes(at) || places.includes(at - 1),
  );
