import { accept, refuse, type Parsed } from './parsed.ts';

declare const brand: unique symbol;

/** A day without a time zone, written `yyyy-mm-dd`: JSON keeps it and `<` puts days in order. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** Month and day count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Outside these years a date in a school's papers is a slip of the hand. What is reckoned from such a date, the end
 * of a period or of a time limit, may lie outside.
 */
export const firstYear = 1900;
export const lastYear = 2100;

const millisecondsOfDay = 86_400_000;

/** For dates that code states itself; a day that does not exist is our own fault, so it throws. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const text = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  if (!isCalendarDate(text)) throw new RangeError(`No such day: ${text}`);
  return text;
}

export function isCalendarDate(text: string): text is CalendarDate {
  const parts = findIsoParts(text);
  return parts !== undefined && findFaultOfDay(parts) === undefined;
}

/** Reads `dd/mm/yyyy`, `d/m/yyyy` and `yyyy-mm-dd`; the day always comes before the month. */
export function parseCalendarDate(text: string): Parsed<CalendarDate> {
  const trimmed = text.trim();
  const parts = findSlashParts(trimmed) ?? findIsoParts(trimmed);
  if (parts === undefined) return refuse(explainForm(trimmed));
  const fault = findFaultOfYear(parts) ?? findFaultOfDay(parts);
  return fault === undefined
    ? accept(calendarDate(parts.year, parts.month, parts.day))
    : refuse(fault);
}

/** `24/02/2022` */
export function formatCalendarDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${String(year)}`;
}

/** `ngày 24 tháng 02 năm 2022`: Nghị định 30/2020/NĐ-CP, Phụ lục I sets the zero before days 1-9 and months 1, 2. */
export function formatLongDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  const monthText = month <= 2 ? twoDigits(month) : String(month);
  return `ngày ${twoDigits(day)} tháng ${monthText} năm ${String(year)}`;
}

export function partsOf(date: CalendarDate): DateParts {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}

export const yearOf = (date: CalendarDate): number => partsOf(date).year;

/** Throws when the result has no year of four digits. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date((dayNumberOf(date) + days) * millisecondsOfDay);
  return calendarDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

// `Date.UTC` is used as a calendar only: no clock, no time zone.
function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / millisecondsOfDay;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function findSlashParts(text: string): DateParts | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (match === null) return undefined;
  return { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
}

function findIsoParts(text: string): DateParts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function findFaultOfYear({ year }: DateParts): string | undefined {
  const fits = year >= firstYear && year <= lastYear;
  return fits ? undefined : `năm phải từ ${String(firstYear)} đến ${String(lastYear)}`;
}

function findFaultOfDay({ year, month, day }: DateParts): string | undefined {
  if (month < 1 || month > 12) return explainMonth(month, day);
  if (day < 1) return 'không có ngày 0';
  const last = daysInMonth(year, month);
  if (day <= last) return undefined;
  return `tháng ${String(month)} năm ${String(year)} chỉ có ${String(last)} ngày`;
}

function explainMonth(month: number, day: number): string {
  const swapped = month > 12 && month <= 31 && day >= 1 && day <= 12;
  const fault = `không có tháng ${String(month)}`;
  return swapped ? `${fault}; ngày viết trước, tháng viết sau` : fault;
}

const forms: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'chưa có ngày tháng'],
  [/^\d{4}$/, 'chỉ có năm, thiếu ngày và tháng'],
  [/^\d{1,2}[/-]\d{4}$|^\d{4}[/-]\d{1,2}$/, 'chỉ có tháng và năm, thiếu ngày'],
  [/^\d{1,2}[/.-]\d{1,2}$/, 'thiếu năm'],
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{1,3}$/, 'năm phải ghi đủ bốn chữ số'],
  [
    /^\d{1,2}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{4}$/,
    'ngày, tháng, năm cách nhau bằng dấu / viết liền, ví dụ 24/02/2022',
  ],
  [/^\d{4}-\d{2}-\d{2}[T\s]/, 'có cả giờ, chỉ ghi ngày'],
  [/ngày|tháng|năm/i, 'viết ngày bằng chữ số, ví dụ 24/02/2022'],
];

function explainForm(text: string): string {
  const found = forms.find(([form]) => form.test(text.normalize('NFC')));
  return found?.[1] ?? 'không phải ngày dạng 24/02/2022';
}
