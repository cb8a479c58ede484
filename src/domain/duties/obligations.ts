import { yearOf, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../order.ts';
import { comparePeriods, type Period } from '../period.ts';
import type { Regulation } from '../regulation.ts';
import { regulations } from '../regulations/index.ts';
import type { School } from '../school.ts';
import type { Obligation } from './board.ts';
import { eventTypeOf, findDueDay } from './deadline.ts';
import { fitsFrequency, isSamePeriod, listPeriods, periodSlug } from './duty-periods.ts';
import type { Duty } from './duty.ts';
import { decisiveDay, governs } from './governing.ts';
import type { DutyRecord, SchoolEvent } from './record.ts';
import { leaveOutDoubles } from './succession.ts';

/**
 * Every duty of the school's levels in every period whose day lies within: the stated due day, else the
 * decisive day. In the order of the laws, of their duties, and then of time.
 */
export function listObligations(
  { levels }: Pick<School, 'levels'>,
  record: DutyRecord,
  since: CalendarDate,
  until: CalendarDate,
  laws: readonly Regulation[] = regulations,
): Obligation[] {
  // A report may be due in the year after the school year that it tells about.
  const [from, to] = [yearOf(since) - 2, yearOf(until) + 1];
  const all = laws.flatMap((regulation) =>
    regulation.duties
      .filter((duty) => duty.levels.some((level) => levels.includes(level)))
      .flatMap((duty) => listInstances(regulation, duty, record, [from, to])),
  );
  return leaveOutDoubles(all).filter((obligation) => {
    const day = dayOf(obligation);
    return since <= day && day <= until;
  });
}

/** The day by which an obligation is placed in time. */
export const dayOf = ({ due, decisiveOn }: Obligation): CalendarDate => due?.stated ?? decisiveOn;

function listInstances(
  regulation: Regulation,
  duty: Duty,
  record: DutyRecord,
  [from, to]: readonly [number, number],
): Obligation[] {
  const events = listEvents(duty, record);
  const periods = listPeriods(duty.frequency, from, to).filter(
    (period) => !events.some((event) => isSamePeriod(event.period, period)),
  );
  return [
    ...events.map((event) => makeObligation(regulation, duty, event.period, event, record)),
    ...periods.map((period) => makeObligation(regulation, duty, period, undefined, record)),
  ]
    .filter(({ period, decisiveOn }) => governs(regulation, duty, period, decisiveOn))
    .sort(compareInTime);
}

/** Of two events on one day about one period the first counts: two decisions of one day, one time limit. */
function listEvents({ deadline, frequency }: Duty, { events }: DutyRecord): SchoolEvent[] {
  const type = eventTypeOf(deadline);
  const own = events.filter(
    (event) => event.type === type && fitsFrequency(event.period, frequency),
  );
  return [...Map.groupBy(own, ({ on, period }) => `${periodSlug(period)} ${on}`).values()].flatMap(
    (sameDay) => sameDay.slice(0, 1),
  );
}

function makeObligation(
  regulation: Regulation,
  duty: Duty,
  period: Period,
  event: SchoolEvent | undefined,
  record: DutyRecord,
): Obligation {
  const due = findDueDay(duty.deadline, period, event, record);
  const parts = [regulation.id, duty.id, periodSlug(period), ...(event ? [event.on] : [])];
  return {
    id: parts.join('.'),
    regulation,
    duty,
    period,
    event,
    due,
    decisiveOn: decisiveDay(duty, period, event, due),
  };
}

const compareInTime = (left: Obligation, right: Obligation): number =>
  comparePeriods(left.period, right.period) ||
  compareText(left.event?.on ?? '', right.event?.on ?? '');
