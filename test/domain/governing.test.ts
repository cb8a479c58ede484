import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { findGoverning } from '../../src/domain/governing.ts';
import type { Period } from '../../src/domain/period.ts';
import type { RegulationId } from '../../src/domain/regulation.ts';
import { getRegulation } from '../../src/domain/regulations/index.ts';

const year = (number: number): Period => ({ type: 'year', year: number });
const schoolYear: Period = { type: 'school-year', from: 2024 };

type Day = readonly [year: number, month: number, day: number];

function govern(
  named: RegulationId,
  category: string | undefined,
  period: Period,
  day: Day,
): (string | undefined)[] {
  const item = { category, period };
  const { regulation, by } = findGoverning(getRegulation(named), item, calendarDate(...day));
  return [regulation?.id, by];
}

describe('the regulation that governs', () => {
  it.each([
    // Thông tư 09/2024 in the place of Thông tư 36/2017, on 19/7/2024.
    ['tt36-2017', 'thu-chi-tai-chinh', schoolYear, [2024, 7, 18], 'tt36-2017'],
    ['tt36-2017', 'thu-chi-tai-chinh', schoolYear, [2024, 7, 19], 'tt09-2024'],
    ['tt09-2024', 'thu-chi-tai-chinh', schoolYear, [2024, 7, 18], 'tt36-2017'],
    ['tt09-2024', 'thu-chi-tai-chinh', schoolYear, [2024, 7, 19], 'tt09-2024'],
    // Thông tư 26/2026 in the place of Thông tư 61/2017, on 25/3/2026.
    ['tt61-2017', 'du-toan', year(2026), [2026, 3, 24], 'tt61-2017'],
    ['tt61-2017', 'du-toan', year(2026), [2026, 3, 25], 'tt26-2026'],
    ['tt26-2026', 'du-toan', year(2026), [2026, 3, 24], 'tt61-2017'],
    ['tt26-2026', 'du-toan', year(2026), [2026, 3, 25], 'tt26-2026'],
    // Nghị định 186/2025 in the place of Nghị định 151/2017, on 01/7/2025.
    ['nd151-2017', 'tai-san-cong', year(2025), [2025, 6, 30], 'nd151-2017'],
    ['nd151-2017', 'tai-san-cong', year(2025), [2025, 7, 1], 'nd186-2025'],
    ['nd186-2025', 'hinh-thanh', year(2025), [2025, 6, 30], 'nd151-2017'],
    ['nd186-2025', 'hinh-thanh', year(2025), [2025, 7, 1], 'nd186-2025'],
  ] satisfies [RegulationId, string, Period, Day, RegulationId][])(
    'in the place of %s, for %s of %j on %j, is %s',
    (named, category, period, day, wanted) => {
      expect(govern(named, category, period, day)).toEqual([wanted, 'force']);
    },
  );

  it.each([
    ['tt61-2017', 'quyet-toan', 2024, [2026, 6, 8], 'tt61-2017'],
    ['tt61-2017', 'quyet-toan', 2025, [2026, 6, 8], 'tt26-2026'],
    ['tt26-2026', 'quyet-toan', 2024, [2026, 6, 8], 'tt61-2017'],
    ['tt26-2026', 'quyet-toan', 2025, [2026, 6, 8], 'tt26-2026'],
    ['tt61-2017', 'thuc-hien', 2025, [2026, 4, 2], 'tt61-2017'],
    ['tt26-2026', 'thuc-hien', 2025, [2026, 4, 2], 'tt61-2017'],
    ['tt26-2026', 'thuc-hien', 2026, [2027, 1, 8], 'tt26-2026'],
  ] satisfies [RegulationId, string, number, Day, RegulationId][])(
    'in the place of %s, for %s of %i, is that of the year, whatever the day: %j',
    (named, category, of, day, wanted) => {
      expect(govern(named, category, year(of), day)).toEqual([wanted, 'transition']);
    },
  );

  it.each([
    ['tt61-2017', 'quyet-toan', year(2025), [2026, 3, 1], 'tt61-2017'],
    ['tt26-2026', 'quyet-toan', year(2025), [2026, 2, 10], 'tt61-2017'],
    ['tt61-2017', 'thuc-hien', year(2026), [2026, 3, 24], 'tt61-2017'],
  ] satisfies [RegulationId, string, Period, Day, RegulationId][])(
    'in the place of %s, for %s of %j, is that of the day while the law of the year is not issued: %j',
    (named, category, period, day, wanted) => {
      expect(govern(named, category, period, day)).toEqual([wanted, 'force']);
    },
  );

  it('of a year goes no farther back than it was in force', () => {
    expect(govern('tt61-2017', 'quyet-toan', year(2015), [2016, 5, 5])).toEqual([
      undefined,
      'force',
    ]);
  });

  it('is the one that is named, where its dates are not known', () => {
    expect(govern('qd05-2014', 'phuong-tien', year(2030), [2031, 1, 1])).toEqual([
      'qd05-2014',
      'unknown',
    ]);
  });

  it('is found by the day alone, where no category is named', () => {
    expect(govern('tt61-2017', undefined, year(2024), [2026, 6, 8])).toEqual([
      'tt26-2026',
      'force',
    ]);
  });
});

describe('an event that a paper is due by', () => {
  const governed = (on: Day, signed: Day): string | undefined => {
    const period = { type: 'school-year', from: 2024 } as const;
    const event = { type: 'admission', on: calendarDate(...on), period, note: undefined } as const;
    const item = { category: 'khoan-thu-muc-thu', period };
    const named = getRegulation('tt09-2024');
    return findGoverning(named, item, calendarDate(...signed), [event]).regulation?.id;
  };

  it('brings the law of its own day, but none that was still to come when the paper was signed', () => {
    expect(governed([2024, 7, 20], [2024, 7, 22])).toBe('tt09-2024');
    expect(governed([2024, 7, 20], [2024, 7, 18])).toBe('tt36-2017');
  });
});
