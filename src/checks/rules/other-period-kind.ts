import { listPeriods } from '../../domain/duties/duty-periods.ts';
import type { Frequency } from '../../domain/duties/duty.ts';
import type { Finding } from '../../domain/finding.ts';
import { startLow } from '../../domain/first-letter.ts';
import {
  describeFrequency,
  describePeriodType,
  listDutiesOf,
  mayTell,
} from '../../domain/frequency.ts';
import { endOf, formatPeriod, startOf, yearOfPeriod, type Period } from '../../domain/period.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listClassified, type Classified } from '../classified.ts';
import { findingAt, type Fault } from '../fault.ts';

/** An item that is told by school year, of a calendar year or a quarter: no duty is met by it. */
export function checkOtherPeriodKind(sources: SiteSources): Finding[] {
  return listClassified(sources).flatMap((classified) => {
    const { source, regulation, category, period } = classified;
    const frequencies = listDutiesOf(regulation, category?.id).map(({ frequency }) => frequency);
    if (frequencies.length === 0 || frequencies.some(hasParts)) return [];
    if (frequencies.some((each) => mayTell(period, each))) return [];
    return [findingAt(source, explain(classified, frequencies), 'period')];
  });
}

/** Quarters and months are told of as mixed periods. */
const hasParts = ({ type }: Frequency): boolean => type === 'quarter' || type === 'months';

function explain(
  { regulation, category, period }: Classified,
  frequencies: readonly Frequency[],
): Fault {
  const asked = [...new Set(frequencies.map(describeFrequency))].join(' hoặc ');
  const meant = frequencies
    .flatMap((each) => listMeeting(period, each))
    .map((each) => `«period: ${startLow(formatPeriod(each))}»`);
  return {
    code: 'other-period-kind',
    message: `Nội dung ${quote(category?.title ?? '')} của ${regulation.shortTitle} được theo dõi ${asked}, không ${describePeriodType(period)}; bảng theo dõi không tính tài liệu này cho kỳ nào.`,
    advice: `Xem số liệu thuộc kỳ nào rồi ghi ${[...new Set(meant)].join(' hoặc ')}. Nếu bản đã ký đúng là như vậy thì giữ nguyên.`,
  };
}

/** The periods of a duty that share a day with another period. */
const listMeeting = (period: Period, frequency: Frequency): Period[] => {
  const year = yearOfPeriod(period);
  return listPeriods(frequency, year - 1, year + 1).filter(
    (each) => startOf(each) <= endOf(period) && startOf(period) <= endOf(each),
  );
};
