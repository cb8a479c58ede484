import { addDays, type CalendarDate } from './calendar-date.ts';
import { compareText } from './order.ts';
import { endOf, quartersOf } from './period.ts';
import type { Plan, ReportDuty, TaskTiming } from './plan.ts';
import { listStandingPlans, trackTasks, type TaskProgress } from './progress.ts';
import { standsOn } from './publication.ts';
import type { Result } from './result.ts';
import { listDocumentsOfKind, type Site } from './site.ts';

/** Something that a plan promises by a day, and that no result has closed yet. */
export interface OpenWork {
  /** ASCII, the same from build to build: `task/<plan>/<task>`, `report/<plan>/<day>`. */
  readonly id: string;
  readonly plan: Plan;
  readonly type: 'task' | 'report';
  readonly title: string;
  readonly due: CalendarDate;
}

/** Open work whose day is near, or passed. */
export interface DueWork extends OpenWork {
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
  return listOpenWork(site)
    .filter(({ due }) => due <= addDays(today, daysAhead) && due >= addDays(today, -daysBack))
    .map((work) => ({ ...work, overdue: work.due < today }))
    .sort(
      (left, right) => compareText(left.due, right.due) || compareText(left.plan.id, right.plan.id),
    );
}

/** Of plans that still stand, whenever it is due; plan by plan. */
export function listOpenWork(site: Site): OpenWork[] {
  const results = Map.groupBy(listDocumentsOfKind(site, 'result'), ({ plan }) => plan);
  return listStandingPlans(site).flatMap((plan) => {
    const own = results.get(plan.id) ?? [];
    return [...listOpenTasks(plan, own, site.today), ...listOpenReports(plan, own, site.today)];
  });
}

function listOpenTasks(plan: Plan, results: readonly Result[], today: CalendarDate): OpenWork[] {
  return trackTasks(plan, results, today).flatMap(({ task: { id, title, timing }, latest }) => {
    const due = findDueDay(plan, timing);
    if (due === undefined || (latest && isClosed(latest, due))) return [];
    return [{ id: `task/${plan.id}/${id}`, plan, type: 'task', title, due } as const];
  });
}

/**
 * What is done is done, however early. What was left undone, wholly or in part, is a last word only in a result
 * whose period reaches the due day: before it there was still time. «Đang thực hiện» and «chưa đến hạn» are no
 * last words at any time: else one early report would take a promise off the list for good.
 */
function isClosed(
  { outcome: { status }, result: { period } }: NonNullable<TaskProgress['latest']>,
  due: CalendarDate,
): boolean {
  if (status === 'done') return true;
  return (status === 'partly-done' || status === 'not-done') && endOf(period) >= due;
}

function listOpenReports(plan: Plan, results: readonly Result[], today: CalendarDate): OpenWork[] {
  const standing = results.filter((result) => standsOn(result, today));
  return plan.reports
    .map((duty, index) => ({ duty, id: reportId(plan, index) }))
    .filter(({ duty }) => !standing.some((result) => mayAnswer(result, duty)))
    .map(({ id, duty: { title, due } }) => ({ id, plan, type: 'report', title, due }) as const);
}

// A report is known by its day; several of one day also by their place among them.
function reportId({ id, reports }: Plan, index: number): string {
  const due = reports[index]?.due;
  const before = reports.slice(0, index).filter((report) => report.due === due).length;
  return `report/${id}/${String(due)}${before === 0 ? '' : `-${String(before + 1)}`}`;
}

/** The last day in time; a quarter is the one of the plan's own period. */
function findDueDay({ period }: Plan, timing: TaskTiming): CalendarDate | undefined {
  if (timing.type === 'due') return timing.on;
  if (timing.type === 'ongoing') return undefined;
  const quarter = quartersOf(period).find(({ quarter: number }) => number === timing.quarter);
  return quarter && endOf(quarter);
}

// The site does not know which paper was sent to whom: any result of the plan from about that day counts.
const mayAnswer = ({ publishedOn }: Result, { due }: ReportDuty): boolean =>
  publishedOn >= addDays(due, -daysEarly);
