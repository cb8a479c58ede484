import { formatCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { formatDocumentNumber, type DocumentNumber } from '../domain/document-number.ts';
import type { Posting } from '../domain/disclosure.ts';
import type { TaskTiming } from '../domain/plan.ts';
import type { Stated } from '../domain/stated.ts';
import * as words from './vi.ts';

export const sayNumber = (number: Stated<DocumentNumber>): string =>
  say(number, words.absences.number, formatDocumentNumber);

export const sayDate = (date: Stated<CalendarDate>): string =>
  say(date, words.absences.date, formatCalendarDate);

/** A known value in its own form, an absent one as the officer stated it. */
export function say<Value>(
  stated: Stated<Value>,
  absences: { readonly pending: string; readonly unstated: string },
  format: (value: Value) => string,
): string {
  return stated.state === 'known' ? format(stated.value) : absences[stated.state];
}

export function sayTiming(timing: TaskTiming): string {
  switch (timing.type) {
    case 'due':
      return words.tasks.due(formatCalendarDate(timing.on));
    case 'quarter':
      return words.tasks.quarter(words.quarterNames[timing.quarter]);
    case 'ongoing':
      return words.tasks.ongoing;
  }
}

export function sayPostingDays({ from, to }: Posting): string {
  const first = formatCalendarDate(from);
  return to === undefined
    ? words.information.postingFrom(first)
    : words.information.postingUntil(first, formatCalendarDate(to));
}
