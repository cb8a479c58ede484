import type { Document } from './document.ts';
import type { CategoryFacet, Facet, YearFacet } from './facet.ts';
import { findCategoryId } from './facet-index.ts';
import { facetsOf } from './facets.ts';
import { facetAddress } from './permalink.ts';

/** Documents of one page of a list that stand under one heading. */
export interface ListGroup {
  /** What the heading says; a list without headings is one group without a facet. */
  readonly facet: YearFacet | CategoryFacet | undefined;
  readonly documents: readonly Document[];
}

/** A collection by year, a regulation by item, in the order given; any other list is one group. */
export function groupList(facet: Facet, documents: readonly Document[]): ListGroup[] {
  const groups = new Map<string, ListGroup & { documents: Document[] }>();
  for (const document of documents) {
    const heading = headingOf(facet, document);
    const key = heading === undefined ? '' : facetAddress(heading);
    const group = groups.get(key) ?? { facet: heading, documents: [] };
    group.documents.push(document);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function headingOf(facet: Facet, document: Document): ListGroup['facet'] {
  if (facet.type === 'kind') return { type: 'year', year: facetsOf(document).year };
  if (facet.type !== 'regulation') return undefined;
  const category = findCategoryId(document);
  return category === undefined
    ? undefined
    : { type: 'category', regulation: facet.regulation, category };
}
