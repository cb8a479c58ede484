import { firstYear, lastYear } from './calendar-date.ts';
import { accept, refuse, type Parsed } from './parsed.ts';
import type { CumulativeMonths, Period, Quarter } from './period.ts';
import { fold } from './vietnamese.ts';

const romanQuarters: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

const quarterByWord = new Map<string, Quarter>([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

const monthsByWord = new Map<string, CumulativeMonths>([
  ['3', 3],
  ['6', 6],
  ['9', 9],
  ['12', 12],
  ['ba', 3],
  ['sau', 6],
  ['chin', 9],
]);

/** `Quý I/2022`, `Năm học 2025-2026`, `Năm 2022`, `6 tháng đầu năm 2026`, `12 tháng năm 2026`. */
export function formatPeriod(period: Period): string {
  switch (period.type) {
    case 'school-year':
      return `Năm học ${String(period.from)}-${String(period.from + 1)}`;
    case 'year':
      return `Năm ${String(period.year)}`;
    case 'quarter':
      return `Quý ${romanQuarters[period.quarter]}/${String(period.year)}`;
    case 'months':
      return `${String(period.months)} tháng ${period.months === 12 ? '' : 'đầu '}năm ${String(period.year)}`;
  }
}

/** Reads every usual spelling, with or without marks, in any case, with any dash. */
export function parsePeriod(text: string): Parsed<Period> {
  const plain = fold(text)
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  for (const read of readers) {
    const period = read(plain);
    if (period !== undefined) return period;
  }
  const found = hints.find(([form]) => form.test(plain));
  return refuse(
    found?.[1] ??
      'không phải kỳ dạng «Quý I/2022», «Năm 2022», «Năm học 2022-2023» hay «6 tháng đầu năm 2026»',
  );
}

type Reader = (plain: string) => Parsed<Period> | undefined;

const readSchoolYear: Reader = (plain) => {
  const match = /^(?:nam hoc )?(\d{4}) ?[-/] ?(\d{4})$/.exec(plain);
  if (match === null) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  if (to !== from + 1) return refuse('năm học gồm hai năm liền nhau, ví dụ 2025-2026');
  return withinYears([from, to], { type: 'school-year', from });
};

const readYear: Reader = (plain) => {
  const match = /^nam (?:tai chinh |ngan sach )?(\d{4})$/.exec(plain);
  if (match === null) return undefined;
  const year = Number(match[1]);
  return withinYears([year], { type: 'year', year });
};

const readQuarter: Reader = (plain) => {
  const match = /^quy ?0?([a-z]+|\d+)(?: ?[/,-] ?| )(?:nam )?(\d{4})$/.exec(plain);
  if (match === null) return undefined;
  const quarter = quarterByWord.get(match[1] ?? '');
  if (quarter === undefined) return refuse('chỉ có quý I, II, III và IV');
  const year = Number(match[2]);
  return withinYears([year], { type: 'quarter', year, quarter });
};

const readMonths: Reader = (plain) => {
  const match = /^0?(\d+|ba|sau|chin) thang (?:dau )?nam (\d{4})$/.exec(plain);
  if (match === null) return undefined;
  const months = monthsByWord.get(match[1] ?? '');
  if (months === undefined) return refuse('chỉ nhận số liệu lũy kế 3, 6, 9 hoặc 12 tháng');
  const year = Number(match[2]);
  return withinYears([year], { type: 'months', year, months });
};

const readers: readonly Reader[] = [readSchoolYear, readYear, readQuarter, readMonths];

function withinYears(years: readonly number[], period: Period): Parsed<Period> {
  const fits = years.every((year) => year >= firstYear && year <= lastYear);
  return fits ? accept(period) : refuse(`năm phải từ ${String(firstYear)} đến ${String(lastYear)}`);
}

const hints: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'chưa có kỳ'],
  // A bare year could be a fiscal year or a school year, and their figures differ.
  [/^\d{4}$/, 'ghi rõ là «năm …» hay «năm học …-…»'],
  [
    /^nam hoc \d{4}$|^(?:nam hoc )?\d{4} ?[-/] ?\d{2}$/,
    'năm học phải ghi đủ hai năm, ví dụ 2025-2026',
  ],
  [/^quy ?\w+$/, 'quý phải kèm năm, ví dụ Quý I/2022'],
  [/thang cuoi nam/, 'chỉ nhận số liệu lũy kế từ đầu năm (3, 6, 9 hoặc 12 tháng)'],
  [/thang/, 'kỳ theo tháng phải lũy kế từ đầu năm, ví dụ «6 tháng đầu năm 2026»'],
];
