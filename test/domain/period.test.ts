import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import {
  comparePeriods,
  cumulativeMonths,
  endOf,
  findClosingQuarter,
  formatPeriod,
  includesDate,
  parsePeriod,
  quarters,
  quartersOf,
  startOf,
  yearOfPeriod,
  type Period,
} from '../../src/domain/period.ts';

const year = fc.integer({ min: 1900, max: 2099 });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ type: fc.constant('school-year' as const), from: year }),
  fc.record({ type: fc.constant('year' as const), year }),
  fc.record({ type: fc.constant('quarter' as const), year, quarter: fc.constantFrom(...quarters) }),
  fc.record({
    type: fc.constant('months' as const),
    year,
    months: fc.constantFrom(...cumulativeMonths),
  }),
);

const reasonFor = (text: string): string => {
  const parsed = parsePeriod(text);
  return parsed.ok ? `đọc thành ${formatPeriod(parsed.value)}` : parsed.reason;
};

describe('parsePeriod', () => {
  it.each([
    ['năm học 2025-2026', 'Năm học 2025-2026'],
    ['Năm học 2025 – 2026', 'Năm học 2025-2026'],
    ['nam hoc 2025-2026', 'Năm học 2025-2026'],
    ['2025-2026', 'Năm học 2025-2026'],
    ['NĂM 2022', 'Năm 2022'],
    ['năm tài chính 2025', 'Năm 2025'],
    ['năm ngân sách 2025', 'Năm 2025'],
    ['quý I/2022', 'Quý I/2022'],
    ['Quý 1 năm 2022', 'Quý I/2022'],
    ['quy 1/2022', 'Quý I/2022'],
    ['QUÝ iv, năm 2022', 'Quý IV/2022'],
    ['quý III-2022', 'Quý III/2022'],
    ['quý 02 / 2022', 'Quý II/2022'],
    ['quý III 2022', 'Quý III/2022'],
    ['3 tháng đầu năm 2026', '3 tháng đầu năm 2026'],
    ['06 tháng đầu năm 2026', '6 tháng đầu năm 2026'],
    ['sáu tháng đầu năm 2026', '6 tháng đầu năm 2026'],
    ['9 thang nam 2026', '9 tháng đầu năm 2026'],
    ['12 tháng năm 2026', '12 tháng năm 2026'],
    ['  quý\u00a0I/2022  ', 'Quý I/2022'],
  ])('reads «%s» as %s', (text, label) => {
    expect(reasonFor(text)).toBe(`đọc thành ${label}`);
    expect(reasonFor(text.normalize('NFD'))).toBe(`đọc thành ${label}`);
  });

  it.each([
    ['', 'chưa có kỳ'],
    ['2022', 'ghi rõ là «năm …» hay «năm học …-…»'],
    ['năm học 2025', 'năm học phải ghi đủ hai năm, ví dụ 2025-2026'],
    ['năm học 2025-26', 'năm học phải ghi đủ hai năm, ví dụ 2025-2026'],
    ['năm học 2025-2027', 'năm học gồm hai năm liền nhau, ví dụ 2025-2026'],
    ['năm học 2026-2025', 'năm học gồm hai năm liền nhau, ví dụ 2025-2026'],
    ['quý 5/2022', 'chỉ có quý I, II, III và IV'],
    ['quý IIII/2022', 'chỉ có quý I, II, III và IV'],
    ['quý I', 'quý phải kèm năm, ví dụ Quý I/2022'],
    ['5 tháng đầu năm 2026', 'chỉ nhận số liệu lũy kế 3, 6, 9 hoặc 12 tháng'],
    ['6 tháng cuối năm 2026', 'chỉ nhận số liệu lũy kế từ đầu năm (3, 6, 9 hoặc 12 tháng)'],
    ['tháng 6/2026', 'kỳ theo tháng phải lũy kế từ đầu năm, ví dụ «6 tháng đầu năm 2026»'],
    ['năm 0222', 'năm phải từ 1900 đến 2100'],
    ['năm học 2100-2101', 'năm phải từ 1900 đến 2100'],
    [
      'học kỳ 1',
      'không phải kỳ dạng «Quý I/2022», «Năm 2022», «Năm học 2022-2023» hay «6 tháng đầu năm 2026»',
    ],
  ])('refuses «%s»: %s', (text, reason) => {
    expect(reasonFor(text)).toBe(reason);
  });

  it('reads back the label of every period', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(formatPeriod(period))).toEqual({ ok: true, value: period });
      }),
    );
  });

  it('answers any text with a period or a reason', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePeriod(text);
        expect(parsed.ok || parsed.reason.length > 0).toBe(true);
      }),
    );
  });
});

