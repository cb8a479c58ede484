import { formatCalendarDate } from '../domain/calendar-date.ts';
import type { Facet } from '../domain/facet.ts';
import { formatPeriod } from '../domain/period.ts';
import { findCategory, type ForceInterval } from '../domain/regulation.ts';
import { getRegulation } from '../domain/regulations/index.ts';
import { facets as words, regulationPage } from './browse.ts';
import { collections, kindNames } from './names.ts';

/** A facet as the title of its list. */
export function sayFacet(facet: Facet): string {
  switch (facet.type) {
    case 'kind':
      return collections[facet.kind].title;
    case 'kind-of-year':
      return words.kindOfYear(collections[facet.kind].title, facet.year);
    case 'regulation':
      return getRegulation(facet.regulation).shortTitle;
    case 'category':
      return findCategory(getRegulation(facet.regulation), facet.category)?.title ?? facet.category;
    case 'topic':
      return words.topic(facet.topic);
    default:
      return formatPeriod(facet);
  }
}

/** A facet among others of its type, where the heading already says which type it is. */
export function sayFacetBriefly(facet: Facet): string {
  switch (facet.type) {
    case 'kind':
    case 'kind-of-year':
      return kindNames[facet.kind];
    case 'topic':
      return facet.topic;
    default:
      return sayFacet(facet);
  }
}

/** `từ ngày 19/07/2024 đến nay`; «Chưa rõ» where even the first day is not known. */
export function sayForce({ from, to, confidence }: ForceInterval): string {
  if (from === undefined || confidence === 'unsure') return regulationPage.unknown;
  const end =
    to === undefined ? regulationPage.stillInForce : regulationPage.until(formatCalendarDate(to));
  return `${regulationPage.from(formatCalendarDate(from))} ${end}`;
}
