import type { Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import * as weights from './weights.ts';

/** What a document's age and standing do to its place. */
export interface Standing {
  weigh(hits: readonly Hit[]): Promise<Hit[]>;
}

export function openStanding(index: IndexReader): Standing {
  return {
    weigh: async (hits) => {
      if (hits.length === 0) return [];
      const superseded = await index.listSuperseded();
      const newestFirst = [...(await index.listNewestFirst()).keys()];
      const places = new Map(newestFirst.map((document, place) => [document, place]));
      const recencyOf = (document: string): number =>
        1 - (places.get(document) ?? newestFirst.length) / newestFirst.length;
      const isAlone = !hits.some(({ isWhole, result }) => isWhole && !superseded.has(result.id));
      const sunk = isAlone ? weights.supersededAlone : weights.superseded;
      return hits.map((hit) => {
        const { id } = hit.result;
        // Squared, for a year matters more among the newest than among the oldest.
        const recency = 1 + weights.recency * recencyOf(id) ** 2;
        const standing = superseded.has(id) ? sunk : 1;
        return { ...hit, score: hit.score * recency * standing };
      });
    },
  };
}
