import type { CalendarDate } from './calendar-date.ts';
import type { Document } from './document.ts';
import type { Facet } from './facet.ts';
import { findPeriod } from './facets.ts';
import { endOf, yearOfPeriod, type Period } from './period.ts';

/** A calendar or school year that is over. */
export interface ClosedYear {
  readonly year: Extract<Period, { type: 'year' | 'school-year' }>;
  readonly endedOn: CalendarDate;
}

/** The year that a period belongs to, once it is over: a quarter closes with its year. */
export function findClosedYear(period: Period, today: CalendarDate): ClosedYear | undefined {
  const year =
    period.type === 'school-year'
      ? period
      : ({ type: 'year', year: yearOfPeriod(period) } as const);
  const endedOn = endOf(year);
  return endedOn < today ? { year, endedOn } : undefined;
}

export function findClosedYearOfDocument(
  document: Document,
  today: CalendarDate,
): ClosedYear | undefined {
  const period = findPeriod(document);
  return period && findClosedYear(period, today);
}

/** Of a list of documents by year, quarter or school year. */
export function findClosedYearOfFacet(facet: Facet, today: CalendarDate): ClosedYear | undefined {
  switch (facet.type) {
    case 'school-year':
      return findClosedYear(facet, today);
    case 'year':
    case 'quarter':
    case 'kind-of-year':
      return findClosedYear({ type: 'year', year: facet.year }, today);
    default:
      return undefined;
  }
}
