import { addDays, calendarDate, yearOf, type CalendarDate } from '../calendar-date.ts';
import { endOf, startOf, type Period } from '../period.ts';
import type { DueDay } from './board.ts';
import type { Deadline, EventType } from './duty.ts';
import type { SchoolEvent } from './record.ts';
import { addWorkingDays, knowsRestDays, nextWorkingDay, type OwnDays } from './working-days.ts';

/** Undefined where the law sets no day, or where the event that it counts from was not entered. */
export function findDueDay(
  deadline: Deadline,
  period: Period,
  event: SchoolEvent | undefined,
  record: OwnDays,
): DueDay | undefined {
  switch (deadline.type) {
    case 'fixed-day':
      return onOneDay(fixedDay(deadline, period));
    case 'after-period':
      return reckoned(movedFromRest(addDays(endOf(period), deadline.days), record), record);
    case 'after-event':
      return event && dayAfterEvent(deadline, event.on, record);
    case 'before-event':
      return event && onOneDay(addDays(event.on, -1));
    case 'unknown':
      return undefined;
  }
}

export function eventTypeOf(deadline: Deadline): EventType | undefined {
  const hangsOnEvent = deadline.type === 'after-event' || deadline.type === 'before-event';
  return hangsOnEvent ? deadline.event : undefined;
}

/**
 * Whether a paper that is older than the event may meet the duty: where it must be out before that day, or
 * where the event is itself the last day.
 */
export const maybeOlderThanEvent = (deadline: Deadline): boolean =>
  deadline.type === 'before-event' || (deadline.type === 'after-event' && deadline.count === 0);

// A day that the law names is not moved: only a limit counted in days is.
const onOneDay = (day: CalendarDate): DueDay => ({ stated: day, last: day });

const movedFromRest = (stated: CalendarDate, record: OwnDays): DueDay => ({
  stated,
  last: nextWorkingDay(stated, record),
});

function fixedDay(
  { month, day, year, strictlyBefore }: Extract<Deadline, { type: 'fixed-day' }>,
  period: Period,
): CalendarDate {
  const years = {
    start: yearOf(startOf(period)),
    end: yearOf(endOf(period)),
    after: yearOf(endOf(period)) + 1,
  };
  const named = calendarDate(years[year], month, day);
  return strictlyBefore ? addDays(named, -1) : named;
}

function dayAfterEvent(
  { count, unit }: Extract<Deadline, { type: 'after-event' }>,
  event: CalendarDate,
  record: OwnDays,
): DueDay {
  if (count === 0) return onOneDay(event);
  const due =
    unit === 'working-day'
      ? onOneDay(addWorkingDays(event, count, record))
      : movedFromRest(addDays(event, count), record);
  return reckoned(due, record);
}

// Rest days only ever carry a limit on: what is reckoned without some of them is never later than the true one.
const reckoned = (due: DueDay, record: OwnDays): DueDay =>
  knowsRestDays(yearOf(due.last), record) ? due : { ...due, tentative: true };
