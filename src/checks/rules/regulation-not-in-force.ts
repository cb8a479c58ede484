import { formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/finding.ts';
import { findGoverning } from '../../domain/governing.ts';
import { formatPeriod } from '../../domain/period.ts';
import { quote } from '../../domain/quote.ts';
import { forceStatusOn, type ForceStatus, type Regulation } from '../../domain/regulation.ts';
import { dateOf } from '../../domain/document-date.ts';
import type { SiteSources } from '../../domain/source.ts';
import { listClassified, type Classified } from '../classified.ts';
import { findingAt, type Fault } from '../fault.ts';

/** A document is judged by the law of its day, or by that of the year which transitional rules give to a law. */
export function checkRegulationNotInForce(sources: SiteSources): Finding[] {
  return listClassified(sources).flatMap((classified) => {
    const { source, regulation, category, period } = classified;
    const { draft, issuedOn } = source.document;
    // Nobody knows yet on which day it will be signed.
    if (draft && issuedOn.state === 'pending') return [];
    const date = dateOf(source.document);
    const events = sources.duties?.record.events;
    const governing = findGoverning(regulation, { category: category?.id, period }, date, events);
    if (governing.regulation === regulation) return [];
    const message =
      governing.by === 'transition' && governing.regulation !== undefined
        ? explainTransition(classified, governing.regulation)
        : explainForce(regulation, governing.regulation, date);
    const fault: Fault = {
      code: 'regulation-not-in-force',
      message,
      advice: adviceFor(governing.regulation),
    };
    return [findingAt(source, fault, 'regulation')];
  });
}

function explainTransition(
  { regulation, category, period }: Classified,
  governing: Regulation,
): string {
  const item = category === undefined ? 'Nội dung này' : `Nội dung ${quote(category.title)}`;
  const ofPeriod = formatPeriod(period).toLowerCase();
  return `${item} của ${ofPeriod} theo ${governing.shortTitle}, không theo ${regulation.shortTitle}, dù văn bản ký ngày nào (quy định chuyển tiếp).`;
}

function explainForce(
  named: Regulation,
  governing: Regulation | undefined,
  date: CalendarDate,
): string {
  const instead =
    governing === undefined
      ? ''
      : `; quy định có hiệu lực khi ấy là ${governing.shortTitle} (${describeForce(governing)})`;
  const status = statusWords[forceStatusOn(named, date)];
  return `Ngày ${formatCalendarDate(date)} của văn bản, ${named.shortTitle} (${describeForce(named)}) ${status}${instead}.`;
}

const statusWords = {
  'not-yet': 'chưa có hiệu lực',
  ended: 'đã hết hiệu lực',
  'in-force': 'không áp dụng cho kỳ này',
  unknown: 'chưa rõ hiệu lực',
} as const satisfies Record<ForceStatus, string>;

function describeForce({ inForce: { from, to } }: Regulation): string {
  const start = from === undefined ? '' : `từ ngày ${formatCalendarDate(from)}`;
  const end = to === undefined ? '' : `đến hết ngày ${formatCalendarDate(to)}`;
  return [start, end].filter((part) => part !== '').join(' ');
}

function adviceFor(governing: Regulation | undefined): string {
  const instead =
    governing === undefined
      ? 'Kiểm tra lại ngày và số của quy định.'
      : `Ghi «regulation: ${governing.number}» và chọn lại mã nội dung, biểu mẫu; nếu ngày sai thì sửa ngày.`;
  return `${instead} Nếu bản đã ký đúng là lập theo quy định này thì giữ nguyên.`;
}
