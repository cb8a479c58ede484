import type { DocumentKey } from '../client.ts';
import { compareHits, type Hit } from './hit.ts';
import type { IndexReader, Postings } from './index-reader.ts';
import * as weights from './weights.ts';

/** What a document's age and standing do to its place. */
export interface Standing {
  /** Best first. `recency`: how much more the newest document counts than the oldest. */
  rank(hits: readonly Hit[], recency: number): Promise<Hit[]>;
}

export function openStanding(index: IndexReader): Standing {
  let newness: Promise<ReadonlyMap<DocumentKey, number>> | undefined;
  return {
    rank: async (hits, recency) => {
      if (hits.length === 0) return [];
      const superseded = await index.listStanding('superseded');
      const over = await index.listStanding('over');
      newness ??= index.listNewestFirst().then(weighNewness);
      const newnessOf = await newness;
      const isAlone = !hits.some(({ isWhole, result }) => isWhole && !superseded.has(result.id));
      const sunk = isAlone ? weights.supersededAlone : weights.superseded;
      const weighed = hits.map((hit) => {
        const { id } = hit.result;
        const standing = superseded.has(id) ? sunk : over.has(id) ? weights.over : 1;
        return { ...hit, score: hit.score * (1 + recency * (newnessOf.get(id) ?? 0)) * standing };
      });
      return weighed.sort(compareHits);
    },
  };
}

/** 1 for the newest, near 0 for the oldest; squared, for a year matters more among the newest. */
function weighNewness(newestFirst: Postings): ReadonlyMap<DocumentKey, number> {
  const documents = [...newestFirst.keys()];
  return new Map(
    documents.map((document, place) => [document, (1 - place / documents.length) ** 2]),
  );
}
