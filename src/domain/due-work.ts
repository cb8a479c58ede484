import { addDays, type CalendarDate } from './calendar-date.ts';
import { compareText } from './order.ts';
import { endOf, quartersOf } from './period.ts';
import type { Plan, ReportDuty, TaskTiming } from './plan.ts';
import { listStandingPlans, trackTasks } from './progress.ts';
import type { Result } from './result.ts';
import { listDocumentsOfKind, type Site } from './site.ts';

/** Something that a plan promises by a day that is near, or that passed without a result being published. */
export interface DueWork {
  readonly plan: Plan;
  readonly type: 'task' | 'report';
  readonly title: string;
  readonly due: CalendarDate;
  readonly overdue: boolean;
}

/** Two months ahead: what comes within the quarter. */
const daysAhead = 60;
/** After a year an unanswered promise belongs to the plan's own page, not to news. */
const daysBack = 365;
/** A report may be published before the day on which it must be sent. */
const daysEarly = 45;

/** Of plans that still stand, what is due within 60 days or overdue, the earliest first. */
export function listDueWork(site: Site): DueWork[] {
  const { today } = site;
  const results = Map.groupBy(listDocumentsOfKind(site, 'result'), ({ plan }) => plan);
  return listStandingPlans(site)
    .flatMap((plan) => listOpenWork(plan, results.get(plan.id) ?? []))
    .filter(({ due }) => due <= addDays(today, daysAhead) && due >= addDays(today, -daysBack))
    .map((work) => ({ ...work, overdue: work.due < today }))
    .sort(
      (left, right) => compareText(left.due, right.due) || compareText(left.plan.id, right.plan.id),
    );
}

type OpenWork = Omit<DueWork, 'overdue'>;

function listOpenWork(plan: Plan, results: readonly Result[]): OpenWork[] {
  const tasks = trackTasks(plan, results).flatMap(({ task: { title, timing }, latest }) => {
    const due = findDueDay(plan, timing);
    if (due === undefined || latest !== undefined) return [];
    return [{ plan, type: 'task', title, due } as const];
  });
  const reports = plan.reports
    .filter((duty) => !results.some((result) => mayAnswer(result, duty)))
    .map(({ title, due }) => ({ plan, type: 'report', title, due }) as const);
  return [...tasks, ...reports];
}

/** The last day in time; a quarter is the one of the plan's own period. */
function findDueDay({ period }: Plan, timing: TaskTiming): CalendarDate | undefined {
  if (timing.type === 'due') return timing.on;
  if (timing.type === 'ongoing') return undefined;
  const quarter = quartersOf(period).find(({ quarter: number }) => number === timing.quarter);
  return quarter && endOf(quarter);
}

// The site does not know which paper was sent to whom: any result of the plan from about that day counts.
const mayAnswer = ({ publishedOn, status }: Result, { due }: ReportDuty): boolean =>
  publishedOn >= addDays(due, -daysEarly) && status !== 'withdrawn' && status !== 'replaced';
