import { documentKinds, type Document } from './document.ts';
import type { CategoryFacet, Facet } from './facet.ts';
import { listFacetsOf } from './facet.ts';
import type { FacetIndex, FacetList } from './facet-index.ts';
import { facetAddress } from './permalink.ts';
import { findCategory } from './regulation.ts';
import { getRegulation } from './regulations/index.ts';
import { compareText } from './order.ts';

/** By what a list can be narrowed. */
export type ChoiceType = 'year' | 'quarter' | 'kind' | 'category';

export interface ChoiceGroup {
  readonly by: ChoiceType;
  readonly choices: readonly Choice[];
}

/** A facet of some documents of a list, and how many they are. */
export interface Choice {
  readonly facet: Facet;
  readonly count: number;
  /** Address of the page that lists these documents, where there is one. */
  readonly page: string | undefined;
}

// The regulation's own page shows its items with the law's own words, so they are no choice there.
const narrowings = {
  kind: ['year'],
  year: ['kind', 'quarter'],
  quarter: ['kind'],
  'kind-of-year': [],
  'school-year': ['kind'],
  regulation: ['year'],
  category: ['category', 'year'],
  topic: ['kind', 'year'],
} as const satisfies Record<Facet['type'], readonly ChoiceType[]>;

/** The other facets within a list; a group with nothing to choose and nowhere to go is left out. */
export function listChoices({ facet, documents }: FacetList, index: FacetIndex): ChoiceGroup[] {
  return narrowings[facet.type]
    .map((by) => ({ by, choices: countChoices(facet, by, documents, index) }))
    .filter(({ choices }) => choices.length > 1 || choices.some(({ page }) => page !== undefined));
}

function countChoices(
  outer: Facet,
  by: ChoiceType,
  documents: readonly Document[],
  index: FacetIndex,
): Choice[] {
  const counts = new Map<string, { facet: Facet; count: number }>();
  for (const document of documents) {
    for (const facet of listFacetsOf(document)) {
      if (facet.type !== by || !isNarrower(facet, outer)) continue;
      const address = facetAddress(facet);
      const known = counts.get(address);
      if (known === undefined) counts.set(address, { facet, count: 1 });
      else known.count += 1;
    }
  }
  return [...counts.values()]
    .sort((left, right) => compareChoices(left.facet, right.facet))
    .map(({ facet, count }) => ({ facet, count, page: findPage(outer, facet, index) }));
}

// Only the items of a group narrow it; any other facet is of another kind than the list's own.
function isNarrower(facet: Facet, outer: Facet): boolean {
  if (facet.type !== 'category') return true;
  return outer.type === 'category' && isItemOf(facet, outer);
}

const isItemOf = (item: CategoryFacet, group: CategoryFacet): boolean =>
  item.regulation === group.regulation &&
  findCategory(getRegulation(item.regulation), item.category)?.group === group.category;

function findPage(outer: Facet, inner: Facet, index: FacetIndex): string | undefined {
  const both = findIntersection(outer, inner);
  const address = both && facetAddress(both);
  return address !== undefined && index.has(address) ? address : undefined;
}

function findIntersection(outer: Facet, inner: Facet): Facet | undefined {
  if (inner.type === 'category') return inner;
  if (outer.type === 'year' && inner.type === 'quarter') return inner;
  if (outer.type === 'year' && inner.type === 'kind')
    return { type: 'kind-of-year', kind: inner.kind, year: outer.year };
  if (outer.type === 'kind' && inner.type === 'year')
    return { type: 'kind-of-year', kind: outer.kind, year: inner.year };
  return undefined;
}

/** Years with the latest first; all else as it is counted or as the law has it. */
function compareChoices(left: Facet, right: Facet): number {
  if (left.type === 'year' && right.type === 'year') return right.year - left.year;
  if (left.type === 'category' && right.type === 'category') return placeOf(left) - placeOf(right);
  if (left.type === 'kind' && right.type === 'kind')
    return documentKinds.indexOf(left.kind) - documentKinds.indexOf(right.kind);
  return compareText(facetAddress(left), facetAddress(right));
}

const placeOf = ({ regulation, category }: CategoryFacet): number =>
  getRegulation(regulation).categories.findIndex(({ id }) => id === category);
