import { addDays, formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/finding.ts';
import { endOf, formatPeriod, startOf, type Period } from '../../domain/period.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { findKnown } from '../../domain/stated.ts';
import { findingAt, type Fault } from '../fault.ts';

/** Schools prepare a year in the summer before it, and report on it in the month after: no slip of a year is so near. */
const leeway = 92;

/** Days that cannot belong to what the document is about: mostly the year of the file it was copied from. */
export const checkDayOutsidePeriod = ({ documents }: SiteSources): Finding[] =>
  documents.flatMap((source) => [...checkPlan(source), ...checkPosting(source)]);

function checkPlan(source: DocumentSource): Finding[] {
  const { document } = source;
  if (document.kind !== 'plan') return [];
  const days = [
    ...document.tasks.map(({ timing }, index) => ({
      on: timing.type === 'due' ? timing.on : undefined,
      path: `tasks.${String(index)}.due`,
    })),
    ...document.reports.map(({ due }, index) => ({
      on: due,
      path: `reports.${String(index)}.due`,
    })),
  ];
  return days.flatMap(({ on, path }) =>
    on === undefined || isNear(on, document.period)
      ? []
      : [findingAt(source, explainDue(on, document.period), path)],
  );
}

const explainDue = (on: CalendarDate, period: Period): Fault => ({
  code: 'other-time',
  message: `Thời hạn ${formatCalendarDate(on)} nằm xa ngoài kỳ «${formatPeriod(period)}» của kế hoạch.`,
  advice: 'Kiểm tra lại năm của thời hạn, hoặc mục period.',
});

const isNear = (on: CalendarDate, period: Period): boolean =>
  addDays(startOf(period), -leeway) <= on && on <= addDays(endOf(period), leeway);

function checkPosting(source: DocumentSource): Finding[] {
  const { document } = source;
  const issuedOn = findKnown(document.issuedOn);
  if (document.kind !== 'disclosure' || document.posting === undefined) return [];
  const { from } = document.posting;
  if (issuedOn === undefined || from >= issuedOn) return [];
  const fault = {
    code: 'other-time',
    message: `Niêm yết từ ngày ${formatCalendarDate(from)}, trước ngày ban hành ${formatCalendarDate(issuedOn)}.`,
    advice: 'Đối chiếu với biên bản niêm yết và bản đã ký, sửa ngày ghi sai.',
  } as const;
  return [findingAt(source, fault, 'posting.from')];
}
