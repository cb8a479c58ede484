import { yearOf } from '../../domain/calendar-date.ts';
import type { Frequency } from '../../domain/duties/duty.ts';
import type { Finding } from '../../domain/finding.ts';
import { startLow } from '../../domain/first-letter.ts';
import {
  describeFrequency,
  describePeriodType,
  listDutiesOf,
  mayTell,
} from '../../domain/frequency.ts';
import { findGoverning } from '../../domain/governing.ts';
import {
  cumulativeMonths,
  endOf,
  formatPeriod,
  quarters,
  type Period,
} from '../../domain/period.ts';
import type { Regulation } from '../../domain/regulation.ts';
import { dateOf } from '../../domain/document-date.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listClassified, type Classified } from '../classified.ts';
import { findingAt, type Fault } from '../fault.ts';

/** Rows of single quarters and rows that count from 1 January must never stand under one law. */
export function checkMixedPeriods(sources: SiteSources): Finding[] {
  return listClassified(sources).flatMap((classified) => {
    const { source, regulation, category, period } = classified;
    const frequencies = frequenciesOf(regulation, category?.id);
    const hasParts = frequencies.some(({ type }) => type === 'quarter' || type === 'months');
    if (!hasParts || frequencies.some((each) => mayTell(period, each))) return [];
    const told = [...new Set(frequencies.map(describeFrequency))].join(' và ');
    const fault: Fault = {
      code: 'mixed-periods',
      message: `${regulation.shortTitle} tính ${told}, không tính ${describePeriodType(period)}.`,
      advice: adviceFor(classified, frequencies),
    };
    return [findingAt(source, fault, 'period')];
  });
}

const frequenciesOf = (regulation: Regulation, category: string | undefined): Frequency[] =>
  listDutiesOf(regulation, category).map(({ frequency }) => frequency);

function adviceFor(classified: Classified, frequencies: readonly Frequency[]): string {
  const governing = findOtherLaw(classified);
  if (governing !== undefined)
    return `Kỳ này theo ${governing.shortTitle}: ghi «regulation: ${governing.number}».`;
  const { period } = classified;
  const other = listEndingWith(period).find((each) =>
    frequencies.some((frequency) => mayTell(each, frequency)),
  );
  return other === undefined
    ? 'Ghi đúng kỳ mà quy định đặt ra.'
    : `Lập số liệu của kỳ «period: ${startLow(formatPeriod(other))}»; không chỉ đổi tên kỳ của số liệu cũ.`;
}

/** The law that governs in the place of the one that is named, and has such periods. */
function findOtherLaw({ source, regulation, category, period }: Classified) {
  const item = { category: category?.id, period };
  const governing = findGoverning(regulation, item, dateOf(source.document)).regulation;
  if (governing === undefined || governing === regulation) return undefined;
  const fits = frequenciesOf(governing, category?.id).some((each) => mayTell(period, each));
  return fits ? governing : undefined;
}

/** The other kinds of periods that end on the same day. */
function listEndingWith(period: Period): Period[] {
  const year = yearOf(endOf(period));
  const all: Period[] = [
    ...cumulativeMonths.map((months) => ({ type: 'months', year, months }) as const),
    ...quarters.map((quarter) => ({ type: 'quarter', year, quarter }) as const),
    { type: 'year', year },
  ];
  return all.filter((each) => endOf(each) === endOf(period));
}
