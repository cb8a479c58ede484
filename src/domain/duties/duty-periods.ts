import type { Period } from '../period.ts';
import type { Frequency } from './duty.ts';

/** The periods of a duty that begin in the years, both ends within. */
export function listPeriods(frequency: Frequency, from: number, to: number): Period[] {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return years.flatMap((year) => periodsOfYear(frequency, year));
}

function periodsOfYear(frequency: Frequency, year: number): Period[] {
  switch (frequency.type) {
    case 'school-year':
      return [{ type: 'school-year', from: year }];
    case 'year':
      return [{ type: 'year', year }];
    case 'quarter':
      return frequency.quarters.map((quarter) => ({ type: 'quarter', year, quarter }));
    case 'months':
      return frequency.months.map((months) => ({ type: 'months', year, months }));
  }
}

/** Whether the period is one of the duty's own. */
export function fitsFrequency(period: Period, frequency: Frequency): boolean {
  if (frequency.type === 'quarter') {
    return period.type === 'quarter' && frequency.quarters.includes(period.quarter);
  }
  if (frequency.type === 'months') {
    return period.type === 'months' && frequency.months.includes(period.months);
  }
  return period.type === frequency.type;
}

/** «12 tháng năm 2026» is the year 2026; but a quarter is not the months up to its end. */
export const isSamePeriod = (left: Period, right: Period): boolean =>
  periodSlug(left) === periodSlug(right);

/** Whether a paper about the first period tells what a duty asks about the second. */
export function meetsPeriod(told: Period, asked: Period, frequency: Frequency): boolean {
  if (isSamePeriod(told, asked)) return true;
  const cumulative = frequency.type === 'quarter' && frequency.orCumulative;
  if (!cumulative || asked.type !== 'quarter') return false;
  const closing = { type: 'months', year: asked.year, months: monthsUpTo[asked.quarter] } as const;
  return isSamePeriod(told, closing);
}

const monthsUpTo = { 1: 3, 2: 6, 3: 9, 4: 12 } as const;

/** `2025-2026`, `2026`, `2025-quy-1`, `2026-06-thang`: for ids. */
export function periodSlug(period: Period): string {
  switch (period.type) {
    case 'school-year':
      return `${String(period.from)}-${String(period.from + 1)}`;
    case 'year':
      return String(period.year);
    case 'quarter':
      return `${String(period.year)}-quy-${String(period.quarter)}`;
    case 'months':
      return period.months === 12
        ? String(period.year)
        : `${String(period.year)}-0${String(period.months)}-thang`;
  }
}
