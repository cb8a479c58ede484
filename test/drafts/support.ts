import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Obligation } from '../../src/domain/duties/board.ts';
import { listObligations } from '../../src/domain/duties/obligations.ts';
import { emptyRecord, type DutyRecord } from '../../src/domain/duties/record.ts';
import type { SchoolLevel } from '../../src/domain/school.ts';

/** All that these laws ever ask of a school, with the events that it entered. */
export const listAllObligations = (
  levels: readonly SchoolLevel[],
  record: DutyRecord = emptyRecord,
): Obligation[] =>
  listObligations({ levels }, record, calendarDate(2018, 1, 1), calendarDate(2028, 12, 31));

export function getObligation(
  id: string,
  levels: readonly SchoolLevel[] = ['MN', 'TH', 'THCS'],
  record: DutyRecord = emptyRecord,
): Obligation {
  const found = listAllObligations(levels, record).find((obligation) => obligation.id === id);
  if (found === undefined) throw new Error(`No obligation ${id}`);
  return found;
}

export const today: CalendarDate = calendarDate(2026, 11, 20);
