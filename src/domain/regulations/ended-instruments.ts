import { calendarDate, type CalendarDate } from '../calendar-date.ts';
import type { RegulationId } from '../regulation.ts';

/** An instrument that papers go on citing after its end. */
export interface EndedInstrument {
  readonly number: string;
  /** Still inside. */
  readonly lastDay: CalendarDate;
  /** Numbers of what took its place. */
  readonly instead: string;
  /** The regulation that it is, amends or carries: whoever is under that one cites it too. */
  readonly with?: RegulationId;
}

// Only such whose end was read in what repealed them, or in the code of the state's law (Bộ pháp điển).
export const endedInstruments: readonly EndedInstrument[] = [
  // Among the regulations too, but there without certainty: its first day is not known for sure.
  {
    number: '36/2017/TT-BGDĐT',
    lastDay: calendarDate(2024, 7, 18),
    instead: '09/2024/TT-BGDĐT',
    with: 'tt36-2017',
  },
  {
    number: '90/2018/TT-BTC',
    lastDay: calendarDate(2026, 3, 24),
    instead: '26/2026/TT-BTC',
    with: 'tt61-2017',
  },
  {
    number: '130/2005/NĐ-CP',
    lastDay: calendarDate(2026, 4, 30),
    instead: '75/2026/NĐ-CP',
    with: 'ttlt71-2014',
  },
  {
    number: '117/2013/NĐ-CP',
    lastDay: calendarDate(2026, 4, 30),
    instead: '75/2026/NĐ-CP',
    with: 'ttlt71-2014',
  },
  {
    number: '13/2023/NĐ-CP',
    lastDay: calendarDate(2025, 12, 31),
    instead: '91/2025/QH15 và 356/2025/NĐ-CP',
  },
  { number: '42/2022/NĐ-CP', lastDay: calendarDate(2026, 6, 30), instead: '224/2026/NĐ-CP' },
  { number: '01/2011/TT-BNV', lastDay: calendarDate(2020, 3, 4), instead: '30/2020/NĐ-CP' },
];
