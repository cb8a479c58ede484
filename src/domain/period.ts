import { calendarDate, partsOf, type CalendarDate } from './calendar-date.ts';

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

/** Budget results since 2026 are cumulative from 1 January: Thông tư 26/2026/TT-BTC, Điều 27. */
export const cumulativeMonths = [3, 6, 9, 12] as const;
export type CumulativeMonths = (typeof cumulativeMonths)[number];

export type Period =
  /** `from: 2025` is the school year 2025-2026. */
  | { readonly type: 'school-year'; readonly from: number }
  | { readonly type: 'year'; readonly year: number }
  | QuarterPeriod
  | { readonly type: 'months'; readonly year: number; readonly months: CumulativeMonths };

export interface QuarterPeriod {
  readonly type: 'quarter';
  readonly year: number;
  readonly quarter: Quarter;
}

export { formatPeriod, parsePeriod } from './period-text.ts';

/**
 * First day. A school year runs from 01/9 to 31/8 here: our own convention, so that each day falls
 * in one school year; the ministry sets the real dates anew every year.
 */
export function startOf(period: Period): CalendarDate {
  switch (period.type) {
    case 'school-year':
      return calendarDate(period.from, 9, 1);
    case 'quarter':
      return calendarDate(period.year, period.quarter * 3 - 2, 1);
    case 'year':
    case 'months':
      return calendarDate(period.year, 1, 1);
  }
}

/** Last day, still inside the period. */
export function endOf(period: Period): CalendarDate {
  switch (period.type) {
    case 'school-year':
      return calendarDate(period.from + 1, 8, 31);
    case 'quarter':
      return endOfMonth(period.year, period.quarter * 3);
    case 'year':
      return endOfMonth(period.year, 12);
    case 'months':
      return endOfMonth(period.year, period.months);
  }
}

// Periods end with March, June, September or December only.
function endOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(year, month, month === 3 || month === 12 ? 31 : 30);
}

export const includesDate = (period: Period, date: CalendarDate): boolean =>
  startOf(period) <= date && date <= endOf(period);

/** The calendar year of a period; of a school year, the one it begins in, by which schools file it. */
export const yearOfPeriod = (period: Period): number => partsOf(startOf(period)).year;

/**
 * The quarters whose work a period plans, in order. A school year has its third and fourth quarter
 * in its first calendar year, and its first and second in the next.
 */
export function quartersOf(period: Period): QuarterPeriod[] {
  switch (period.type) {
    case 'quarter':
      return [period];
    case 'year':
      return quartersOfYear(period.year, quarters);
    case 'months':
      return quartersOfYear(
        period.year,
        quarters.filter((quarter) => quarter * 3 <= period.months),
      );
    case 'school-year':
      return [...quartersOfYear(period.from, [3, 4]), ...quartersOfYear(period.from + 1, [1, 2])];
  }
}

const quartersOfYear = (year: number, wanted: readonly Quarter[]): QuarterPeriod[] =>
  wanted.map((quarter) => ({ type: 'quarter', year, quarter }));

/** The quarter at whose end a result is due; a year or a school year closes no single quarter. */
export function findClosingQuarter(period: Period): Quarter | undefined {
  if (period.type === 'quarter') return period.quarter;
  if (period.type !== 'months') return undefined;
  return quarters.find((quarter) => quarter * 3 === period.months);
}

const typeOrder: readonly Period['type'][] = ['quarter', 'months', 'year', 'school-year'];

/**
 * Earlier first, by the last day; of periods that end together the shorter goes first, as its report
 * does: Quý II, then 6 tháng đầu năm. 0 only for the same period.
 */
export function comparePeriods(left: Period, right: Period): number {
  const [leftEnd, rightEnd] = [endOf(left), endOf(right)];
  if (leftEnd !== rightEnd) return leftEnd < rightEnd ? -1 : 1;
  const [leftStart, rightStart] = [startOf(left), startOf(right)];
  if (leftStart !== rightStart) return leftStart > rightStart ? -1 : 1;
  return typeOrder.indexOf(left.type) - typeOrder.indexOf(right.type);
}
