import { describe, expect, it } from 'vitest';
import { findDueDay } from '../../../src/domain/duties/deadline.ts';
import type { Deadline } from '../../../src/domain/duties/duty.ts';
import { emptyRecord, type SchoolEvent } from '../../../src/domain/duties/record.ts';
import type { Period } from '../../../src/domain/period.ts';
import { event, ofMonths, ofSchoolYear, ofYear } from './support.ts';

const dueDay = (deadline: Deadline, period: Period, on?: SchoolEvent) => {
  const due = findDueDay(deadline, period, on, emptyRecord);
  return due && [due.stated, due.last];
};
const june30 = (year: 'start' | 'end' | 'after', strictlyBefore: boolean): Deadline => ({
  type: 'fixed-day',
  month: 6,
  day: 30,
  year,
  strictlyBefore,
});

describe('the last day in time', () => {
  it('is a day of the year in which the period begins, ends, or of the next', () => {
    const period = ofSchoolYear(2025);
    expect(dueDay(june30('start', false), period)).toEqual(['2025-06-30', '2025-06-30']);
    expect(dueDay(june30('end', false), period)).toEqual(['2026-06-30', '2026-06-30']);
    expect(dueDay(june30('after', true), ofYear(2025))).toEqual(['2026-06-29', '2026-06-29']);
  });

  it('counts days after the period, and after the event, but not the first of them', () => {
    const after: Deadline = { type: 'after-period', days: 10 };
    expect(dueDay(after, ofMonths(9, 2026))).toEqual(['2026-10-10', '2026-10-12']);
    const approved = event('accounts-approved', '20/05/2026', ofYear(2025));
    const month: Deadline = {
      type: 'after-event',
      event: 'accounts-approved',
      count: 30,
      unit: 'day',
    };
    expect(dueDay(month, ofYear(2025), approved)).toEqual(['2026-06-19', '2026-06-19']);
  });

  it('counts working days, of which the last is never moved', () => {
    const five: Deadline = {
      type: 'after-event',
      event: 'year-reported',
      count: 5,
      unit: 'working-day',
    };
    const reported = event('year-reported', '12/02/2026', ofYear(2025));
    expect(dueDay(five, ofYear(2025), reported)).toEqual(['2026-02-26', '2026-02-26']);
  });

  it('is the event’s own day for no days, and the day before it for «trước»', () => {
    const saturday = event('assets-reported', '31/01/2026', ofYear(2025));
    const none: Deadline = { type: 'after-event', event: 'assets-reported', count: 0, unit: 'day' };
    expect(dueDay(none, ofYear(2025), saturday)).toEqual(['2026-01-31', '2026-01-31']);
    const before: Deadline = { type: 'before-event', event: 'admission' };
    const monday = event('admission', '01/06/2026', ofSchoolYear(2026));
    expect(dueDay(before, ofSchoolYear(2026), monday)).toEqual(['2026-05-31', '2026-05-31']);
  });

  it('is tentative where it is counted into a year whose days of rest are not known', () => {
    const tentative = (deadline: Deadline, period: Period, on?: SchoolEvent) =>
      findDueDay(deadline, period, on, emptyRecord)?.tentative;
    const days: Deadline = { type: 'after-period', days: 10 };
    expect(tentative(days, ofMonths(9, 2027))).toBeUndefined();
    expect(tentative(days, ofMonths(3, 2028))).toBe(true);
    const five: Deadline = {
      type: 'after-event',
      event: 'year-reported',
      count: 5,
      unit: 'working-day',
    };
    const reported = (on: string) => event('year-reported', on, ofYear(2027));
    expect(tentative(five, ofYear(2027), reported('24/12/2027'))).toBeUndefined();
    expect(tentative(five, ofYear(2027), reported('27/12/2027'))).toBe(true);
    expect(tentative(june30('end', true), ofSchoolYear(2027))).toBeUndefined();
  });

  it('is unknown without the event, and where the law sets none', () => {
    expect(dueDay({ type: 'unknown' }, ofYear(2026))).toBeUndefined();
    expect(dueDay({ type: 'before-event', event: 'admission' }, ofYear(2026))).toBeUndefined();
  });
});
