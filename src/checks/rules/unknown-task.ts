import type { Finding } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { findSource } from '../references.ts';

export function checkUnknownTask(sources: SiteSources): Finding[] {
  return sources.documents.flatMap((source) => {
    if (source.document.kind !== 'result') return [];
    const plan = findSource(sources, source.document.plan)?.document;
    if (plan?.kind !== 'plan') return [];
    const tasks = plan.tasks.map(({ id }) => id);
    return source.document.outcomes.flatMap(({ task }, index) => {
      if (tasks.includes(task)) return [];
      const nearest = findNearest(task, tasks);
      const fault = {
        code: 'unknown-task',
        message: `Kế hoạch ${quote(plan.title)} không có nhiệm vụ nào mang id ${quote(task)}.`,
        advice:
          nearest === undefined
            ? `Chọn một id trong mục tasks của kế hoạch: ${quote(tasks.join(', '), 120)}.`
            : `Có phải ý bạn là «${nearest}»?`,
      } as const;
      return [findingAt(source, fault, `outcomes.${String(index)}.task`)];
    });
  });
}
