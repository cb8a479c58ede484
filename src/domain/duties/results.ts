import type { CalendarDate } from '../calendar-date.ts';
import { endOf, startOf, type Period } from '../period.ts';

/**
 * The first day on which a paper can tell what came of a period: a year's, a quarter's and some months' last day.
 * A school year ends on days that are set anew every year, so of one only its first day is held against a paper.
 */
export const firstDayOfResults = (period: Period): CalendarDate =>
  period.type === 'school-year' ? startOf(period) : endOf(period);
