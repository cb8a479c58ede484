import { isClassified, type Document, type DocumentKind } from './document.ts';
import { facetsOf, findPeriod } from './facets.ts';
import { findClosingQuarter, type Period, type Quarter } from './period.ts';
import { findCategory, type RegulationId } from './regulation.ts';
import { getRegulation } from './regulations/index.ts';
import { slugify } from './vietnamese.ts';

/** One thing by which readers look for documents; each has a list of its own, at its own address. */
export type Facet =
  | KindFacet
  | YearFacet
  | QuarterFacet
  | KindOfYearFacet
  | { readonly type: 'school-year'; readonly from: number }
  | RegulationFacet
  | CategoryFacet
  /** As one of its documents spells it; spellings with one slug are one topic. */
  | { readonly type: 'topic'; readonly topic: string };

export interface KindFacet {
  readonly type: 'kind';
  readonly kind: DocumentKind;
}

export interface YearFacet {
  readonly type: 'year';
  readonly year: number;
}

export interface QuarterFacet {
  readonly type: 'quarter';
  readonly year: number;
  readonly quarter: Quarter;
}

export interface KindOfYearFacet {
  readonly type: 'kind-of-year';
  readonly kind: DocumentKind;
  readonly year: number;
}

export interface RegulationFacet {
  readonly type: 'regulation';
  readonly regulation: RegulationId;
}

/** The list of a group holds what is published under its items too. */
export interface CategoryFacet {
  readonly type: 'category';
  readonly regulation: RegulationId;
  readonly category: string;
}

/** Everything that a document is found under, no facet twice. */
export function listFacetsOf(document: Document): Facet[] {
  const { kind, year, quarter } = facetsOf(document);
  const period = findPeriod(document);
  return [
    { type: 'kind', kind },
    { type: 'year', year },
    { type: 'kind-of-year', kind, year },
    ...(quarter === undefined ? [] : [{ type: 'quarter', year, quarter } as const]),
    ...(period?.type === 'school-year' ? [period] : []),
    ...listLawFacets(document),
    ...listTopics(document),
  ];
}

function listLawFacets(document: Document): Facet[] {
  if (!isClassified(document)) return [];
  const { regulation, category } = document;
  if (regulation === undefined) return [];
  return [{ type: 'regulation', regulation }, ...listCategories(regulation, category)];
}

function listCategories(regulation: RegulationId, id: string | undefined): CategoryFacet[] {
  const category = id === undefined ? undefined : findCategory(getRegulation(regulation), id);
  if (category === undefined) return [];
  return [category.id, ...(category.group === undefined ? [] : [category.group])].map((name) => ({
    type: 'category',
    regulation,
    category: name,
  }));
}

function listTopics({ topics }: Document): Facet[] {
  const bySlug = new Map(topics.map((topic) => [slugify(topic), topic]));
  return [...bySlug.values()].map((topic) => ({ type: 'topic', topic }));
}

/** Where documents that tell about a period are found: months under the quarter that they close. */
export function facetOfPeriod(period: Period): Facet {
  if (period.type === 'school-year') return period;
  const quarter = findClosingQuarter(period);
  return quarter === undefined
    ? { type: 'year', year: period.year }
    : { type: 'quarter', year: period.year, quarter };
}

/** The wider facets that hold a facet, the widest first. */
export function listWiderFacets(facet: Facet): Facet[] {
  switch (facet.type) {
    case 'quarter':
    case 'kind-of-year':
      return [{ type: 'year', year: facet.year }];
    case 'category':
      return [{ type: 'regulation', regulation: facet.regulation }, ...listGroup(facet)];
    default:
      return [];
  }
}

function listGroup({ regulation, category: id }: CategoryFacet): CategoryFacet[] {
  const group = findCategory(getRegulation(regulation), id)?.group;
  return group === undefined ? [] : [{ type: 'category', regulation, category: group }];
}
