import type { Document, DocumentId } from './document.ts';

/** The documents of the same collection that were published just before and just after. */
export interface Neighbours {
  readonly earlier: Document | undefined;
  readonly later: Document | undefined;
}

/** Of documents that come newest first; made once for all of them. */
export function listNeighbours(
  documents: readonly Document[],
): ReadonlyMap<DocumentId, Neighbours> {
  const neighbours = new Map<DocumentId, Neighbours>();
  for (const collection of Map.groupBy(documents, ({ kind }) => kind).values()) {
    collection.forEach(({ id }, place) => {
      neighbours.set(id, { earlier: collection[place + 1], later: collection[place - 1] });
    });
  }
  return neighbours;
}
