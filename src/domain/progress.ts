import type { CalendarDate } from './calendar-date.ts';
import type { Document } from './document.ts';
import { comparePeriods, includesDate } from './period.ts';
import type { Plan, Task } from './plan.ts';
import { standsOn } from './publication.ts';
import type { Outcome, Result } from './result.ts';
import { listDocumentsOfKind, type Site } from './site.ts';

/** How far one task of a plan is, by the last result that speaks of it. */
export interface TaskProgress {
  readonly task: Task;
  readonly latest: { readonly outcome: Outcome; readonly result: Result } | undefined;
}

/** The results that report on a plan, the latest period first. */
export function listResultsOfPlan(plan: Plan, results: readonly Result[]): Result[] {
  return results
    .filter((result) => result.plan === plan.id)
    .sort((left, right) => comparePeriods(right.period, left.period));
}

/** The plan that a document reports on, where it is one of the site's. */
export function findReportedPlan(site: Site, document: Document): Plan | undefined {
  if (document.kind !== 'result' || document.plan === undefined) return undefined;
  return listDocumentsOfKind(site, 'plan').find(({ id }) => id === document.plan);
}

/** What each result of a plan says of one of its tasks; nothing where a result is silent. */
export interface TaskCourse {
  readonly task: Task;
  readonly reports: readonly { readonly result: Result; readonly outcome: Outcome | undefined }[];
}

/** The plan's tasks quarter by quarter: one entry a task, and in it one a result, the first period first. */
export function followTasks(
  plan: Plan,
  results: readonly Result[],
  today: CalendarDate,
): TaskCourse[] {
  const standing = listStandingResults(plan, results, today).reverse();
  return plan.tasks.map((task) => ({
    task,
    reports: standing.map((result) => ({
      result,
      outcome: result.outcomes.find((outcome) => outcome.task === task.id),
    })),
  }));
}

// A result that was withdrawn or replaced reports nothing.
const listStandingResults = (
  plan: Plan,
  results: readonly Result[],
  today: CalendarDate,
): Result[] => listResultsOfPlan(plan, results).filter((result) => standsOn(result, today));

/** One entry a task, in the plan's order. */
export function trackTasks(
  plan: Plan,
  results: readonly Result[],
  today: CalendarDate,
): TaskProgress[] {
  const outcomes = listStandingResults(plan, results, today).flatMap((result) =>
    result.outcomes.map((outcome) => ({ outcome, result })),
  );
  return plan.tasks.map((task) => ({
    task,
    latest: outcomes.find(({ outcome }) => outcome.task === task.id),
  }));
}

export const countDone = (tasks: readonly TaskProgress[]): number =>
  tasks.filter(({ latest }) => latest?.outcome.status === 'done').length;

/** An outcome beside what the plan promised; without its plan a task is known by id only. */
export interface NamedOutcome {
  readonly outcome: Outcome;
  readonly title: string;
  readonly task: Task | undefined;
}

/** A result's outcomes with the tasks that they speak of. */
export function nameOutcomes({ outcomes }: Result, plan: Plan | undefined): NamedOutcome[] {
  const tasks = new Map(plan?.tasks.map((task) => [task.id, task]));
  return outcomes.map((outcome) => {
    const task = tasks.get(outcome.task);
    return { outcome, task, title: task?.title ?? outcome.task };
  });
}

/** Plans that were neither withdrawn nor replaced, in the site's order. */
export function listStandingPlans(site: Site): Plan[] {
  return listDocumentsOfKind(site, 'plan').filter((plan) => standsOn(plan, site.today));
}

/** A plan with how far its tasks are. */
export interface PlanProgress {
  readonly plan: Plan;
  readonly tasks: readonly TaskProgress[];
}

/** The plans whose period today falls in, in the site's order. */
export function listCurrentPlans(site: Site): PlanProgress[] {
  const results = Map.groupBy(listDocumentsOfKind(site, 'result'), ({ plan }) => plan);
  return listStandingPlans(site)
    .filter(({ period }) => includesDate(period, site.today))
    .map((plan) => ({ plan, tasks: trackTasks(plan, results.get(plan.id) ?? [], site.today) }));
}
