import { yearOf } from './calendar-date.ts';
import { isClassified, type Document, type DocumentKind } from './document.ts';
import { findClosingQuarter, yearOfPeriod, type Period, type Quarter } from './period.ts';
import type { RegulationId } from './regulation.ts';
import { dateOf } from './document-date.ts';

/** What lists and the search page sort documents into. */
export interface Facets {
  readonly kind: DocumentKind;
  readonly year: number;
  readonly quarter: Quarter | undefined;
  readonly regulation: RegulationId | undefined;
}

/**
 * The year is the one that a document tells about, since a reader looks for «dự toán 2025», not for
 * the day of its paper; a school year goes by its first year. Without a period it is the year of
 * issue, or of publication. Results of 3, 6, 9 and 12 months are found under the quarter that they
 * close, beside the quarterly results of earlier years; their label stays what it is.
 */
export function facetsOf(document: Document): Facets {
  const period = findPeriod(document);
  return {
    kind: document.kind,
    year: period === undefined ? yearOfIssue(document) : yearOfPeriod(period),
    quarter: period === undefined ? undefined : findClosingQuarter(period),
    regulation: findRegulationId(document),
  };
}

export function findPeriod(document: Document): Period | undefined {
  return document.kind === 'notice' ? undefined : document.period;
}

const yearOfIssue = (document: Document): number => yearOf(dateOf(document));

function findRegulationId(document: Document): RegulationId | undefined {
  return isClassified(document) ? document.regulation : undefined;
}