describe('the days of a period', () => {
  it('are the whole quarter, the months from January, the calendar year, or September to August', () => {
    const bounds = (period: Period): string => `${startOf(period)} ${endOf(period)}`;
    expect(bounds({ type: 'quarter', year: 2022, quarter: 2 })).toBe('2022-04-01 2022-06-30');
    expect(bounds({ type: 'quarter', year: 2022, quarter: 4 })).toBe('2022-10-01 2022-12-31');
    expect(bounds({ type: 'months', year: 2026, months: 9 })).toBe('2026-01-01 2026-09-30');
    expect(bounds({ type: 'year', year: 2022 })).toBe('2022-01-01 2022-12-31');
    expect(bounds({ type: 'school-year', from: 2025 })).toBe('2025-09-01 2026-08-31');
  });

  it('include the first and the last', () => {
    const quarter = { type: 'quarter', year: 2022, quarter: 1 } as const;
    expect(includesDate(quarter, calendarDate(2022, 1, 1))).toBe(true);
    expect(includesDate(quarter, calendarDate(2022, 3, 31))).toBe(true);
    expect(includesDate(quarter, calendarDate(2022, 4, 1))).toBe(false);
  });

  it('follow on from quarter to quarter without a gap', () => {
    fc.assert(
      fc.property(year, (value) => {
        const all = quartersOf({ type: 'year', year: value });
        const days = all.map((quarter) => daysBetween(startOf(quarter), endOf(quarter)) + 1);
        const whole = { type: 'year', year: value } as const;
        expect(days.reduce((sum, count) => sum + count, 0)).toBe(
          daysBetween(startOf(whole), endOf(whole)) + 1,
        );
      }),
    );
  });
});

describe('the quarters of a period', () => {
  const labels = (period: Period): string[] => quartersOf(period).map(formatPeriod);

  it('are those that its months have filled', () => {
    expect(labels({ type: 'months', year: 2026, months: 6 })).toEqual([
      'Quý I/2026',
      'Quý II/2026',
    ]);
  });

  it('lie in two calendar years for a school year', () => {
    expect(labels({ type: 'school-year', from: 2025 })).toEqual([
      'Quý III/2025',
      'Quý IV/2025',
      'Quý I/2026',
      'Quý II/2026',
    ]);
  });

  it('end with the one that the period closes, if it closes one', () => {
    expect(findClosingQuarter({ type: 'quarter', year: 2022, quarter: 3 })).toBe(3);
    expect(findClosingQuarter({ type: 'months', year: 2026, months: 6 })).toBe(2);
    expect(findClosingQuarter({ type: 'year', year: 2022 })).toBeUndefined();
    expect(findClosingQuarter({ type: 'school-year', from: 2025 })).toBeUndefined();
  });

  it('belong to the year in which the period begins', () => {
    expect(yearOfPeriod({ type: 'school-year', from: 2025 })).toBe(2025);
    expect(yearOfPeriod({ type: 'months', year: 2026, months: 3 })).toBe(2026);
  });
});

describe('comparePeriods', () => {
  it('orders reports as they fall due', () => {
    const labels = [
      '9 tháng đầu năm 2026',
      'Năm 2026',
      'Quý III/2026',
      'Quý II/2026',
      'Quý IV/2026',
    ];
    const more = ['6 tháng đầu năm 2026', '12 tháng năm 2026', 'Năm học 2025-2026', 'Năm 2025'];
    const periods = [...labels, ...more].flatMap((label) => {
      const parsed = parsePeriod(label);
      return parsed.ok ? [parsed.value] : [];
    });
    expect(periods.sort(comparePeriods).map(formatPeriod)).toEqual([
      'Năm 2025',
      'Quý II/2026',
      '6 tháng đầu năm 2026',
      'Năm học 2025-2026',
      'Quý III/2026',
      '9 tháng đầu năm 2026',
      'Quý IV/2026',
      '12 tháng năm 2026',
      'Năm 2026',
    ]);
  });

  it('is a total order that ties only equal periods', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (left, right) => {
        const order = comparePeriods(left, right);
        expect(Math.sign(order)).toBe(-Math.sign(comparePeriods(right, left)) + 0);
        expect(order === 0).toBe(formatPeriod(left) === formatPeriod(right));
      }),
    );
  });
});
