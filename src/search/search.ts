import type { DocumentKey, PagefindClient } from './client.ts';
import { addressKey, isDayKey } from './keys/key.ts';
import { openKnownWords } from './query/known-words.ts';
import { parseQuery, type Query } from './query/parse.ts';
import { prepareSynonyms } from './query/readings.ts';
import type { Guesses } from './query/repair.ts';
import { listBlindForms } from './query/token.ts';
import { addKeys } from './ranking/by-keys.ts';
import { listTitleForms } from './ranking/commonness.ts';
import { findFirst, joinFirst, type Means } from './ranking/first-hits.ts';
import { chooseGuess, standsBeside } from './ranking/guesses.ts';
import type { Hit } from './ranking/hit.ts';
import { openIndexReader, type IndexReader } from './ranking/index-reader.ts';
import { openStanding } from './ranking/standing.ts';
import * as weights from './ranking/weights.ts';
import type { Vocabulary } from './vocabulary-file.ts';

export interface SearchOptions {
  /** Looks for what is written: no repairs, no synonyms. */
  readonly isVerbatim?: boolean;
  /** Of all documents these alone, however little of the query they have. */
  readonly only?: ReadonlySet<DocumentKey>;
  /**
   * Told of the hits with which the answer will begin, where they are known long before the others. The search goes
   * on when it has taken them.
   */
  readonly onFirst?: (first: SearchAnswer) => Promise<void>;
}

export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How the query was understood. */
  readonly query: Query;
  /** Whether the query is the number of a document, and none has or cites it. */
  readonly isUnknownNumber: boolean;
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
  const means: Means = { index, known, standing: openStanding(index) };
  return {
    search: async (text, { isVerbatim = false, only, onFirst } = {}) => {
      const choose = (guesses: Guesses, before: string, after: string) =>
        chooseGuess(guesses, before, after, index, known);
      const query = await parseQuery(text, {
        ...{ known, synonyms, isVerbatim, choose },
        standsBeside: (word, before, after) => standsBeside(word, before, after, index),
      });
      if (only) {
        const hits = keepOnly(only, await rankAll(query, means));
        return { hits, query, isUnknownNumber: false };
      }
      const numbered = await findByNumber(query, index);
      if (numbered.length > 0) {
        const hits = joinFirst([], await means.standing.rank(numbered, weights.recency));
        return { hits, query, isUnknownNumber: false };
      }
      const isUnknownNumber = isNumber(query);
      const first = await findFirst(query, means);
      if (first.length > 0) await onFirst?.({ hits: first, query, isUnknownNumber });
      return { hits: joinFirst(first, await rankAll(query, means)), query, isUnknownNumber };
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
  if (!isNumberOrDay(query)) return [];
  // What weighing the documents will ask for comes along on the same trip.
  await Promise.all([
    index.preload(query.keys.map(({ key }) => key)),
    index.listStanding('superseded'),
  ]);
  return addKeys([], query, index);
}

const isNumberOrDay = ({ isKeyOnly, keys, phrases }: Query): boolean =>
  isKeyOnly && phrases.length === 0 && keys.some(({ names }) => names === 'document');

const isNumber = (query: Query): boolean =>
  isNumberOrDay(query) && !query.keys.some(({ key }) => isDayKey(key));

async function rankAll(query: Query, { index, known, standing }: Means): Promise<Hit[]> {
  const forms = [...listForms(query), ...listTitleForms(query.tokens, known)];
  const [{ findByText }] = await Promise.all([
    import('./ranking/by-text.ts'),
    index.preload(forms),
    index.listStanding('superseded'),
  ]);
  const found = await findByText(query, index, known);
  return standing.rank(await addKeys(found, query, index), weights.recency);
}

const keepOnly = (documents: ReadonlySet<DocumentKey>, hits: readonly Hit[]): Hit[] =>
  hits.filter(({ result }) => documents.has(result.id));

function listForms({ tokens, phrases, readings, keys }: Query): string[] {
  const words = [...tokens, ...phrases.flat(), ...readings.flatMap((reading) => reading.tokens)];
  return [...new Set([...words.flatMap(listBlindForms), ...keys.map(({ key }) => key)])];
}
