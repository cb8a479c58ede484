import type { CalendarDate } from './calendar-date.ts';
import { endOf, quartersOf } from './period.ts';
import type { Plan, Task } from './plan.ts';
import { listResultsOfPlan } from './progress.ts';
import type { Outcome, Result } from './result.ts';

export interface ReportedOutcome {
  readonly result: Result;
  readonly outcome: Outcome;
}

/** All that the results of a plan say of one of its tasks, newest period first. */
export function outcomesOfTask(
  task: Task,
  plan: Plan,
  results: readonly Result[],
): ReportedOutcome[] {
  return listResultsOfPlan(plan, results).flatMap((result) =>
    result.outcomes
      .filter((outcome) => outcome.task === task.id)
      .map((outcome) => ({ result, outcome })),
  );
}

/** The day by which a task is due: its own day, or its quarter's last; an ongoing task has none. */
export function findDueDate({ timing }: Task, { period }: Plan): CalendarDate | undefined {
  if (timing.type === 'due') return timing.on;
  if (timing.type === 'ongoing') return undefined;
  const quarter = quartersOf(period).find((candidate) => candidate.quarter === timing.quarter);
  return quarter === undefined ? undefined : endOf(quarter);
}
