import { addDays, calendarDate, daysBetween, yearOf, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../order.ts';
import { lastHolidayYear, listHolidays } from './holidays.ts';
import type { DutyRecord } from './record.ts';

/** What the school tells about its days; it goes before the table of holidays. */
export type OwnDays = Pick<DutyRecord, 'daysOff' | 'workingDays'>;

/**
 * What the table can not tell of a year that comes after its last: five days of Tết, Giỗ Tổ Hùng Vương, and the day
 * beside Quốc khánh (Bộ luật Lao động 2019, Điều 112). A school that has entered as many days off for that year
 * has told them itself.
 */
const daysToBeTold = 7;

/** Whether a limit that ends in the year can be reckoned for sure: else a day counted may have been one of rest. */
export function knowsRestDays(year: number, { daysOff }: OwnDays): boolean {
  const [first, last] = [calendarDate(year, 1, 1), calendarDate(year, 12, 31)];
  const told = daysOff.map(({ from, to }) =>
    Math.max(0, daysBetween(from > first ? from : first, to < last ? to : last) + 1),
  );
  return year <= lastHolidayYear || told.reduce((sum, days) => sum + days, 0) >= daysToBeTold;
}

/** Saturdays and Sundays are days of rest; a day on which the school worked in exchange is not. */
export function isWorkingDay(date: CalendarDate, { daysOff, workingDays }: OwnDays): boolean {
  if (workingDays.includes(date)) return true;
  if (daysOff.some(({ from, to }) => from <= date && date <= to)) return false;
  return !isWeekend(date) && !restDaysOf(yearOf(date)).has(date);
}

/** The day itself where it is a working day. */
export function nextWorkingDay(date: CalendarDate, record: OwnDays): CalendarDate {
  for (let ahead = 0; ahead < longestRest; ahead += 1) {
    const day = addDays(date, ahead);
    if (isWorkingDay(day, record)) return day;
  }
  return date;
}

/**
 * The last day of a limit of so many working days. The day of the event is not counted (Bộ luật Dân sự
 * 2015, Điều 147); a limit of 0 days ends on that day or the first working day after it.
 */
export function addWorkingDays(date: CalendarDate, count: number, record: OwnDays): CalendarDate {
  let last = date;
  for (let counted = 0; counted < count; counted += 1) {
    last = nextWorkingDay(addDays(last, 1), record);
  }
  return count === 0 ? nextWorkingDay(date, record) : last;
}

// Days off that go on longer are a slip in the year: they must not keep a limit open for ever.
const longestRest = 100;

const aMonday = calendarDate(1900, 1, 1);
const isWeekend = (date: CalendarDate): boolean => daysBetween(aMonday, date) % 7 >= 5;

const restDays = new Map<number, ReadonlySet<CalendarDate>>();

function restDaysOf(year: number): ReadonlySet<CalendarDate> {
  const known = restDays.get(year);
  if (known !== undefined) return known;
  const found = findRestDays(year);
  restDays.set(year, found);
  return found;
}

// A holiday at a weekend is made up for on the next working day: Bộ luật Lao động 2019, Điều 111 khoản 3.
function findRestDays(year: number): ReadonlySet<CalendarDate> {
  const holidays = listHolidays(year)
    .map(({ on }) => on)
    .sort(compareText);
  const rest = new Set(holidays);
  for (const holiday of holidays.filter(isWeekend)) {
    let day = addDays(holiday, 1);
    while (isWeekend(day) || rest.has(day)) day = addDays(day, 1);
    rest.add(day);
  }
  return rest;
}
