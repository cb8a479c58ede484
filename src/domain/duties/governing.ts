import { addDays, type CalendarDate } from '../calendar-date.ts';
import { endOf, startOf, yearOfPeriod, type Period } from '../period.ts';
import { forceStatusOn, type Regulation } from '../regulation.ts';
import type { DueDay } from './board.ts';
import { eventTypeOf } from './deadline.ts';
import type { Duty, EventType } from './duty.ts';
import type { SchoolEvent } from './record.ts';

/**
 * The day on which a law must be in force to govern a duty in a period: the event's day, else the day that
 * the law names. While an event is not entered, the period stands in: its first day, or the day after
 * its last where the event can only come then. Without any time limit, the period's last day.
 */
export function decisiveDay(
  { deadline }: Duty,
  period: Period,
  event: SchoolEvent | undefined,
  due: DueDay | undefined,
): CalendarDate {
  if (event !== undefined) return event.on;
  if (due !== undefined) return due.stated;
  const awaited = eventTypeOf(deadline);
  if (awaited === undefined) return endOf(period);
  return afterPeriod.has(awaited) ? addDays(endOf(period), 1) : startOf(period);
}

// A year is told about, closed and approved after it is over.
const afterPeriod: ReadonlySet<EventType> = new Set([
  'year-reported',
  'accounts-approved',
  'assets-reported',
]);

/**
 * Transitional rules (`years`) go before the law's own days of force, each end for itself. A law whose days
 * of force are unknown can govern only what has no time limit: nothing may be called late by it.
 */
export function governs(
  regulation: Regulation,
  { deadline, years }: Duty,
  period: Period,
  day: CalendarDate,
): boolean {
  const year = yearOfPeriod(period);
  if (years?.from !== undefined && year < years.from) return false;
  if (years?.to !== undefined && year > years.to) return false;
  switch (forceStatusOn(regulation, day)) {
    case 'in-force':
      return true;
    case 'not-yet':
      return years?.from !== undefined;
    case 'ended':
      return years?.to !== undefined;
    case 'unknown':
      return deadline.type === 'unknown';
  }
}
