import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { DutyRecord } from '../../src/domain/duties/record.ts';
import { aRecord, aSite } from './sources.ts';

const reported = (on: CalendarDate, rest: Partial<DutyRecord> = {}) => {
  const record: Partial<DutyRecord> = {
    events: [{ type: 'year-reported', on, period: { type: 'year', year: 2027 }, note: undefined }],
    ...rest,
  };
  const yaml = 'events:\n  - on: ngày';
  return checkSite(aSite({ duties: aRecord(record, yaml) }), calendarDate(2028, 6, 1)).filter(
    ({ code }) => code === 'unknown-holidays',
  );
};

describe('a limit that runs into a year whose days of rest are not known', () => {
  it('is told to the officer where its event stands, as a warning', () => {
    const [finding] = reported(calendarDate(2028, 1, 10));
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('tạm tính đến 20/01/2028');
    expect(finding?.advice).toContain('daysOff');
  });

  it('is not told of where it ends before, or where the school has told its days off', () => {
    expect(reported(calendarDate(2027, 12, 6))).toEqual([]);
    const daysOff = [
      { from: calendarDate(2028, 1, 24), to: calendarDate(2028, 1, 30), reason: 'Tết' },
    ];
    expect(reported(calendarDate(2028, 1, 10), { daysOff })).toEqual([]);
  });
});
