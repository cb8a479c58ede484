import { isSamePeriod, listPeriods } from './duties/duty-periods.ts';
import type { Duty, Frequency } from './duties/duty.ts';
import { yearOfPeriod, type Period } from './period.ts';
import type { Regulation } from './regulation.ts';

/** The duties that documents under a category meet: its own, and those of the items that it groups. */
export function listDutiesOf(regulation: Regulation, category: string | undefined): Duty[] {
  const groupOf = new Map(regulation.categories.map(({ id, group }) => [id, group]));
  return regulation.duties.filter(
    (duty) =>
      category !== undefined &&
      (duty.category === category || groupOf.get(duty.category) === category),
  );
}

/** Whether the law lets a document of this period tell what a duty of this frequency asks. */
export function mayTell(period: Period, frequency: Frequency): boolean {
  const year = yearOfPeriod(period);
  return [...listPeriods(frequency, year, year), ...inPlaceOfQuarters(frequency, year)].some(
    (asked) => isSamePeriod(period, asked),
  );
}

// Thông tư 61/2017/TT-BTC, Điều 6 khoản 2 and 3 names «quý, 6 tháng» and «năm»; 3 and 9 months came in 2026.
function inPlaceOfQuarters(frequency: Frequency, year: number): Period[] {
  if (frequency.type !== 'quarter' || !frequency.orCumulative) return [];
  return [
    { type: 'months', year, months: 6 },
    { type: 'year', year },
  ];
}

/** Vietnamese, after «tính»: `theo năm học`. */
export function describeFrequency(frequency: Frequency): string {
  switch (frequency.type) {
    case 'school-year':
      return 'theo năm học';
    case 'year':
      return 'theo năm';
    case 'quarter':
      return frequency.orCumulative ? 'theo quý, 6 tháng' : 'theo quý';
    case 'months':
      return `lũy kế ${frequency.months.join(', ')} tháng`;
  }
}

/** Vietnamese, after «không tính»: `riêng từng quý`. */
export function describePeriodType(period: Period): string {
  switch (period.type) {
    case 'school-year':
      return 'theo năm học';
    case 'year':
      return 'theo năm';
    case 'quarter':
      return 'riêng từng quý';
    case 'months':
      return `lũy kế ${String(period.months)} tháng`;
  }
}
