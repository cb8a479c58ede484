import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Period, Quarter } from '../../src/domain/period.ts';
import { findDueDate, outcomesOfTask } from '../../src/domain/plan-progress.ts';
import type { Task, TaskTiming } from '../../src/domain/plan.ts';
import type { OutcomeStatus, Result } from '../../src/domain/result.ts';
import { planWith, resultWith } from './support.ts';

const taskWith = (timing: TaskTiming): Task => ({
  id: 'tap-huan',
  title: 'Tập huấn',
  timing,
  responsible: ['Hiệu trưởng'],
});
const task = taskWith({ type: 'ongoing' });
const plan = planWith({ tasks: [task] });

const reported = (quarter: Quarter, status: OutcomeStatus, taskId = task.id): Result =>
  resultWith({
    id: `results/2022/quy-${String(quarter)}`,
    plan: plan.id,
    period: { type: 'quarter', year: 2022, quarter },
    outcomes: [{ task: taskId, status, note: undefined, evidence: undefined }],
  });

describe('outcomesOfTask', () => {
  it('tells the newest period first', () => {
    const results = [reported(1, 'not-done'), reported(3, 'done'), reported(2, 'in-progress')];
    const statuses = outcomesOfTask(task, plan, results).map(({ outcome }) => outcome.status);
    expect(statuses).toEqual(['done', 'in-progress', 'not-done']);
  });

  it('passes over other tasks and other plans', () => {
    const otherPlan = { ...reported(1, 'done'), plan: 'plans/2022/ke-hoach-khac' };
    const results = [otherPlan, reported(2, 'done', 'niem-yet'), resultWith()];
    expect(outcomesOfTask(task, plan, results)).toEqual([]);
  });
});

describe('findDueDate', () => {
  const dueIn = (period: Period, timing: TaskTiming): string | undefined =>
    findDueDate(taskWith(timing), planWith({ period }));
  const inQuarter = (quarter: Quarter): TaskTiming => ({ type: 'quarter', quarter });

  it('is the stated day, or the last of the quarter', () => {
    const year = { type: 'year', year: 2022 } as const;
    expect(dueIn(year, { type: 'due', on: calendarDate(2022, 3, 31) })).toBe('2022-03-31');
    expect(dueIn(year, inQuarter(2))).toBe('2022-06-30');
    expect(dueIn(year, { type: 'ongoing' })).toBeUndefined();
  });

  it('falls in the right calendar year of a school year', () => {
    const schoolYear = { type: 'school-year', from: 2025 } as const;
    expect(dueIn(schoolYear, inQuarter(4))).toBe('2025-12-31');
    expect(dueIn(schoolYear, inQuarter(1))).toBe('2026-03-31');
  });

  it('is unknown for a quarter outside the plan', () => {
    expect(dueIn({ type: 'quarter', year: 2022, quarter: 1 }, inQuarter(2))).toBeUndefined();
  });
});
