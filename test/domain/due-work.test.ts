import { describe, expect, it } from 'vitest';
import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Document } from '../../src/domain/document.ts';
import { listDueWork } from '../../src/domain/due-work.ts';
import type { Plan, TaskTiming } from '../../src/domain/plan.ts';
import { planWith, resultWith, siteWith } from './support.ts';

const task = (id: string, timing: TaskTiming): Plan['tasks'][number] => ({
  id,
  title: id,
  timing,
  responsible: [],
});
const dueOn = (id: string, on: CalendarDate) => task(id, { type: 'due', on });
const planFor2026 = (fields: Partial<Plan>) =>
  planWith({ id: 'plans/2026/ke-hoach', period: { type: 'year', year: 2026 }, ...fields });
const result = resultWith({
  id: 'results/2026/ket-qua',
  plan: 'plans/2026/ke-hoach',
  period: { type: 'months', year: 2026, months: 9 },
  publishedOn: calendarDate(2026, 10, 1),
  outcomes: [{ task: 'bao', status: 'done', note: undefined, evidence: undefined }],
});

/** On 20/11/2026. */
const workOf = (...documents: Document[]) =>
  listDueWork(siteWith(documents)).map(({ title, due, overdue }) => [title, due, overdue]);

describe('the work that is due', () => {
  it('is what comes within 60 days, and what passed without a last word, the earliest first', () => {
    const plan = planFor2026({
      tasks: [
        dueOn('sau', calendarDate(2027, 1, 19)),
        dueOn('xa', calendarDate(2027, 1, 20)),
        dueOn('qua', calendarDate(2026, 10, 10)),
        dueOn('hôm nay', calendarDate(2026, 11, 20)),
        dueOn('bao', calendarDate(2026, 10, 10)),
      ],
    });
    expect(workOf(plan, result)).toEqual([
      ['qua', '2026-10-10', true],
      ['hôm nay', '2026-11-20', false],
      ['sau', '2027-01-19', false],
    ]);
  });

  it.each([
    ['done', true, true],
    ['partly-done', false, true],
    ['not-done', false, true],
    ['in-progress', false, false],
    ['not-due', false, false],
  ] as const)(
    'that a result calls «%s» is closed before its day: %s, and on it or later: %s',
    (status, before, after) => {
      const isClosedOn = (due: CalendarDate): boolean => {
        const outcomes = [{ task: 'việc', status, note: undefined, evidence: undefined }];
        const plan = planFor2026({ tasks: [dueOn('việc', due)] });
        return workOf(plan, { ...result, outcomes }).length === 0;
      };
      expect(isClosedOn(calendarDate(2026, 10, 1))).toBe(before);
      expect(isClosedOn(calendarDate(2026, 9, 30))).toBe(after);
    },
  );

  it('is open again where the result that closed it was withdrawn', () => {
    const plan = planFor2026({ tasks: [dueOn('bao', calendarDate(2026, 10, 10))] });
    expect(workOf(plan, result)).toEqual([]);
    expect(workOf(plan, { ...result, status: 'withdrawn' })).toHaveLength(1);
  });

  it('takes a quarter to end with its last day, in the plan’s own period, and nothing as the end of ongoing work', () => {
    const schoolYear = planFor2026({
      period: { type: 'school-year', from: 2025 },
      tasks: [
        task('quý IV', { type: 'quarter', quarter: 4 }),
        task('quý II', { type: 'quarter', quarter: 2 }),
        task('thường xuyên', { type: 'ongoing' }),
      ],
    });
    expect(workOf(schoolYear)).toEqual([
      ['quý IV', '2025-12-31', true],
      ['quý II', '2026-06-30', true],
    ]);
  });

  it('takes a report as sent once a result of the plan was published about that day', () => {
    const report = (title: string, due: CalendarDate) => ({ title, due, to: 'Ủy ban nhân dân' });
    const plan = planFor2026({
      reports: [
        report('9 tháng', calendarDate(2026, 10, 10)),
        report('năm', calendarDate(2026, 12, 11)),
      ],
    });
    expect(workOf(plan, result)).toEqual([['năm', '2026-12-11', false]]);
    expect(workOf(plan, { ...result, status: 'withdrawn' })).toHaveLength(2);
    const withdrawal = {
      type: 'withdrawal',
      on: result.publishedOn,
      reason: 'Sai số liệu',
      approvedBy: 'Hiệu trưởng',
      by: undefined,
    } as const;
    expect(workOf(plan, { ...result, changes: [withdrawal] })).toHaveLength(2);
  });

  it('is forgotten after a year, and with a plan that no longer stands', () => {
    const tasks = [
      dueOn('cũ', calendarDate(2025, 11, 19)),
      dueOn('mới', calendarDate(2026, 12, 1)),
    ];
    expect(workOf(planFor2026({ tasks })).map(([title]) => title)).toEqual(['mới']);
    expect(workOf(planFor2026({ tasks, status: 'replaced' }))).toEqual([]);
  });
});
