import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import {
  firstHolidayYear,
  lastHolidayYear,
  listHolidays,
} from '../../../src/domain/duties/holidays.ts';
import { emptyRecord } from '../../../src/domain/duties/record.ts';
import {
  addWorkingDays,
  isWorkingDay,
  knowsRestDays,
  nextWorkingDay,
  type OwnDays,
} from '../../../src/domain/duties/working-days.ts';
import { sources } from '../../../src/domain/regulations/sources.ts';
import { day } from './support.ts';

const years = Array.from(
  { length: lastHolidayYear - firstHolidayYear + 1 },
  (_, index) => firstHolidayYear + index,
);

/** The days of a range on which nobody works, without weekends that belong to no holiday. */
const restIn = (from: string, to: string): string[] => {
  const days: CalendarDate[] = [];
  for (let date = day(from); date <= day(to); date = addDays(date, 1)) days.push(date);
  return days.filter((date) => !isWorkingDay(date, emptyRecord));
};

// Midday in Shanghai: in these years the calendars of China and Vietnam have the same days.
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'Asia/Shanghai',
  day: 'numeric',
  month: 'numeric',
});
const lunarDay = (date: CalendarDate): string => lunar.format(new Date(`${date}T04:00:00Z`));

describe('the table of holidays', () => {
  it.each(years)('puts Giỗ Tổ of %i on the tenth day of the third lunar month', (year) => {
    const [kings] = listHolidays(year).filter(({ name }) => name === 'Giỗ Tổ Hùng Vương');
    expect(kings && lunarDay(kings.on)).toBe('3/10');
  });

  it.each(years)('gives Tết of %i five days, with its first day of the year among them', (year) => {
    const days = listHolidays(year)
      .filter(({ name }) => name === 'Tết Nguyên đán')
      .map(({ on }) => lunarDay(on));
    expect(days).toHaveLength(5);
    // The new moon of 06/02/2027 comes minutes before midnight in China, and ICU reckons it after; in Vietnam it is an hour earlier.
    if (year !== 2027) expect(days).toContain('1/1');
  });

  it('has 11 paid days a year since 2021, 10 before, and 12 with Ngày Văn hóa Việt Nam', () => {
    const counts = years.map((year) => [year, listHolidays(year).length]);
    expect(counts).toEqual(years.map((year) => [year, year < 2021 ? 10 : year < 2026 ? 11 : 12]));
  });

  it('names a source for every day, and says what is only announced or guessed', () => {
    for (const year of years) {
      for (const { confidence, sources: named, note } of listHolidays(year)) {
        expect(named.every((id) => id in sources)).toBe(true);
        expect(named.length).toBeGreaterThan(0);
        if (confidence !== 'high') expect(note).toBeDefined();
      }
    }
  });

  it('knows of other years only what has a day in the solar calendar', () => {
    expect(listHolidays(2030).map(({ on }) => on)).toEqual([
      '2030-01-01',
      '2030-04-30',
      '2030-05-01',
      '2030-09-02',
      '2030-11-24',
    ]);
    expect(listHolidays(2017)).toHaveLength(4);
  });
});

describe('the days of rest of a year', () => {
  const rest = (from: string, to: string) => ({ from: day(from), to: day(to), reason: 'Nghỉ.' });
  const own = (...daysOff: OwnDays['daysOff']): OwnDays => ({ daysOff, workingDays: [] });

  it('are known as far as the table goes', () => {
    expect([2018, lastHolidayYear].map((year) => knowsRestDays(year, emptyRecord))).toEqual([
      true,
      true,
    ]);
    expect(knowsRestDays(lastHolidayYear + 1, emptyRecord)).toBe(false);
  });

  it('are known of a later year once the school has told as many as the table lacks', () => {
    const tet = rest('25/01/2028', '30/01/2028');
    expect(knowsRestDays(2028, own(tet))).toBe(false);
    expect(knowsRestDays(2028, own(tet, rest('04/04/2028', '04/04/2028')))).toBe(true);
    expect(knowsRestDays(2028, own(rest('20/12/2027', '06/01/2028')))).toBe(false);
    expect(knowsRestDays(2029, own(rest('01/02/2028', '28/02/2028')))).toBe(false);
  });
});

