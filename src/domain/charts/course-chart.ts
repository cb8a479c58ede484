import type { Course } from '../comparison/course.ts';
import type { PupilShare } from '../comparison/course.ts';
import type { Exact } from '../figures/exact.ts';
import { formatPeriod } from '../period.ts';
import type { Bar, BarGroup } from './bar-layout.ts';

/** Spending of each period beside the estimate of the year. */
export const chartCourse = ({ points }: Course, format: (figure: Exact) => string): BarGroup[] =>
  points.map(({ table, headline: { amount, estimate } }) => ({
    label: formatPeriod(table.period),
    bars: [
      ...(estimate === undefined
        ? []
        : [{ tone: 'outline', value: estimate, text: format(estimate) } satisfies Bar]),
      { tone: 'solid', value: amount, text: format(amount) },
    ],
  }));

export const chartPupilShares = (
  shares: readonly PupilShare[],
  format: (figure: Exact) => string,
): BarGroup[] =>
  shares.map(({ table, share }) => ({
    label: formatPeriod(table.period),
    bars: [{ tone: 'solid', value: share, text: format(share) }],
  }));
