import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  daysBetween,
  formatCalendarDate,
  formatLongDate,
  isCalendarDate,
  parseCalendarDate,
  partsOf,
  yearOf,
} from '../../src/domain/calendar-date.ts';

const firstDay = calendarDate(1900, 1, 1);
const allDays = daysBetween(firstDay, calendarDate(2100, 12, 31));
const anyDate = fc.integer({ min: 0, max: allDays }).map((days) => addDays(firstDay, days));

const reasonFor = (text: string): string => {
  const parsed = parseCalendarDate(text);
  return parsed.ok ? `đọc thành ${parsed.value}` : parsed.reason;
};

describe('parseCalendarDate', () => {
  it('reads the day before the month, with or without leading zeros', () => {
    expect(parseCalendarDate('24/02/2022')).toEqual({ ok: true, value: '2022-02-24' });
    expect(parseCalendarDate('3/4/2022')).toEqual({ ok: true, value: '2022-04-03' });
    expect(parseCalendarDate(' 2022-04-03 ')).toEqual({ ok: true, value: '2022-04-03' });
  });

  it('knows leap years', () => {
    expect(parseCalendarDate('29/02/2024').ok).toBe(true);
    expect(parseCalendarDate('29/02/2000').ok).toBe(true);
    expect(reasonFor('29/02/1900')).toBe('tháng 2 năm 1900 chỉ có 28 ngày');
  });

  it.each([
    ['', 'chưa có ngày tháng'],
    ['30/02/2022', 'tháng 2 năm 2022 chỉ có 28 ngày'],
    ['2022-02-30', 'tháng 2 năm 2022 chỉ có 28 ngày'],
    ['31/4/2022', 'tháng 4 năm 2022 chỉ có 30 ngày'],
    ['00/04/2022', 'không có ngày 0'],
    ['2022-13-01', 'không có tháng 13; ngày viết trước, tháng viết sau'],
    ['02/24/2022', 'không có tháng 24; ngày viết trước, tháng viết sau'],
    ['24/00/2022', 'không có tháng 0'],
    ['02/45/2022', 'không có tháng 45'],
    ['45/24/2022', 'không có tháng 24'],
    ['2022', 'chỉ có năm, thiếu ngày và tháng'],
    ['02/2022', 'chỉ có tháng và năm, thiếu ngày'],
    ['2022-02', 'chỉ có tháng và năm, thiếu ngày'],
    ['24/02', 'thiếu năm'],
    ['24/02/22', 'năm phải ghi đủ bốn chữ số'],
    ['24/02/0202', 'năm phải từ 1900 đến 2100'],
    ['24/02/2202', 'năm phải từ 1900 đến 2100'],
    ['24-02-2022', 'ngày, tháng, năm cách nhau bằng dấu / viết liền, ví dụ 24/02/2022'],
    ['24.02.2022', 'ngày, tháng, năm cách nhau bằng dấu / viết liền, ví dụ 24/02/2022'],
    ['24 / 02 / 2022', 'ngày, tháng, năm cách nhau bằng dấu / viết liền, ví dụ 24/02/2022'],
    ['2022-02-24T00:00:00Z', 'có cả giờ, chỉ ghi ngày'],
    ['ngày 24 tháng 02 năm 2022', 'viết ngày bằng chữ số, ví dụ 24/02/2022'],
    ['hôm qua', 'không phải ngày dạng 24/02/2022'],
    ['24/02/2022 và 25/02/2022', 'không phải ngày dạng 24/02/2022'],
    ['２４/02/2022', 'không phải ngày dạng 24/02/2022'],
  ])('refuses «%s»: %s', (text, reason) => {
    expect(reasonFor(text)).toBe(reason);
  });

  it('gives back every date from either of its spellings', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseCalendarDate(formatCalendarDate(date))).toEqual({ ok: true, value: date });
        expect(parseCalendarDate(date)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('never gives a day that does not exist, whatever the text', () => {
    const digits = fc.integer({ min: 0, max: 99 });
    const slashed = fc.tuple(digits, digits, fc.integer({ min: 0, max: 9999 }));
    const text = fc.oneof(
      fc.string(),
      slashed.map((parts) => parts.join('/')),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        const parsed = parseCalendarDate(candidate);
        expect(parsed.ok ? isCalendarDate(parsed.value) : parsed.reason !== '').toBe(true);
      }),
    );
  });
});

describe('a calendar date', () => {
  it('is written long as an official paper writes it, with zeros before days 1-9 and months 1, 2', () => {
    expect(formatLongDate(calendarDate(2022, 2, 24))).toBe('ngày 24 tháng 02 năm 2022');
    expect(formatLongDate(calendarDate(2022, 3, 5))).toBe('ngày 05 tháng 3 năm 2022');
    expect(formatLongDate(calendarDate(2022, 11, 20))).toBe('ngày 20 tháng 11 năm 2022');
  });

  it('steps over the ends of months and years', () => {
    expect(addDays(calendarDate(2024, 2, 28), 1)).toBe('2024-02-29');
    expect(addDays(calendarDate(2022, 12, 31), 1)).toBe('2023-01-01');
    expect(addDays(calendarDate(2022, 1, 1), -1)).toBe('2021-12-31');
    expect(daysBetween(calendarDate(2022, 6, 1), calendarDate(2022, 7, 1))).toBe(30);
  });

  it('puts days in order by plain comparison of the text', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (left, right) => {
        expect(left < right).toBe(daysBetween(left, right) > 0);
      }),
    );
  });

  it('tells its parts', () => {
    expect(partsOf(calendarDate(2022, 2, 4))).toEqual({ year: 2022, month: 2, day: 4 });
    expect(yearOf(calendarDate(2022, 2, 4))).toBe(2022);
  });

  it('cannot be stated by code where there is no such day', () => {
    expect(() => calendarDate(2022, 2, 30)).toThrow(RangeError);
  });

  it('may be reckoned beyond the years that a paper’s own date may have', () => {
    expect(addDays(calendarDate(2100, 12, 31), 1)).toBe('2101-01-01');
    expect(addDays(calendarDate(1900, 1, 1), -1)).toBe('1899-12-31');
    expect(parseCalendarDate('01/01/2101')).toEqual({
      ok: false,
      reason: expect.any(String) as string,
    });
  });
});
