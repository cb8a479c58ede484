import { findMonths } from '../figures/months.ts';
import { comparePeriods, formatPeriod, yearOfPeriod, type Period } from '../period.ts';
import type { RegulationId } from '../regulation.ts';
import { changeBetween, type Change } from './change.ts';
import { mergeRows, type Entry, type MergedRow } from './merge-rows.ts';
import type { ComparableTable, Series } from './series.ts';

/** How the periods of a comparison count: they are never mixed. */
export type PeriodType = Period['type'];

/** Periods of one kind; of parts of a year, under one law only, since the laws count them in different ways. */
export interface Section {
  readonly type: PeriodType;
  /** Undefined for whole years, which count alike under every law. */
  readonly regulation: RegulationId | undefined;
  /** One a period, the earliest first. */
  readonly tables: readonly ComparableTable[];
  readonly comparisons: readonly Comparison[];
}

/** Some periods side by side. */
export interface Comparison {
  readonly by: ComparisonType;
  /** Whether each column holds the one before it, so that what grew is only what was added since. */
  readonly cumulative: boolean;
  /** One a column, the earliest first; two at least. */
  readonly tables: readonly ComparableTable[];
  /** Whole years between the first and the last of which there is no table. */
  readonly gaps: readonly Period[];
  readonly lines: readonly ComparedLine[];
}

/** Within one year; the same part of each year; or year after year. */
export type ComparisonType =
  | { readonly type: 'within-year'; readonly year: number }
  | { readonly type: 'same-part'; readonly part: Period }
  | { readonly type: 'years' };

export interface ComparedLine {
  readonly ordinal: string | undefined;
  readonly label: string;
  /** 0 for the rows of the table itself. */
  readonly level: number;
  /** How the row above is called. */
  readonly parent: string | undefined;
  readonly cells: readonly (ComparedCell | undefined)[];
}

export interface ComparedCell {
  readonly entry: Entry;
  /** Against the figure in the column before it, where both are figures. */
  readonly change: Change | undefined;
}

/** The law that governs now goes first; whole years go last. */
export function compareSeries({ tables }: Series): Section[] {
  const groups = Map.groupBy(keepNewest(tables), ({ period, regulation }) =>
    isWhole(period) ? period.type : `${period.type} ${regulation}`,
  );
  return [...groups.values()].map(makeSection).sort(compareSections);
}

/** The laws that count quarters and those that count from January, where a comparison has both. */
export interface LawsApart {
  readonly quarters: RegulationId;
  readonly months: RegulationId;
}

export function findLawsApart(sections: readonly Section[]): LawsApart | undefined {
  const quarters = sections.find(({ type }) => type === 'quarter')?.regulation;
  const months = sections.find(
    ({ type, regulation }) => type === 'months' && regulation !== quarters,
  )?.regulation;
  return quarters === undefined || months === undefined ? undefined : { quarters, months };
}

const isWhole = ({ type }: { readonly type: PeriodType }): boolean =>
  type === 'year' || type === 'school-year';

/** The tables are sorted by publication: of two of one period, the later tells what holds. */
function keepNewest(tables: readonly ComparableTable[]): ComparableTable[] {
  const byPeriod = Map.groupBy(tables, ({ period }) => formatPeriod(period));
  return [...byPeriod.values()].flatMap(([newest]) => newest ?? []);
}

function makeSection(unsorted: readonly ComparableTable[]): Section {
  const tables = unsorted.toSorted((left, right) => comparePeriods(left.period, right.period));
  const [first] = tables;
  const type = first?.period.type ?? 'year';
  const regulation = first === undefined || isWhole(first.period) ? undefined : first.regulation;
  return { type, regulation, tables, comparisons: listComparisons(tables) };
}

function compareSections(left: Section, right: Section): number {
  const [ofLeft, ofRight] = [left.tables.at(-1), right.tables.at(-1)];
  return (
    Number(isWhole(left)) - Number(isWhole(right)) ||
    (ofLeft && ofRight ? comparePeriods(ofRight.period, ofLeft.period) : 0)
  );
}

function listComparisons(tables: readonly ComparableTable[]): Comparison[] {
  const [first] = tables;
  if (first === undefined) return [];
  if (isWhole(first.period)) return makeComparison({ type: 'years' }, tables);
  const years = Map.groupBy(tables, ({ period }) => findMonths(period)?.year ?? 0);
  const parts = Map.groupBy(tables, ({ period }) => partOf(period));
  return [
    ...[...years]
      .toSorted(([left], [right]) => right - left)
      .flatMap(([year, ofYear]) => makeComparison({ type: 'within-year', year }, ofYear)),
    ...[...parts.values()].flatMap((ofPart) => {
      const part = ofPart.at(-1)?.period;
      return part === undefined ? [] : makeComparison({ type: 'same-part', part }, ofPart);
    }),
  ];
}

function partOf(period: Period): string {
  const months = findMonths(period);
  return months === undefined ? '' : `${String(months.from)}-${String(months.to)}`;
}

function makeComparison(by: ComparisonType, tables: readonly ComparableTable[]): Comparison[] {
  if (tables.length < 2) return [];
  const lines = mergeRows(tables).flatMap((row) => listLines(row, 0, undefined));
  const cumulative = by.type === 'within-year' && tables[0]?.period.type === 'months';
  return [{ by, cumulative, tables, gaps: by.type === 'years' ? listGaps(tables) : [], lines }];
}

function listGaps(tables: readonly ComparableTable[]): Period[] {
  return tables.flatMap(({ period }, index) => {
    const next = tables[index + 1]?.period;
    if (next === undefined) return [];
    const [from, to] = [yearOfPeriod(period) + 1, yearOfPeriod(next)];
    return Array.from({ length: Math.max(0, to - from) }, (_, place): Period =>
      period.type === 'school-year'
        ? { type: 'school-year', from: from + place }
        : { type: 'year', year: from + place },
    );
  });
}

function listLines(row: MergedRow, level: number, parent: string | undefined): ComparedLine[] {
  const { ordinal, label, entries } = row;
  const cells = entries.map(
    (entry, index) => entry && { entry, change: findChange(entries[index - 1], entry) },
  );
  return [
    { ordinal, label, level, parent, cells },
    ...row.rows.flatMap((child) => listLines(child, level + 1, ordinal ?? label)),
  ];
}

const findChange = (before: Entry | undefined, entry: Entry): Change | undefined =>
  before?.type === 'figure' && entry.type === 'figure'
    ? changeBetween(before.figure, entry.figure)
    : undefined;
