import { z } from 'zod';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { documentFields } from './document.ts';
import { addFault, type FaultSink } from './fault.ts';
import { field } from './field.ts';
import { date, optional } from './fields.ts';
import { whenSound } from './sound.ts';

export const noticeSchema = z
  .strictObject({
    ...documentFields,
    endsOn: field(optional(date()), {
      label: 'Hết thời hạn thông báo',
      meaning: 'Sau ngày này thông báo vẫn đọc được nhưng không còn ở mục tin mới.',
      example: 'endsOn: 30/06/2026',
    }),
  })
  .superRefine(checkEnd, whenSound('publishedOn', 'endsOn'));

interface Dates {
  readonly publishedOn: CalendarDate;
  readonly endsOn?: CalendarDate | undefined;
}

function checkEnd({ publishedOn, endsOn }: Dates, sink: FaultSink): void {
  if (endsOn === undefined || endsOn >= publishedOn) return;
  addFault(
    sink,
    {
      code: 'end-before-start',
      reason: 'ngày hết thời hạn đứng trước ngày đăng',
      advice: 'Kiểm tra lại hai ngày endsOn và publishedOn.',
    },
    ['endsOn'],
  );
}

export type NoticeInput = z.input<typeof noticeSchema>;
export type NoticeData = z.output<typeof noticeSchema>;
