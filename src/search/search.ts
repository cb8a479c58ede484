import type { DocumentKey, PagefindClient } from './client.ts';
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
  /** Documents with a value of a filter. */
  findFiltered(filter: string, value: string): Promise<ReadonlySet<DocumentKey>>;
}

/** The search of one index, by the client that was opened on it. Runs wherever Pagefind's client does. */
export function openSearch(client: PagefindClient, vocabulary: Vocabulary): Search {
  const index = openIndexReader(client);
  const known = openKnownWords(vocabulary);
  const synonyms = prepareSynonyms(vocabulary.synonyms);
  const standing = openStanding(index);
  return {
    search: async (text, { isVerbatim = false } = {}) => {
      const choose = (guesses: Guesses, before: string, after: string) =>
        chooseGuess(guesses, before, after, index);
      const query = await parseQuery(text, { known, synonyms, isVerbatim, choose });
      await index.preload(listForms(query));
      const byWords = await findByWords(query, index, vocabulary.documents);
      const byPhrases = await keepPhrases(byWords, query, index, vocabulary.documents);
      const found = await addKeys(byPhrases, query, index);
      const hits = (await standing.weigh(found)).sort(compareHits);
      return { hits: keepWorthy(hits), query };
    },
    listFilterValues: async () =>
      new Map(
        Object.entries(await client.filters()).map(([filter, counts]) => [
          filter,
          Object.keys(counts).sort(),
        ]),
      ),
    findFiltered: async (filter, value) =>
      new Set((await index.listFiltered({ [filter]: { any: [value] } })).keys()),
  };
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