describe('a day of rest', () => {
  it.each([
    ['Tết of 2018, two days before the new year', '12/02/2018', '21/02/2018', 14, 20],
    ['Tết of 2022, one day before it', '28/01/2022', '07/02/2022', 29, 6],
    ['Tết of 2024, with two days made up', '07/02/2024', '15/02/2024', 8, 14],
    ['Tết of 2026, in a row with two weekends', '13/02/2026', '23/02/2026', 14, 22],
  ])('is %s', (_, from, to, first, last) => {
    const rest = restIn(from, to);
    expect([rest.at(0)?.slice(-2), rest.at(-1)?.slice(-2)].map(Number)).toEqual([first, last]);
  });

  it('is made up for after a holiday at the weekend', () => {
    expect(restIn('28/04/2023', '04/05/2023')).toEqual([
      '2023-04-29',
      '2023-04-30',
      '2023-05-01',
      '2023-05-02',
      '2023-05-03',
    ]);
    expect(isWorkingDay(day('27/04/2026'), emptyRecord)).toBe(false);
    expect(isWorkingDay(day('28/04/2026'), emptyRecord)).toBe(true);
  });

  it('has one more beside Quốc khánh since 2021', () => {
    expect(restIn('02/09/2020', '04/09/2020')).toEqual(['2020-09-02']);
    expect(restIn('01/09/2021', '03/09/2021')).toEqual(['2021-09-02', '2021-09-03']);
    expect(restIn('31/08/2026', '04/09/2026')).toEqual(['2026-09-01', '2026-09-02']);
  });

  it('is 24 November since 2026', () => {
    expect(isWorkingDay(day('24/11/2025'), emptyRecord)).toBe(true);
    expect(isWorkingDay(day('24/11/2026'), emptyRecord)).toBe(false);
  });

  it('is what the school says before what the table says', () => {
    const own: OwnDays = {
      daysOff: [{ from: day('29/08/2026'), to: day('02/09/2026'), reason: 'Hoán đổi.' }],
      workingDays: [day('22/08/2026'), day('01/09/2026')],
    };
    expect(isWorkingDay(day('22/08/2026'), own)).toBe(true);
    expect(isWorkingDay(day('31/08/2026'), own)).toBe(false);
    expect(isWorkingDay(day('01/09/2026'), own)).toBe(true);
  });
});

describe('a limit in working days', () => {
  it('does not count the day of the event', () => {
    expect(addWorkingDays(day('09/11/2026'), 5, emptyRecord)).toBe('2026-11-16');
    expect(addWorkingDays(day('14/11/2026'), 1, emptyRecord)).toBe('2026-11-16');
  });

  it('steps over Tết of 2026 and over 24/11/2026', () => {
    expect(addWorkingDays(day('12/02/2026'), 5, emptyRecord)).toBe('2026-02-26');
    expect(addWorkingDays(day('12/11/2026'), 10, emptyRecord)).toBe('2026-11-27');
  });

  it('of no days ends on the day itself, or on the next working day', () => {
    expect(addWorkingDays(day('13/11/2026'), 0, emptyRecord)).toBe('2026-11-13');
    expect(addWorkingDays(day('14/11/2026'), 0, emptyRecord)).toBe('2026-11-16');
  });

  it('gives up where days off go on for years, as after a slip of the hand', () => {
    const own = {
      daysOff: [{ from: day('14/02/2026'), to: day('22/02/2096'), reason: 'Nhầm năm.' }],
      workingDays: [],
    };
    expect(nextWorkingDay(day('16/02/2026'), own)).toBe('2026-02-16');
  });

  const anyDate = fc
    .integer({ min: 0, max: 3650 })
    .map((days) => addDays(calendarDate(2018, 1, 1), days));
  const anyOwnDays: fc.Arbitrary<OwnDays> = fc.record({
    daysOff: fc.array(
      fc
        .tuple(anyDate, fc.integer({ min: 0, max: 10 }))
        .map(([from, length]) => ({ from, to: addDays(from, length), reason: 'Nghỉ.' })),
      { maxLength: 3 },
    ),
    workingDays: fc.array(anyDate, { maxLength: 5 }),
  });
  const anyCount = fc.integer({ min: 0, max: 30 });

  it('never ends on a day of rest, and never before it began', () => {
    fc.assert(
      fc.property(anyDate, anyCount, anyOwnDays, (date, count, own) => {
        const last = addWorkingDays(date, count, own);
        expect(isWorkingDay(last, own)).toBe(true);
        expect(last >= date).toBe(true);
      }),
    );
  });

  it('never ends earlier for a later event or for more days', () => {
    fc.assert(
      fc.property(anyDate, anyCount, anyOwnDays, (date, count, own) => {
        const last = addWorkingDays(date, count, own);
        expect(addWorkingDays(addDays(date, 1), count, own) >= last).toBe(true);
        expect(addWorkingDays(date, count + 1, own) >= last).toBe(true);
      }),
    );
  });
});
