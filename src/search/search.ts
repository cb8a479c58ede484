import type { DocumentKey, PagefindClient } from './client.ts';
import { addressKey } from './keys/key.ts';
import { openKnownWords } from './query/known-words.ts';
import { parseQuery, type Query } from './query/parse.ts';
import { prepareSynonyms } from './query/readings.ts';
import type { Guess, Guesses } from './query/repair.ts';
import { listBlindForms, makeToken } from './query/token.ts';
import { addKeys } from './ranking/by-keys.ts';
import { keepPhrases } from './ranking/by-phrases.ts';
import { findByWords } from './ranking/by-words.ts';
import { compareHits, type Hit } from './ranking/hit.ts';
import { openIndexReader, type IndexReader } from './ranking/index-reader.ts';
import { openStanding } from './ranking/standing.ts';
import * as weights from './ranking/weights.ts';
import type { Vocabulary } from './vocabulary-file.ts';

export interface SearchOptions {
  /** Looks for what is written: no repairs, no synonyms. */
  readonly isVerbatim?: boolean;
  /** Of all documents these alone, however little of the query they have. */
  readonly only?: ReadonlySet<DocumentKey>;
}

export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How the query was understood. */
  readonly query: Query;
}

export interface Search {
  search(text: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** The values of every filter, in the order of their letters. */
  listFilterValues(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Documents with any of some values of a filter. */
  findFiltered(filter: string, values: readonly string[]): Promise<ReadonlySet<DocumentKey>>;
  /** The document at an address, without the site's path and the slashes at its ends; or none. */
  findAt(address: string): Promise<ReadonlySet<DocumentKey>>;
  /** Every document. */
  listNewestFirst(): Promise<readonly DocumentKey[]>;
}

/** The search of one index, by the client that was opened on it. Runs wherever Pagefind's client does. */
export function openSearch(client: PagefindClient, vocabulary: Vocabulary): Search {
  const index = openIndexReader(client);
  const known = openKnownWords(vocabulary);
  const synonyms = prepareSynonyms(vocabulary.synonyms);
  const standing = openStanding(index);
  return {
    search: async (text, { isVerbatim = false, only } = {}) => {
      const choose = (guesses: Guesses, before: string, after: string) =>
        chooseGuess(guesses, before, after, index);
      const query = await parseQuery(text, { known, synonyms, isVerbatim, choose });
      const own = await findByNumber(query, index);
      const found = own.length > 0 ? own : await findByAll(query, index, vocabulary.documents);
      const hits = (await standing.weigh(found)).sort(compareHits);
      return {
        hits: only ? hits.filter(({ result }) => only.has(result.id)) : keepWorthy(hits),
        query,
      };
    },
    listFilterValues: async () =>
      new Map(
        Object.entries(await client.filters()).map(([filter, counts]) => [
          filter,
          Object.keys(counts).sort(),
        ]),
      ),
    findFiltered: async (filter, values) =>
      values.length === 0
        ? new Set()
        : new Set((await index.listFiltered({ [filter]: { any: values } })).keys()),
    findAt: (address) => findAt(address, index),
    listNewestFirst: async () => [...(await index.listNewestFirst()).keys()],
  };
}

// Of an address that is gone, Pagefind takes the beginning that it has, and that is everybody's.
const mostAlike = 4;

/** The key leaves the punctuation out, so the address itself is compared. */
async function findAt(address: string, index: IndexReader): Promise<ReadonlySet<DocumentKey>> {
  const found = [...(await index.findBlind(addressKey(address)))];
  const pages = await Promise.all(
    found.slice(0, mostAlike).map(async ([key, result]) => ({ key, page: await result.data() })),
  );
  const there = pages.filter(({ page }) => page.url.endsWith(`/${address}/`));
  return new Set(there.map(({ key }) => key));
}

/** Where the query is nothing but a number or a date: words beside it would be loaded for nothing. */
async function findByNumber(query: Query, index: IndexReader): Promise<Hit[]> {
  const isNumber = query.isKeyOnly && query.keys.some(({ names }) => names === 'document');
  if (!isNumber || query.phrases.length > 0) return [];
  // What weighing the documents will ask for comes along on the same trip.
  await Promise.all([index.preload(query.keys.map(({ key }) => key)), index.listSuperseded()]);
  return addKeys([], query, index);
}

async function findByAll(query: Query, index: IndexReader, documents: number): Promise<Hit[]> {
  await Promise.all([index.preload(listForms(query)), index.listSuperseded()]);
  const byWords = await findByWords(query, index, documents);
  const byPhrases = await keepPhrases(byWords, query, index, documents);
  return addKeys(byPhrases, query, index);
}

function keepWorthy(hits: readonly Hit[]): Hit[] {
  const least = (hits[0]?.score ?? 0) * weights.least;
  return hits.filter(({ score }) => score >= least);
}

function listForms({ tokens, phrases, readings, keys }: Query): string[] {
  const words = [...tokens, ...phrases.flat(), ...readings.flat()];
  return [...new Set([...words.flatMap(listBlindForms), ...keys.map(({ key }) => key)])];
}

/** Of what may have been meant, what the site has beside the neighbours. */
async function chooseGuess(
  guesses: Guesses,
  before: string,
  after: string,
  index: IndexReader,
): Promise<Guess> {
  const [first = []] = guesses.flat();
  if (guesses.flat().length === 1) return first;
  for (const kind of guesses) {
    let [best, most] = [first, 0];
    for (const guess of kind) {
      const documents = await countTogether([before, ...guess, after], index);
      if (documents > most) [best, most] = [guess, documents];
    }
    if (most > 0) return best;
  }
  return first;
}

/** Documents that have two of the words side by side, for each pair of neighbours. */
async function countTogether(words: readonly string[], index: IndexReader): Promise<number> {
  const forms = words.filter((word) => word !== '').map((word) => makeToken(word).folded);
  const pairs = forms.slice(1).map((right, at) => [forms[at] ?? '', right]);
  const found = await Promise.all(pairs.map((pair) => index.findPhrase(pair, 'blind')));
  return found.reduce((sum, { size }) => sum + size, 0);
}
