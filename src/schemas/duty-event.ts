import { z } from 'zod';
import { yearOf, type CalendarDate } from '../domain/calendar-date.ts';
import { fitsFrequency } from '../domain/duties/duty-periods.ts';
import { eventTypes, type Duty, type EventType } from '../domain/duties/duty.ts';
import { describeFrequency, describePeriodType } from '../domain/frequency.ts';
import { formatPeriod, yearOfPeriod, type Period } from '../domain/period.ts';
import { regulations } from '../domain/regulations/index.ts';
import { choice } from './choices.ts';
import { addFault, type FaultSink } from './fault.ts';
import { field } from './field.ts';
import { date, optional, period, text } from './fields.ts';
import { whenSound } from './sound.ts';

const words = {
  'estimate-assigned': 'giao dự toán',
  'year-reported': 'báo cáo thực hiện năm',
  'accounts-approved': 'duyệt quyết toán',
  admission: 'tuyển sinh',
  'information-changed': 'thay đổi thông tin',
  'assets-formed': 'hình thành tài sản',
  'assets-reported': 'hạn báo cáo tài sản',
} as const satisfies Record<EventType, string>;

const typeByWord = Object.fromEntries(eventTypes.map((type) => [words[type], type]));

/** A day that only the school knows, and from which a time limit is counted. */
export const schoolEvent = z
  .strictObject({
    event: field(choice(typeByWord), {
      label: 'Việc xảy ra',
      meaning: 'Việc làm phát sinh thời hạn công khai.',
      example: 'event: giao dự toán',
      choices: Object.keys(typeByWord),
    }),
    on: field(date(), {
      label: 'Ngày xảy ra',
      meaning:
        'Ngày ghi trên quyết định, báo cáo; với tuyển sinh là ngày bắt đầu nhận hồ sơ, với tài sản là ngày hoàn thành hoặc hạn báo cáo.',
      example: 'on: 20/12/2025',
    }),
    period: field(period(), {
      label: 'Kỳ của việc ấy',
      meaning: 'Năm ngân sách, năm hoặc năm học mà việc ấy nói tới.',
      example: 'period: năm 2026',
    }),
    note: field(optional(text()), {
      label: 'Số văn bản hoặc ghi chú',
      meaning: 'Số, ngày của quyết định để người đọc đối chiếu.',
      example: 'note: Quyết định số 1215/QĐ-UBND ngày 20/12/2025',
    }),
  })
  .superRefine(checkEventPeriod, whenSound('event', 'period'))
  .superRefine(checkEventDay, whenSound('on', 'period'))
  .transform(({ event, ...rest }) => ({ type: event, ...rest }));

/** An event is found by its period; of another kind than its duties have, it would start no time limit. */
function checkEventPeriod(
  { event, period: given }: { event: EventType; period: Period },
  sink: FaultSink,
): void {
  const waiting = regulations.flatMap(({ duties }) => duties).filter(waitsFor(event));
  if (waiting.length === 0 || waiting.some(({ frequency }) => fitsFrequency(given, frequency)))
    return;
  const wanted = new Set(waiting.map(({ frequency }) => describeFrequency(frequency)));
  addFault(
    sink,
    {
      code: 'invalid-period',
      reason: `việc này tính ${[...wanted].join(', ')}, không ${describePeriodType(given)}`,
    },
    ['period'],
  );
}

// An estimate comes months before its year and accounts may be approved years after it, but not in a decade.
const mostYearsApart = 5;

function checkEventDay(
  { on, period: given }: { on: CalendarDate; period: Period },
  sink: FaultSink,
): void {
  if (Math.abs(yearOf(on) - yearOfPeriod(given)) <= mostYearsApart) return;
  addFault(
    sink,
    {
      code: 'invalid-date',
      reason: `quá xa kỳ «${formatPeriod(given)}»`,
      advice: 'Kiểm tra lại năm của ngày và của kỳ.',
    },
    ['on'],
  );
}

const waitsFor =
  (event: EventType) =>
  ({ deadline }: Duty): boolean =>
    'event' in deadline && deadline.event === event;
