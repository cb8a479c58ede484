import { formatCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { formatDocumentNumber, type DocumentNumber } from '../domain/document-number.ts';
import type { DocumentStatus } from '../domain/document.ts';
import type { Posting } from '../domain/disclosure.ts';
import type { TaskTiming } from '../domain/plan.ts';
import type { Stated } from '../domain/stated.ts';
import { absences, quarterNames, statusNames } from './names.ts';
import { information, tasks } from './paper.ts';

export const sayNumber = (number: Stated<DocumentNumber>): string =>
  say(number, absences.number, formatDocumentNumber);

/** What stands as it was signed is not for that «còn hiệu lực» when the year that it tells about is over. */
export const sayStatus = (status: DocumentStatus, closedOn: CalendarDate | undefined): string =>
  status === 'in-force' && closedOn !== undefined
    ? information.over(formatCalendarDate(closedOn))
    : statusNames[status];

export const sayDate = (date: Stated<CalendarDate>): string =>
  say(date, absences.date, formatCalendarDate);

/** A known value in its own form, an absent one as the officer stated it. */
export function say<Value>(
  stated: Stated<Value>,
  absent: { readonly pending: string; readonly unstated: string },
  format: (value: Value) => string,
): string {
  return stated.state === 'known' ? format(stated.value) : absent[stated.state];
}

export function sayTiming(timing: TaskTiming): string {
  switch (timing.type) {
    case 'due':
      return tasks.due(formatCalendarDate(timing.on));
    case 'quarter':
      return tasks.quarter(quarterNames[timing.quarter]);
    case 'ongoing':
      return tasks.ongoing;
  }
}

export function sayPostingDays({ from, to }: Posting): string {
  const first = formatCalendarDate(from);
  return to === undefined
    ? information.postingFrom(first)
    : information.postingUntil(first, formatCalendarDate(to));
}
