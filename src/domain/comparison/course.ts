import type { Exact } from '../figures/exact.ts';
import { readHeadlines, type Headline } from '../figures/headline.ts';
import { findMonths } from '../figures/months.ts';
import { findPupils, perPupil, type Pupils } from '../figures/pupils.ts';
import type { PublishedTable } from '../figures/published.ts';
import type { Section } from './compare.ts';
import type { ComparableTable } from './series.ts';

/** Spending as a whole, period by period. */
export interface Course {
  /** Undefined where the periods are years themselves. */
  readonly year: number | undefined;
  /** One a period, the earliest first. */
  readonly points: readonly CoursePoint[];
}

export interface CoursePoint {
  readonly table: ComparableTable;
  readonly headline: Headline;
}

/** One a year of parts, the latest first; one of all years. Tables without a sum of spending are left out. */
export function listCourses({ type, tables }: Section): Course[] {
  const points = tables.flatMap((table) => readPoint(table) ?? []);
  const byYear = Map.groupBy(points, ({ table }) =>
    type === 'year' ? undefined : findMonths(table.period)?.year,
  );
  return [...byYear]
    .map(([year, ofYear]) => ({ year, points: ofYear }))
    .sort((left, right) => (right.year ?? 0) - (left.year ?? 0));
}

function readPoint(table: ComparableTable): CoursePoint | undefined {
  const headline = readHeadlines(table.grid.table, table.period).find(
    ({ flow }) => flow === 'spending',
  );
  return headline && { table, headline };
}

/** A year's spending divided by the pupils of the school year that begins in it. */
export interface PupilShare {
  readonly table: ComparableTable;
  readonly amount: Exact;
  readonly pupils: Pupils;
  /** Whole đồng. */
  readonly share: Exact;
}

export function listPupilShares(
  sections: readonly Section[],
  tables: readonly PublishedTable[],
): PupilShare[] {
  const points = sections.flatMap(listCourses).flatMap((course) => course.points);
  return points.flatMap(({ table, headline: { amount } }) => {
    const { period } = table;
    const pupils = period.type === 'year' ? findPupils(tables, period.year) : undefined;
    return pupils === undefined ? [] : [{ table, amount, pupils, share: perPupil(amount, pupils) }];
  });
}
