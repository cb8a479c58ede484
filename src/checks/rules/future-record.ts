import { formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { EventType } from '../../domain/duties/duty.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt, type Fault } from '../fault.ts';

/** Known long before they come: their day is announced, and what hangs on it is due before it or on it. */
const announced: readonly EventType[] = ['admission', 'assets-reported'];

/** The record of duties tells what was, not what will be. */
export function checkFutureRecord({ duties }: SiteSources, today: CalendarDate): Finding[] {
  if (duties === undefined) return [];
  const { since, events, elsewhere } = duties.record;
  const days = [
    { path: 'since', on: since, fault: explainSince },
    ...events.map(({ type, on }, index) => ({
      path: `events.${String(index)}.on`,
      on: announced.includes(type) ? undefined : on,
      fault: explainEvent,
    })),
    ...elsewhere.map(({ on }, index) => ({
      path: `elsewhere.${String(index)}.on`,
      on,
      fault: explainElsewhere,
    })),
  ];
  return days.flatMap(({ path, on, fault }) =>
    on === undefined || on <= today ? [] : [findingAt(duties, fault(on, today), path)],
  );
}

const say = (what: string, on: CalendarDate, today: CalendarDate): string =>
  `${what} ${formatCalendarDate(on)}, sau ngày hôm nay ${formatCalendarDate(today)}.`;

const explainSince = (on: CalendarDate, today: CalendarDate): Fault => ({
  code: 'future-date',
  message: say('Bảng theo dõi được khai là chỉ xét từ ngày', on, today),
  advice: 'Ghi ngày trường bắt đầu công khai trên trang, hoặc bỏ dòng này.',
});

const explainEvent = (on: CalendarDate, today: CalendarDate): Fault => ({
  code: 'future-date',
  message: say('Việc này được khai là xảy ra ngày', on, today),
  advice:
    'Kiểm tra lại năm; chỉ ghi việc đã xảy ra. Riêng tuyển sinh và hạn báo cáo tài sản được ghi trước.',
});

const explainElsewhere = (on: CalendarDate, today: CalendarDate): Fault => ({
  code: 'future-date',
  message: say('Nội dung này được khai là đã công khai ở nơi khác ngày', on, today),
  advice: 'Kiểm tra lại năm; chưa công khai thì xóa mục này.',
});
