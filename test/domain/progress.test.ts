import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Change } from '../../src/domain/document.ts';
import type { Quarter } from '../../src/domain/period.ts';
import type { Task } from '../../src/domain/plan.ts';
import {
  countDone,
  followTasks,
  listCurrentPlans,
  listResultsOfPlan,
  nameOutcomes,
  trackTasks,
} from '../../src/domain/progress.ts';
import type { Outcome, OutcomeStatus, Result } from '../../src/domain/result.ts';
import { planWith, resultWith, siteWith } from './support.ts';

const aTask = (id: string): Task => ({
  id,
  title: `Nhiệm vụ ${id}`,
  timing: { type: 'ongoing' },
  responsible: ['Hiệu trưởng'],
});
const anOutcome = (task: string, status: OutcomeStatus): Outcome => ({
  task,
  status,
  note: undefined,
  evidence: undefined,
});
const plan = planWith({ tasks: [aTask('a'), aTask('b')] });

const ofQuarter = (quarter: Quarter, outcomes: Outcome[], fields: Partial<Result> = {}): Result =>
  resultWith({
    id: `results/2022/quy-${String(quarter)}`,
    plan: plan.id,
    period: { type: 'quarter', year: 2022, quarter },
    outcomes,
    ...fields,
  });
const today = calendarDate(2022, 12, 31);
const statusesOf = (results: Result[], day = today) =>
  trackTasks(plan, results, day).map(({ latest }) => latest?.outcome.status);

describe('the progress of a plan', () => {
  it('takes for each task the last result that speaks of it, in whatever order they stand', () => {
    const first = ofQuarter(1, [anOutcome('a', 'in-progress'), anOutcome('b', 'not-done')]);
    const second = ofQuarter(2, [anOutcome('a', 'done')]);
    expect(statusesOf([first, second])).toEqual(['done', 'not-done']);
    expect(statusesOf([second, first])).toEqual(['done', 'not-done']);
  });

  it('follows each task through the periods, the first period first, with gaps where a result is silent', () => {
    const first = ofQuarter(1, [anOutcome('a', 'in-progress')]);
    const second = ofQuarter(2, [anOutcome('a', 'done'), anOutcome('b', 'not-due')]);
    const withdrawn = ofQuarter(3, [anOutcome('b', 'done')], { status: 'withdrawn' });
    const courses = followTasks(plan, [withdrawn, second, first], today).map(
      ({ task, reports }) => [
        task.id,
        ...reports.map(({ result, outcome }) => `${result.id.slice(-1)} ${outcome?.status ?? '–'}`),
      ],
    );
    expect(courses).toEqual([
      ['a', '1 in-progress', '2 done'],
      ['b', '1 –', '2 not-due'],
    ]);
  });

  it('has nothing to say of a task that no result names', () => {
    expect(statusesOf([ofQuarter(1, [anOutcome('a', 'done')])])).toEqual(['done', undefined]);
  });

  it('does not count on results that were withdrawn or replaced, though it lists them', () => {
    const withdrawn = ofQuarter(2, [anOutcome('a', 'done')], { status: 'withdrawn' });
    const first = ofQuarter(1, [anOutcome('a', 'not-done')]);
    expect(statusesOf([withdrawn, first])).toEqual(['not-done', undefined]);
    expect(listResultsOfPlan(plan, [withdrawn, first])).toHaveLength(2);
  });

  it('does not count on a result from the day on which its changes say that it was withdrawn', () => {
    const on = calendarDate(2022, 11, 2);
    const changes: Change[] = [
      { type: 'withdrawal', on, reason: 'Sai số liệu', approvedBy: 'Hiệu trưởng', by: undefined },
    ];
    const second = ofQuarter(2, [anOutcome('a', 'done')], { changes });
    const first = ofQuarter(1, [anOutcome('a', 'not-done')]);
    expect(statusesOf([second, first], calendarDate(2022, 11, 1))[0]).toBe('done');
    expect(statusesOf([second, first], on)[0]).toBe('not-done');
    const [course] = followTasks(plan, [second, first], on);
    expect(course?.reports.map(({ result }) => result)).toEqual([first]);
  });

  it('passes over results of other plans', () => {
    const other = ofQuarter(3, [anOutcome('a', 'done')], { plan: 'plans/2022/khac' });
    expect(statusesOf([other])).toEqual([undefined, undefined]);
  });

  it('counts a task as done only when its last outcome is so', () => {
    const results = [ofQuarter(1, [anOutcome('a', 'done'), anOutcome('b', 'partly-done')])];
    expect(countDone(trackTasks(plan, results, today))).toBe(1);
  });
});

describe('the plans of this year', () => {
  it('are those whose period today falls in and that still stand, with their progress', () => {
    const now = planWith({ id: 'plans/2026/nay', period: { type: 'school-year', from: 2026 } });
    const past = planWith({ id: 'plans/2025/cu', period: { type: 'school-year', from: 2025 } });
    const replaced = { ...now, id: 'plans/2026/thay', status: 'replaced' } as const;
    const current = listCurrentPlans(siteWith([past, replaced, { ...now, tasks: [aTask('a')] }]));
    expect(current.map(({ plan: { id } }) => id)).toEqual(['plans/2026/nay']);
    expect(current[0]?.tasks).toHaveLength(1);
  });
});

describe('the outcomes of a result', () => {
  it('carry the names of the tasks, or their ids where the plan is not on the site', () => {
    const result = ofQuarter(1, [anOutcome('a', 'done'), anOutcome('x', 'done')]);
    const titles = (named: typeof plan | undefined) =>
      nameOutcomes(result, named).map(({ title, task }) =>
        task ? `${title} (${task.timing.type})` : title,
      );
    expect(titles(plan)).toEqual(['Nhiệm vụ a (ongoing)', 'x']);
    expect(titles(undefined)).toEqual(['a', 'x']);
  });
});
