import { documentKinds, isClassified, type Document } from './document.ts';
import { listFacetsOf, type Facet, type RegulationFacet } from './facet.ts';
import { facetsOf } from './facets.ts';
import { facetAddress } from './permalink.ts';
import { regulationIds } from './regulation.ts';
import { getRegulation } from './regulations/index.ts';
import { compareVietnamese } from './vietnamese.ts';

/** The documents of one facet, in the order in which its pages show them. */
export interface FacetList {
  readonly facet: Facet;
  readonly address: string;
  readonly documents: readonly Document[];
}

/** Every list of the site by its address. Collections and regulations are there with no document too. */
export type FacetIndex = ReadonlyMap<string, FacetList>;

/** One walk over the documents, which come newest first. */
export function indexFacets(documents: readonly Document[]): FacetIndex {
  const index = new Map<string, FacetList & { documents: Document[] }>();
  const open = (facet: Facet): Document[] => {
    const address = facetAddress(facet);
    const known = index.get(address);
    if (known !== undefined) return known.documents;
    const list = { facet, address, documents: [] };
    index.set(address, list);
    return list.documents;
  };
  for (const facet of alwaysListed) open(facet);
  for (const document of documents) {
    for (const facet of listFacetsOf(document)) open(facet).push(document);
  }
  return new Map([...index].map(([address, list]) => [address, finish(list)]));
}

const alwaysListed: readonly Facet[] = [
  ...documentKinds.map((kind): Facet => ({ type: 'kind', kind })),
  ...regulationIds.map((regulation): Facet => ({ type: 'regulation', regulation })),
];

function finish({ facet, address, documents }: FacetList): FacetList {
  switch (facet.type) {
    case 'kind':
      return { facet, address, documents: sortBy(documents, (each) => -facetsOf(each).year) };
    case 'regulation':
      return { facet, address, documents: sortBy(documents, placeInLaw(facet)) };
    case 'topic':
      return { facet: { ...facet, topic: spellingOf(address, documents) }, address, documents };
    default:
      return { facet, address, documents };
  }
}

/** Keeps the given order among equals. */
function sortBy(documents: readonly Document[], rank: (document: Document) => number): Document[] {
  return documents
    .map((document) => ({ document, rank: rank(document) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ document }) => document);
}

// Items stand where the regulation has them; what names none of them goes last.
function placeInLaw({ regulation }: RegulationFacet): (document: Document) => number {
  const { categories } = getRegulation(regulation);
  const places = new Map(categories.map(({ id }, place) => [id, place]));
  return (document) => places.get(findCategoryId(document) ?? '') ?? categories.length;
}

export const findCategoryId = (document: Document): string | undefined =>
  isClassified(document) ? document.category : undefined;

/** The spelling that most documents use; of equally many, the first in the alphabet. */
function spellingOf(address: string, documents: readonly Document[]): string {
  const counts = new Map<string, number>();
  const spellings = documents
    .flatMap(({ topics }) => topics)
    .filter((topic) => facetAddress({ type: 'topic', topic }) === address);
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([left, many], [right, more]) => more - many || compareVietnamese(left, right),
  );
  return best?.[0] ?? '';
}
