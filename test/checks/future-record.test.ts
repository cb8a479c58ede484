import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { EventType } from '../../src/domain/duties/duty.ts';
import type { DutyRecord } from '../../src/domain/duties/record.ts';
import { aRecord, aSite, formatPlaces, today } from './sources.ts';

const tomorrow = calendarDate(2026, 3, 16);
const year = { type: 'year', year: 2026 } as const;

const check = (says: Partial<DutyRecord>, yaml: string): string[] =>
  formatPlaces(checkSite(aSite({ duties: aRecord(says, yaml) }), today));

const event = (type: EventType, on = tomorrow): Partial<DutyRecord> => ({
  events: [{ type, on, period: year, note: undefined }],
});

describe('a day in the record of duties', () => {
  it('is no day to come, where it tells what happened', () => {
    const yaml = 'events:\n  - event: giao dự toán\n    on: 16/03/2026';
    expect(check(event('estimate-assigned'), yaml)).toEqual(['duties.yaml:3:9 future-date']);
    expect(check(event('estimate-assigned', today), yaml)).toEqual([]);
  });

  it.each(['admission', 'assets-reported'] as const)('may be to come for %s', (type) => {
    expect(check(event(type), 'events: []')).toEqual([]);
  });

  it('of a publication elsewhere is no day to come', () => {
    const note = {
      regulation: 'tt09-2024',
      duty: 'doi-ngu',
      period: year,
      on: tomorrow,
      where: 'Bảng tin',
    } as const;
    expect(check({ elsewhere: [note] }, 'elsewhere:\n  - on: 16/03/2026')).toEqual([
      'duties.yaml:2:9 future-date',
    ]);
  });

  it('from which the board answers is no day to come', () => {
    expect(check({ since: tomorrow }, 'since: 16/03/2026')).toEqual([
      'duties.yaml:1:8 future-date',
    ]);
  });
});
