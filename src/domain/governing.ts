import type { CalendarDate } from './calendar-date.ts';
import { eventTypeOf } from './duties/deadline.ts';
import type { Duty } from './duties/duty.ts';
import { isSamePeriod } from './duties/duty-periods.ts';
import { governs } from './duties/governing.ts';
import type { SchoolEvent } from './duties/record.ts';
import { listDutiesOf } from './frequency.ts';
import type { Period } from './period.ts';
import { forceStatusOn, type Regulation } from './regulation.ts';
import { regulations } from './regulations/index.ts';

/** What is disclosed, of which period. */
export interface DisclosedItem {
  /** Its id in the regulation that is named; one that replaces it mostly calls it the same. */
  readonly category: string | undefined;
  readonly period: Period;
}

export interface Governing {
  /** Undefined where none that we know was in force. */
  readonly regulation: Regulation | undefined;
  /**
   * `transition`: the year that the item tells about decides, whatever the day (as Thông tư 26/2026/TT-BTC,
   * Điều 37 has it for final accounts). `unknown`: the dates of the regulation that is named are not known,
   * so nothing is said against it.
   */
  readonly by: 'transition' | 'force' | 'unknown';
}

/**
 * The regulation under which an item is disclosed on a day: the one that is named, one that it replaced or
 * one that replaced it. What an event called for may also name the law of the event's day, however late it is
 * signed: by that law it is due.
 */
export function findGoverning(
  named: Regulation,
  item: DisclosedItem,
  date: CalendarDate,
  events: readonly SchoolEvent[] = [],
): Governing {
  if (forceStatusOn(named, date) === 'unknown') return { regulation: named, by: 'unknown' };
  const line = [named, ...listPredecessors(named), ...listSuccessors(named)];
  for (const regulation of line) {
    const by = findGround(regulation, item, date, regulation === named ? events : []);
    if (by !== undefined) return { regulation, by };
  }
  // Of years that a law still to be issued will claim, the law of the day is all that anybody could go by.
  const ofTheDay = line.find((each) => forceStatusOn(each, date) === 'in-force');
  return { regulation: ofTheDay, by: 'force' };
}

function listPredecessors({ id }: Regulation): Regulation[] {
  return regulations
    .filter(({ replacedBy }) => replacedBy === id)
    .flatMap((each) => [each, ...listPredecessors(each)]);
}

function listSuccessors({ replacedBy }: Regulation): Regulation[] {
  return regulations
    .filter(({ id }) => id === replacedBy)
    .flatMap((each) => [each, ...listSuccessors(each)]);
}

/** On what ground the regulation governs the item; where it sets no duty for it, its days of force are all. */
function findGround(
  regulation: Regulation,
  { category, period }: DisclosedItem,
  date: CalendarDate,
  events: readonly SchoolEvent[],
): 'transition' | 'force' | undefined {
  if (date < regulation.issuedOn) return undefined;
  const duties = listDutiesOf(regulation, category);
  if (duties.length === 0)
    return forceStatusOn(regulation, date) === 'in-force' ? 'force' : undefined;
  const duty = duties.find((each) =>
    [date, ...listDays(each, period, events).filter((day) => day <= date)].some((day) =>
      governs(regulation, each, period, day),
    ),
  );
  return duty && (duty.years === undefined ? 'force' : 'transition');
}

/** The days of the events that a duty waits for in a period. */
const listDays = (
  { deadline }: Duty,
  period: Period,
  events: readonly SchoolEvent[],
): CalendarDate[] =>
  events
    .filter(({ type }) => type === eventTypeOf(deadline))
    .filter((event) => isSamePeriod(event.period, period))
    .map(({ on }) => on);
