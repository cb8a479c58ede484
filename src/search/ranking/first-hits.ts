import type { KnownWords } from '../query/known-words.ts';
import type { Query } from '../query/parse.ts';
import { findByPart } from './by-part.ts';
import { findByTitle } from './by-title.ts';
import type { Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import type { Standing } from './standing.ts';
import * as weights from './weights.ts';

/** What a search is made with. */
export interface Means {
  readonly index: IndexReader;
  readonly known: KnownWords;
  readonly standing: Standing;
}

// What a phone shows at once.
const mostOfPart = 5;

/** What comes first whatever else is found: the titles that say it all, or else some that have the most telling words. */
export async function findFirst(query: Query, { index, known, standing }: Means): Promise<Hit[]> {
  const titles = await findByTitle(query, index, known);
  if (titles.length > 0) return standing.rank(titles, weights.recencyOfTitles);
  const hits = await findByPart(query, index, known);
  return (await standing.rank(hits, weights.recency)).slice(0, mostOfPart);
}

/** The first stay where they are; of the others, those that have more than common words of the query. */
export function joinFirst(first: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const all = new Map(hits.map((hit) => [hit.result.id, hit]));
  const least = (hits[0]?.score ?? 0) * weights.least;
  const known = new Set(first.map(({ result }) => result.id));
  return [
    ...first.map((hit) => ({ ...hit, isWhole: all.get(hit.result.id)?.isWhole ?? hit.isWhole })),
    ...hits.filter(({ result, score }) => score >= least && !known.has(result.id)),
  ];
}
