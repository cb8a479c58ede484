import { formatCalendarDate } from '../../domain/calendar-date.ts';
import { firstDayOfResults } from '../../domain/duties/results.ts';
import type { Finding } from '../../domain/finding.ts';
import { startLow } from '../../domain/first-letter.ts';
import { listDutiesOf } from '../../domain/frequency.ts';
import { formatPeriod } from '../../domain/period.ts';
import { findForm } from '../../domain/regulation.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listClassified, type Classified } from '../classified.ts';
import { findingAt, type Fault } from '../fault.ts';

/** What came of a period is not known before it: mostly the year of publication stands for that of the figures. */
export const checkEarlyResults = (sources: SiteSources): Finding[] =>
  listClassified(sources)
    .filter(tellsOnlyResults)
    .filter(({ source, period }) => source.document.publishedOn < firstDayOfResults(period))
    .map((classified) => findingAt(classified.source, explain(classified), 'period'));

/** A paper of a whole group may tell of what is planned too. */
function tellsOnlyResults({ regulation, category, form }: Classified): boolean {
  const duties = listDutiesOf(regulation, category?.id).filter(
    (duty) =>
      duty.form === undefined || form === undefined || findForm(regulation, duty.form) === form,
  );
  return duties.length > 0 && duties.every(({ results }) => results);
}

function explain({ source, period }: Classified): Fault {
  const told = startLow(formatPeriod(period));
  const on = formatCalendarDate(source.document.publishedOn);
  const lacking = period.type === 'school-year' ? 'chưa bắt đầu' : 'chưa kết thúc';
  return {
    code: 'early-results',
    message: `Tài liệu công khai kết quả của ${told} mà đăng ngày ${on}, khi kỳ ấy ${lacking}.`,
    advice:
      'Mục period là kỳ mà số liệu nói đến, không phải năm đăng: xem lại kỳ của số liệu. Bảng theo dõi chưa tính là đã công khai kỳ này.',
  };
}
