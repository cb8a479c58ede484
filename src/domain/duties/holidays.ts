import { addDays, calendarDate, type CalendarDate } from '../calendar-date.ts';
import type { Evidence } from '../regulation.ts';

/** A paid day of rest: Bộ luật Lao động 2019, Điều 112; until 2020 Bộ luật Lao động 2012, Điều 115. */
export interface Holiday extends Evidence {
  readonly on: CalendarDate;
  /** Vietnamese. */
  readonly name: string;
}

/**
 * Of other years only the holidays with a day in the solar calendar are known here; see `knowsRestDays`. Before
 * the first of them no duty that is held here ran at Tết.
 */
export const firstHolidayYear = 2018;
export const lastHolidayYear = 2027;

/** The holidays of a year without the days that make up for a weekend, in no order. */
export function listHolidays(year: number): Holiday[] {
  return [
    ...solarHolidays
      .filter(({ since }) => since === undefined || year >= since)
      .map(({ since: _, month, day, ...row }) => ({ ...row, on: calendarDate(year, month, day) })),
    ...lunarYears.filter((lunar) => lunar.year === year).flatMap(listLunarHolidays),
    ...nationalNeighbours
      .filter((neighbour) => neighbour.year === year)
      .map(({ day }) => ({
        ...announced(year),
        on: calendarDate(year, 9, day),
        name: 'Ngày liền kề Quốc khánh',
      })),
  ];
}

interface SolarHoliday extends Evidence {
  readonly month: number;
  readonly day: number;
  readonly name: string;
  /** First year. */
  readonly since?: number;
}

const certain = { confidence: 'high', sources: ['holiday-table', 'unchecked'] } as const;

const solarHolidays: readonly SolarHoliday[] = [
  { month: 1, day: 1, name: 'Tết Dương lịch', ...certain },
  { month: 4, day: 30, name: 'Ngày Chiến thắng', ...certain },
  { month: 5, day: 1, name: 'Ngày Quốc tế lao động', ...certain },
  { month: 9, day: 2, name: 'Quốc khánh', ...certain },
  {
    month: 11,
    day: 24,
    name: 'Ngày Văn hóa Việt Nam',
    since: 2026,
    confidence: 'medium',
    sources: ['culture-day'],
    note: 'Theo Nghị quyết 28/2026/QH16, từ ngày 01/7/2026; chưa đối chiếu được với văn bản.',
  },
];

interface LunarYear {
  readonly year: number;
  readonly newYear: CalendarDate;
  /** How many of the five days come before the new year: one or two, as announced every year. */
  readonly before: 1 | 2;
  /** The tenth day of the third lunar month. */
  readonly kings: CalendarDate;
}

const lunarYear = (
  year: number,
  [month, day]: readonly [number, number],
  before: 1 | 2,
  kingsDay: number,
): LunarYear => ({
  year,
  newYear: calendarDate(year, month, day),
  before,
  kings: calendarDate(year, 4, kingsDay),
});

// With the make-up days these are the rests announced for 2018-2026, from Tết Mậu Tuất to Tết Bính Ngọ.
const lunarYears: readonly LunarYear[] = [
  lunarYear(2018, [2, 16], 2, 25),
  lunarYear(2019, [2, 5], 1, 14),
  lunarYear(2020, [1, 25], 2, 2),
  lunarYear(2021, [2, 12], 2, 21),
  lunarYear(2022, [2, 1], 1, 10),
  lunarYear(2023, [1, 22], 2, 29),
  lunarYear(2024, [2, 10], 2, 18),
  lunarYear(2025, [1, 29], 2, 7),
  lunarYear(2026, [2, 17], 1, 26),
  // A year that begins on a Saturday, as 2024 did.
  lunarYear(2027, [2, 6], 2, 16),
];

function listLunarHolidays({ year, newYear, before, kings }: LunarYear): Holiday[] {
  const days = Array.from({ length: 5 }, (_, index) => addDays(newYear, index - before));
  return [
    ...days.map((on) => ({ ...announced(year), on, name: 'Tết Nguyên đán' })),
    { ...certain, on: kings, name: 'Giỗ Tổ Hùng Vương' },
  ];
}

// Since 2021 one day beside 02/9 is free too: the one that makes the rest longer.
const nationalNeighbours: readonly { readonly year: number; readonly day: 1 | 3 }[] = [
  { year: 2021, day: 3 },
  { year: 2022, day: 1 },
  { year: 2023, day: 1 },
  { year: 2024, day: 3 },
  { year: 2025, day: 1 },
  { year: 2026, day: 1 },
  { year: 2027, day: 3 },
];

/** What is announced anew every year; of the last year nothing was when this was written. */
const announced = (year: number): Evidence =>
  year < lastHolidayYear
    ? {
        confidence: 'medium',
        sources: ['holiday-table', 'unchecked'],
        note: 'Ngày nghỉ cụ thể do cơ quan có thẩm quyền thông báo hằng năm; chưa đối chiếu được với thông báo.',
      }
    : {
        confidence: 'low',
        sources: ['unchecked'],
        note: 'Đoán theo cách chọn của các năm trước, vì chưa có thông báo của năm này.',
      };
