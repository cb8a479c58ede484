import { addDays, type CalendarDate } from '../calendar-date.ts';
import { listOpenWork } from '../due-work.ts';
import { compareText } from '../order.ts';
import type { Plan } from '../plan.ts';
import { isUnsure } from '../regulation.ts';
import type { Site } from '../site.ts';
import type { Board, BoardEntry, DutyState } from './board.ts';
import { nameInPeriod } from './duty-in-period.ts';

/** What the school has to do by a day: to disclose, to carry out a task of a plan, or to report on one. */
export type AgendaItem = {
  /** ASCII, the same from build to build: `duty/<obligation>`, `task/<plan>/<task>`, `report/<plan>/<day>`. */
  readonly id: string;
  /** Of a duty its stated day: the safe one. */
  readonly date: CalendarDate;
  readonly title: string;
  /** Its last day in time has passed. */
  readonly overdue: boolean;
} & (
  | { readonly kind: 'duty'; readonly entry: BoardEntry }
  | { readonly kind: 'task' | 'report'; readonly plan: Plan }
);

/** Of a plan the school's own word stands; of a duty, what was compared with the law. */
export const isUnsureItem = (item: AgendaItem): boolean =>
  item.kind === 'duty' && isUnsure(item.entry.obligation.duty);

/** What is not done yet and falls on a day within, both ends included; by day, then by id. */
export function listAgenda(
  site: Site,
  board: Board,
  from: CalendarDate,
  to: CalendarDate,
): AgendaItem[] {
  return [...board.entries.flatMap(listOpenDuties), ...listPlanItems(site)]
    .filter(({ date }) => from <= date && date <= to)
    .sort((left, right) => compareText(left.date, right.date) || compareText(left.id, right.id));
}

/** Of the coming days, both ends included; a duty between its stated and its last day in time is still to come. */
export function listComing(
  agenda: readonly AgendaItem[],
  today: CalendarDate,
  days: number,
): AgendaItem[] {
  return agenda.filter(({ date, overdue }) => !overdue && date <= addDays(today, days));
}

function listOpenDuties(entry: BoardEntry): AgendaItem[] {
  const { id, due, duty, period } = entry.obligation;
  const { type } = entry.state;
  if (due === undefined || !isOpen(type)) return [];
  return [
    {
      id: `duty/${id}`,
      kind: 'duty',
      entry,
      date: due.stated,
      title: nameInPeriod(duty, period, (title, of) => `${title} (${of})`),
      overdue: type === 'missing',
    },
  ];
}

// What waits and has a day all the same only waits to be called late.
const isOpen = (type: DutyState['type']): boolean =>
  type === 'due' || type === 'missing' || type === 'waiting';

function listPlanItems(site: Site): AgendaItem[] {
  return listOpenWork(site).map(({ id, type, plan, title, due }) => ({
    id,
    kind: type,
    plan,
    title,
    date: due,
    overdue: due < site.today,
  }));
}
