import type { CalendarDate } from '../calendar-date.ts';
import type { Document } from '../document.ts';
import type { Period } from '../period.ts';
import type { Regulation } from '../regulation.ts';
import type { Duty, EventType } from './duty.ts';
import type { ElsewhereNote, SchoolEvent } from './record.ts';

/** One duty in one period (and, where it hangs on an event that may recur, after one event). */
export interface Obligation {
  /** Unique on the board, ASCII, the same from build to build: `tt26-2026.thuc-hien.2026-06-thang`. */
  readonly id: string;
  readonly regulation: Regulation;
  readonly duty: Duty;
  readonly period: Period;
  readonly event: SchoolEvent | undefined;
  readonly due: DueDay | undefined;
  /** The day on which a law must be in force to govern it; it also says when one without a due day belongs on the board. */
  readonly decisiveOn: CalendarDate;
}

/**
 * `stated` is the safe last day: the one that the law names, or for «trước ngày» the day before it.
 * `last` is the last day that is still in time: a limit counted in days that ends on a day of rest ends on
 * the next working day (Bộ luật Dân sự 2015, Điều 148 khoản 5).
 */
export interface DueDay {
  readonly stated: CalendarDate;
  readonly last: CalendarDate;
  /** Reckoned without rest days that are not known yet, so that the last day in time may be a later one. */
  readonly tentative?: true;
}

/** What a limit waits for: a day that the school enters, or the days of rest of a year to come. */
export type Awaited = EventType | 'holidays-announced';

/** Where it was published; a document of this site, or the school's own word about another place. */
export type Publication =
  | { readonly type: 'document'; readonly on: CalendarDate; readonly document: Document }
  | {
      readonly type: 'elsewhere';
      readonly on: CalendarDate;
      readonly note: ElsewhereNote;
      /** What stands on this site since then. */
      readonly document: Document | undefined;
    };

/** In the order in which a legend tells them. */
export const dutyStates = [
  'in-time',
  'late',
  'published',
  'missing',
  'due',
  'waiting',
  'not-applicable',
] as const satisfies readonly DutyState['type'][];

export type DutyState =
  | { readonly type: 'in-time'; readonly publication: Publication }
  | {
      readonly type: 'late';
      readonly publication: Publication;
      readonly days: number;
      readonly reason: string | undefined;
    }
  /** Published, but no last day can be reckoned. */
  | { readonly type: 'published'; readonly publication: Publication }
  /** `since` is the first day after the last day in time; `days` is at least 1. */
  | {
      readonly type: 'missing';
      readonly since: CalendarDate;
      readonly days: number;
      readonly reason: string | undefined;
    }
  /** `days` until the stated day; 0 on it, negative only between the stated and the last day in time. */
  | { readonly type: 'due'; readonly days: number }
  /** Its time starts with an event that the school has not entered, or may end later than can be reckoned. */
  | { readonly type: 'waiting'; readonly event: Awaited }
  | { readonly type: 'not-applicable'; readonly reason: string };

export interface BoardEntry {
  readonly obligation: Obligation;
  readonly state: DutyState;
  /** Under which year it is shown: that of the last day in time, else of the decisive day. */
  readonly year: number;
}

/** Every duty of the school with its state on one day, in the order of the law and then of time. */
export interface Board {
  readonly today: CalendarDate;
  readonly entries: readonly BoardEntry[];
}
