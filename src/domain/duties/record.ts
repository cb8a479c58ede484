import type { CalendarDate } from '../calendar-date.ts';
import type { Period } from '../period.ts';
import type { RegulationId } from '../regulation.ts';
import type { EventType } from './duty.ts';

/** What only the school can tell about its duties: `content/duties.yaml`. */
export interface DutyRecord {
  /** The board answers for what falls due from this day on; without it, from the year of the first publication. */
  readonly since: CalendarDate | undefined;
  readonly events: readonly SchoolEvent[];
  readonly exemptions: readonly Exemption[];
  readonly delays: readonly Delay[];
  readonly elsewhere: readonly ElsewhereNote[];
  readonly daysOff: readonly DayOff[];
  /** Days of a weekend on which the school worked, in exchange for a day off. */
  readonly workingDays: readonly CalendarDate[];
}

export interface SchoolEvent {
  readonly type: EventType;
  readonly on: CalendarDate;
  /** What the event is about: the estimate of a year, the admission to a school year. */
  readonly period: Period;
  /** E.g. the decision's number. */
  readonly note: string | undefined;
}

/** A duty, in one period or in all. */
export interface DutyReference {
  readonly regulation: RegulationId;
  readonly duty: string;
}

/** Not owed, for a reason that readers may read. */
export interface Exemption extends DutyReference {
  /** Absent: in every period. */
  readonly period: Period | undefined;
  readonly reason: string;
}

/** Why something was late, for readers. */
export interface Delay extends DutyReference {
  readonly period: Period;
  readonly reason: string;
}

/** Published before this site was there, or on paper only: the school's word, with no document here. */
export interface ElsewhereNote extends DutyReference {
  readonly period: Period;
  readonly on: CalendarDate;
  /** «Bảng tin của trường, biên bản niêm yết ngày …». */
  readonly where: string;
}

/** A day that the law's table of holidays cannot know, such as one announced for a year. */
export interface DayOff {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly reason: string;
}

export const emptyRecord: DutyRecord = {
  since: undefined,
  events: [],
  exemptions: [],
  delays: [],
  elsewhere: [],
  daysOff: [],
  workingDays: [],
};
