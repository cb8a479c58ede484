import { formatCalendarDate } from '../domain/calendar-date.ts';
import type { DutyState, Obligation, Publication } from '../domain/duties/board.ts';
import type { Duty, PostingRule } from '../domain/duties/duty.ts';
import type { SchoolEvent } from '../domain/duties/record.ts';
import {
  awaitedNames,
  boardTable,
  countdown,
  eventNames,
  frequencyNames,
  postingWords,
  stateNames,
  states,
} from './board.ts';

/** A state in few words, for a badge: «Đúng hạn», «Chậm 5 ngày», «Còn 12 ngày». */
export function sayState(state: DutyState): string {
  switch (state.type) {
    case 'late':
      return states.lateBy(state.days);
    case 'due':
      return sayDaysLeft(state.days);
    default:
      return stateNames[state.type];
  }
}

/** Between the stated day and the last one in time, the limit is still the day that the law moved it to. */
export const sayDaysLeft = (days: number): string =>
  days > 0 ? countdown.left(days) : countdown.today;

/** What is to be told beside the badge; nothing where it says all. */
export function explainState(state: DutyState): string[] {
  switch (state.type) {
    case 'in-time':
    case 'published':
      return sayPublication(state.publication);
    case 'late':
      return [...sayPublication(state.publication), ...sayReason(state.reason)];
    case 'missing':
      return [
        states.missingSince(formatCalendarDate(state.since), state.days),
        ...sayReason(state.reason),
      ];
    case 'waiting':
      return [states.waitingFor(awaitedNames[state.event])];
    case 'not-applicable':
      return [state.reason];
    case 'due':
      return [];
  }
}

function sayPublication(publication: Publication): string[] {
  const day = formatCalendarDate(publication.on);
  return publication.type === 'document'
    ? [states.onDay(day)]
    : [states.elsewhereOnDay(day, publication.note.where)];
}

const sayReason = (reason: string | undefined): string[] =>
  reason === undefined ? [] : [boardTable.reason(reason)];

/** The last safe day, and how far the limit reaches where it ends on a day of rest. */
export function sayDue({ due }: Obligation): string {
  if (due === undefined) return boardTable.noDue;
  const stated = formatCalendarDate(due.stated);
  const limit =
    due.last === due.stated
      ? stated
      : `${stated}, ${boardTable.movedTo(formatCalendarDate(due.last))}`;
  return due.tentative ? boardTable.tentative(limit) : limit;
}

export const sayEvent = ({ type, on, note }: SchoolEvent): string =>
  boardTable.event(eventNames[type], formatCalendarDate(on), note);

export const sayFrequency = ({ frequency }: Duty): string => frequencyNames[frequency.type];

export const sayPosting = ({ count, unit, where, consecutive }: PostingRule): string =>
  postingWords.line(`${String(count)} ${postingWords.units[unit]}`, consecutive, where);
