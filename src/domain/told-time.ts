import { firstYear, lastYear, yearOf } from './calendar-date.ts';
import { endOf, startOf, type Period } from './period.ts';
import { fold } from './vietnamese.ts';

/** A stretch of years that a title names: `năm 2025`, `năm học 2025-2026`, `giai đoạn 2021-2025`. */
export interface ToldYears {
  readonly from: number;
  readonly to: number;
  readonly isSchoolYear: boolean;
}

// Days and the numbers of laws hold years too: «ngày 12 tháng 3 năm 2024», «12/3/2024», «09/2024/TT-BGDĐT».
const othersYears =
  /ngay \d{1,2} thang \d{1,2} nam \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d+\/\d{4}\/[a-z]\S*|\bluat\b[^;]{0,100}?\b\d{4}\b/g;
const range = /(nam hoc )?\b(\d{4}) ?[-–—/] ?(\d{4})\b/g;
const single = /(?:\bnam|\/|\bnam hoc) ?(\d{4})\b(?! ?[-–—/] ?\d{4})/g;

export function listToldYears(text: string): ToldYears[] {
  const plain = fold(text).replace(othersYears, ' ');
  const ranges = Array.from(plain.matchAll(range), ([, school, from, to]) => ({
    from: Number(from),
    to: Number(to),
    isSchoolYear: school !== undefined,
  }));
  const singles = Array.from(plain.replace(range, ' ').matchAll(single), ([, year]) => ({
    from: Number(year),
    to: Number(year),
    isSchoolYear: false,
  }));
  return [...ranges, ...singles].filter(({ from, to }) => firstYear <= from && to <= lastYear);
}

/** Whether the years that are told and a period have a year in common. */
export const meetsYears = ({ from, to }: ToldYears, period: Period): boolean =>
  from <= yearOf(endOf(period)) && yearOf(startOf(period)) <= to;

/** How many months from January a text says to count, or which quarter alone. */
type ToldMonths =
  | { readonly type: 'months'; readonly months: number }
  | { readonly type: 'quarter'; readonly quarter: number };

const romans = ['i', 'ii', 'iii', 'iv'];

function listToldMonths(text: string): ToldMonths[] {
  const plain = fold(text);
  return [
    ...Array.from(plain.matchAll(/\b0?(3|6|9|12) thang\b/g), ([, months]) => ({
      type: 'months' as const,
      months: Number(months),
    })),
    ...Array.from(plain.matchAll(/\bquy (iv|i{1,3}|[1-4])\b/g), ([, written = '']) => ({
      type: 'quarter' as const,
      quarter: romans.indexOf(written) + 1 || Number(written),
    })),
  ];
}

/** The first quarter is the first three months. */
function tellsMonthsOf(told: ToldMonths, period: Period): boolean {
  const { months, quarter } = monthsOf(period);
  if (told.type === 'months') return told.months === months || (told.months === 3 && quarter === 1);
  return told.quarter === quarter || (told.quarter === 1 && months === 3);
}

/** Whether a text names a quarter or a number of months, and never that of the period. */
export function namesOtherMonths(text: string, period: Period): boolean {
  const told = listToldMonths(text);
  if (period.type === 'school-year' || told.length === 0) return false;
  return !told.some((months) => tellsMonthsOf(months, period));
}

function monthsOf(period: Period): { months?: number; quarter?: number } {
  switch (period.type) {
    case 'months':
      return { months: period.months };
    case 'quarter':
      return { quarter: period.quarter };
    case 'year':
      return { months: 12 };
    case 'school-year':
      return {};
  }
}
