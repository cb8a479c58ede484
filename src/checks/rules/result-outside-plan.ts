import type { Finding } from '../../domain/finding.ts';
import { endOf, formatPeriod, startOf } from '../../domain/period.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { findSource } from '../references.ts';

export function checkResultOutsidePlan(sources: SiteSources): Finding[] {
  return sources.documents.flatMap((source) => {
    if (source.document.kind !== 'result') return [];
    const { period, plan: id } = source.document;
    const plan = findSource(sources, id)?.document;
    if (plan?.kind !== 'plan') return [];
    if (startOf(plan.period) <= startOf(period) && endOf(period) <= endOf(plan.period)) return [];
    const fault = {
      code: 'result-outside-plan',
      message: `Kỳ báo cáo «${formatPeriod(period)}» nằm ngoài kỳ «${formatPeriod(plan.period)}» của kế hoạch ${quote(plan.title)}.`,
      advice:
        'Kiểm tra lại mục period và mục plan: có thể kết quả này thuộc kế hoạch của năm khác.',
    } as const;
    return [findingAt(source, fault, 'period')];
  });
}
