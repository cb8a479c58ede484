import { formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { dateOf } from '../../domain/document-date.ts';
import type { Finding } from '../../domain/finding.ts';
import { endOf, quartersOf } from '../../domain/period.ts';
import type { Plan, Task } from '../../domain/plan.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { findSource } from '../references.ts';

/** «Chưa đến hạn» of a task whose day came within the period that the result tells of. */
export function checkDueOutcome(sources: SiteSources): Finding[] {
  return sources.documents.flatMap((source) => {
    const { document } = source;
    if (document.kind !== 'result') return [];
    const plan = findSource(sources, document.plan)?.document;
    if (plan?.kind !== 'plan') return [];
    const [end, on] = [endOf(document.period), dateOf(document)];
    return document.outcomes.flatMap(({ task: id, status }, index) => {
      if (status !== 'not-due') return [];
      const due = findDueDay(plan, id);
      if (due === undefined || due > end || due >= on) return [];
      const fault = {
        code: 'due-outcome',
        message: `Nhiệm vụ này ghi «chưa đến hạn», nhưng thời hạn trong kế hoạch là ${formatCalendarDate(due)}, không sau kỳ báo cáo.`,
        advice:
          'Ghi kết quả thật (hoàn thành, hoàn thành một phần, đang thực hiện, chưa hoàn thành), hoặc kiểm tra lại thời hạn trong kế hoạch.',
      } as const;
      return [findingAt(source, fault, `outcomes.${String(index)}.status`)];
    });
  });
}

function findDueDay(plan: Plan, id: string): CalendarDate | undefined {
  const timing: Task['timing'] | undefined = plan.tasks.find((task) => task.id === id)?.timing;
  if (timing?.type === 'due') return timing.on;
  if (timing?.type !== 'quarter') return undefined;
  const quarter = quartersOf(plan.period).find((each) => each.quarter === timing.quarter);
  return quarter && endOf(quarter);
}
