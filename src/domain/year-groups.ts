import type { Document } from './document.ts';
import { facetsOf } from './facets.ts';

export interface YearGroup {
  readonly year: number;
  readonly documents: readonly Document[];
}

/** By the year that documents tell about, the latest first; within a year the given order stays. */
export function groupByYear(documents: readonly Document[]): YearGroup[] {
  const years = new Map<number, Document[]>();
  for (const document of documents) {
    const { year } = facetsOf(document);
    years.set(year, [...(years.get(year) ?? []), document]);
  }
  return [...years]
    .map(([year, members]) => ({ year, documents: members }))
    .sort((left, right) => right.year - left.year);
}
