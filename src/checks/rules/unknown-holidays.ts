import {
  addDays,
  formatCalendarDate,
  yearOf,
  type CalendarDate,
} from '../../domain/calendar-date.ts';
import { lastHolidayYear } from '../../domain/duties/holidays.ts';
import { listObligations } from '../../domain/duties/obligations.ts';
import { compareText } from '../../domain/order.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt, type Fault } from '../fault.ts';

/** A limit that runs into a year whose days of rest nobody has told yet can not be reckoned for sure. */
export function checkUnknownHolidays({ school, duties }: SiteSources): Finding[] {
  if (school === undefined || duties === undefined) return [];
  const { record } = duties;
  const days = record.events.map(({ on }) => on).filter((on) => yearOf(on) >= lastHolidayYear);
  const [first, last] = [days.sort(compareText).at(0), days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const tentative = listObligations(school.school, record, first, addDays(last, daysAhead)).filter(
    ({ due }) => due?.tentative,
  );
  return record.events.flatMap((event, index) => {
    const due = tentative.find((obligation) => obligation.event === event)?.due;
    return due === undefined
      ? []
      : [findingAt(duties, explain(due.last), `events.${String(index)}.on`)];
  });
}

/** Longer than any limit counted from an event, in working days or not. */
const daysAhead = 365;

const explain = (last: CalendarDate): Fault => ({
  code: 'unknown-holidays',
  message: `Thời hạn tính từ ngày này tạm tính đến ${formatCalendarDate(last)}; chưa biết lịch nghỉ của năm ${String(yearOf(last))}.`,
  advice: `Khi có thông báo, ghi vào mục daysOff các ngày nghỉ Tết Nguyên đán, Giỗ Tổ Hùng Vương và Quốc khánh của năm ${String(yearOf(last))}.`,
});
