import { documentKinds } from './document.ts';
import { listChoices, type Choice } from './facet-choices.ts';
import type { FacetIndex, FacetList } from './facet-index.ts';
import { facetAddress } from './permalink.ts';
import { regulationIds } from './regulation.ts';
import { getRegulation } from './regulations/index.ts';
import { compareVietnamese } from './vietnamese.ts';

/** Every list of the site, as one page shows them. Each choice has its page. */
export interface Directory {
  readonly kinds: readonly DirectoryEntry[];
  /** The latest first. */
  readonly years: readonly DirectoryEntry[];
  readonly schoolYears: readonly Choice[];
  readonly regulations: readonly DirectoryEntry[];
  /** In alphabetical order. */
  readonly topics: readonly Choice[];
}

/** A list with the lists within it. */
export interface DirectoryEntry {
  readonly choice: Choice;
  readonly within: readonly Choice[];
}

export function makeDirectory(index: FacetIndex): Directory {
  return {
    kinds: documentKinds
      .flatMap((kind) => index.get(facetAddress({ type: 'kind', kind })) ?? [])
      .map((list) => entryOf(list, index)),
    years: listYears(index).map((list) => entryOf(list, index)),
    schoolYears: listSchoolYears(index),
    regulations: listRegulations(index),
    topics: listTopics(index),
  };
}

const entryOf = (list: FacetList, index: FacetIndex): DirectoryEntry => ({
  choice: choiceOf(list),
  within: listChoices(list, index).flatMap(({ choices }) => choices),
});

const choiceOf = ({ facet, address, documents }: FacetList): Choice => ({
  facet,
  count: documents.length,
  page: address,
});

function listYears(index: FacetIndex): FacetList[] {
  return [...index.values()]
    .flatMap((list) => (list.facet.type === 'year' ? [{ list, year: list.facet.year }] : []))
    .sort((left, right) => right.year - left.year)
    .map(({ list }) => list);
}

function listSchoolYears(index: FacetIndex): Choice[] {
  return [...index.values()]
    .flatMap((list) => (list.facet.type === 'school-year' ? [{ list, from: list.facet.from }] : []))
    .sort((left, right) => right.from - left.from)
    .map(({ list }) => choiceOf(list));
}

/** Within each, its items that have documents, in the order of the law. */
function listRegulations(index: FacetIndex): DirectoryEntry[] {
  return regulationIds.flatMap((regulation) => {
    const list = index.get(facetAddress({ type: 'regulation', regulation }));
    if (list === undefined) return [];
    const items = getRegulation(regulation).categories.flatMap(({ id: category }) => {
      const item = index.get(facetAddress({ type: 'category', regulation, category }));
      return item === undefined ? [] : [choiceOf(item)];
    });
    return [{ choice: choiceOf(list), within: items }];
  });
}

function listTopics(index: FacetIndex): Choice[] {
  return [...index.values()]
    .flatMap((list) => (list.facet.type === 'topic' ? [{ list, topic: list.facet.topic }] : []))
    .sort((left, right) => compareVietnamese(left.topic, right.topic))
    .map(({ list }) => choiceOf(list));
}
