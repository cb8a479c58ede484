import { calendarDate, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Disclosure } from '../../../src/domain/disclosure.ts';
import type { Change, Document } from '../../../src/domain/document.ts';
import type { Board, DutyState } from '../../../src/domain/duties/board.ts';
import type { EventType } from '../../../src/domain/duties/duty.ts';
import { makeBoard } from '../../../src/domain/duties/make-board.ts';
import {
  emptyRecord,
  type DutyRecord,
  type SchoolEvent,
} from '../../../src/domain/duties/record.ts';
import type { CumulativeMonths, Period, Quarter } from '../../../src/domain/period.ts';
import type { RegulationId } from '../../../src/domain/regulation.ts';
import type { SchoolLevel } from '../../../src/domain/school.ts';
import { disclosureWith, school } from '../support.ts';

/** `24/02/2022` */
export function day(text: string): CalendarDate {
  const [date, month, year] = text.split('/').map(Number);
  return calendarDate(year ?? 0, month ?? 0, date ?? 0);
}

export const ofYear = (year: number): Period => ({ type: 'year', year });
export const ofSchoolYear = (from: number): Period => ({ type: 'school-year', from });
export const ofQuarter = (quarter: Quarter, year: number): Period => ({
  type: 'quarter',
  year,
  quarter,
});
export const ofMonths = (months: CumulativeMonths, year: number): Period => ({
  type: 'months',
  year,
  months,
});

export const recordWith = (fields: Partial<DutyRecord>): DutyRecord => ({
  ...emptyRecord,
  since: calendarDate(2018, 1, 1),
  ...fields,
});

export const event = (type: EventType, on: string, period: Period): SchoolEvent => ({
  type,
  on: day(on),
  period,
  note: undefined,
});

/** A disclosure under a regulation's category, published on a day. */
export const paper = (
  regulation: RegulationId,
  category: string,
  period: Period,
  publishedOn: string,
  fields: Partial<Disclosure> = {},
): Disclosure =>
  disclosureWith({
    id: `disclosures/${publishedOn.slice(-4)}/${category}-${publishedOn.replaceAll('/', '-')}`,
    regulation,
    category,
    period,
    publishedOn: day(publishedOn),
    ...fields,
  });

export const change = (type: Change['type'], on: string, by?: string): Change => ({
  type,
  on: day(on),
  reason: 'Có nhầm lẫn.',
  approvedBy: 'Hiệu trưởng',
  by,
});

export interface Given {
  readonly documents?: readonly Document[];
  readonly record?: Partial<DutyRecord>;
  readonly levels?: readonly SchoolLevel[];
}

/** The board of a lower-secondary school that answers since 2018, unless told otherwise. */
export const boardOn = (
  today: CalendarDate,
  { documents = [], record = {}, levels = ['THCS'] }: Given = {},
): Board =>
  makeBoard({ school: { ...school, levels }, today, documents, record: recordWith(record) });

/** `in time 2026-01-05`, `late 3`, `missing 2`, `due 4`; `no row` for nothing. */
export function tell(state: DutyState | undefined): string {
  switch (state?.type) {
    case undefined:
      return 'no row';
    case 'in-time':
      return `in time ${state.publication.on}`;
    case 'published':
      return `published ${state.publication.on}`;
    case 'late':
    case 'missing':
    case 'due':
      return `${state.type} ${String(state.days)}`;
    case 'waiting':
      return `waiting ${state.event}`;
    case 'not-applicable':
      return 'not applicable';
  }
}

export const stateAt = (board: Board, id: string): DutyState | undefined =>
  board.entries.find(({ obligation }) => obligation.id === id)?.state;
