import { z } from 'zod';
import { daysBetween, type CalendarDate } from '../domain/calendar-date.ts';
import { addFault, type FaultSink } from './fault.ts';
import { field } from './field.ts';
import { date, list, optional, text } from './fields.ts';
import { schoolEvent } from './duty-event.ts';
import {
  checkRepeatedDelays,
  checkRepeatedEvents,
  checkRepeatedExemptions,
  checkRepeatedNotes,
} from './duty-repeats.ts';
import {
  checkDuty,
  checkDutyPeriod,
  dutyFields,
  dutyPeriod,
  optionalDutyPeriod,
  withDutyId,
} from './duty-reference.ts';
import { whenSound } from './sound.ts';

const exemption = z
  .strictObject({
    ...dutyFields,
    period: optionalDutyPeriod,
    reason: field(text(), {
      label: 'Lý do không áp dụng',
      meaning: 'Vì sao trường không có gì để công khai; người đọc sẽ thấy câu này.',
      example: 'reason: Trường không dạy chương trình nước ngoài hoặc chương trình tích hợp.',
    }),
  })
  .superRefine(checkDuty, whenSound('regulation', 'duty'))
  .superRefine(checkDutyPeriod, whenSound('regulation', 'duty', 'period'))
  .overwrite(withDutyId);

const delay = z
  .strictObject({
    ...dutyFields,
    period: dutyPeriod,
    reason: field(text(), {
      label: 'Lý do chậm',
      meaning: 'Vì sao công khai chậm; người đọc sẽ thấy câu này.',
      example: 'reason: Chờ cơ quan cấp trên xác nhận số liệu.',
    }),
  })
  .superRefine(checkDuty, whenSound('regulation', 'duty'))
  .superRefine(checkDutyPeriod, whenSound('regulation', 'duty', 'period'))
  .overwrite(withDutyId);

const elsewhere = z
  .strictObject({
    ...dutyFields,
    period: dutyPeriod,
    on: field(date(), {
      label: 'Ngày công khai',
      meaning: 'Ngày niêm yết, phát tài liệu hoặc đăng ở nơi khác.',
      example: 'on: 28/06/2022',
    }),
    where: field(text(), {
      label: 'Nơi công khai',
      meaning: 'Nơi đã công khai và giấy tờ chứng minh; người đọc sẽ thấy câu này.',
      example: 'where: Bảng tin của trường, biên bản niêm yết ngày 28/06/2022',
    }),
  })
  .superRefine(checkDuty, whenSound('regulation', 'duty'))
  .superRefine(checkDutyPeriod, whenSound('regulation', 'duty', 'period'))
  .overwrite(withDutyId);

const dayOff = z
  .strictObject({
    from: field(date(), {
      label: 'Nghỉ từ ngày',
      meaning: 'Ngày đầu tiên của đợt nghỉ.',
      example: 'from: 14/02/2026',
    }),
    to: field(date(), {
      label: 'Nghỉ đến hết ngày',
      meaning: 'Ngày cuối cùng của đợt nghỉ; nghỉ một ngày thì ghi lại ngày ấy.',
      example: 'to: 22/02/2026',
    }),
    reason: field(text(), {
      label: 'Căn cứ nghỉ',
      meaning: 'Thông báo hoặc quyết định cho nghỉ.',
      example: 'reason: Nghỉ Tết theo thông báo của Bộ Nội vụ',
    }),
  })
  .superRefine(checkSpan, whenSound('from', 'to'));

// The summer holiday has 92 days; a longer time off is a slip in the year.
const mostDaysOff = 100;

function checkSpan({ from, to }: { from: CalendarDate; to: CalendarDate }, sink: FaultSink): void {
  const days = daysBetween(from, to) + 1;
  if (days > mostDaysOff)
    addFault(
      sink,
      {
        code: 'invalid-value',
        reason: `đợt nghỉ dài tới ${String(days)} ngày`,
        advice: 'Kiểm tra lại năm của hai ngày.',
      },
      ['to'],
    );
  if (to >= from) return;
  addFault(
    sink,
    {
      code: 'end-before-start',
      reason: 'ngày cuối đứng trước ngày đầu của đợt nghỉ',
      advice: 'Đối chiếu thông báo nghỉ rồi sửa một trong hai ngày.',
    },
    ['to'],
  );
}

export const dutiesSchema = z
  .strictObject({
    since: field(optional(date()), {
      label: 'Theo dõi từ ngày',
      meaning:
        'Bảng theo dõi chỉ xét những nội dung đến hạn từ ngày này; bỏ trống thì xét từ năm có tài liệu đầu tiên trên trang.',
      example: 'since: 01/09/2021',
    }),
    events: field(list(schoolEvent), {
      label: 'Những việc làm phát sinh thời hạn',
      meaning: 'Ngày giao dự toán, ngày duyệt quyết toán, ngày tuyển sinh… mà chỉ trường biết.',
      example: 'events: [{ event: giao dự toán, on: 20/12/2025, period: năm 2026 }]',
    }),
    exemptions: field(list(exemption), {
      label: 'Nghĩa vụ không áp dụng',
      meaning: 'Những nội dung mà trường không có gì để công khai, kèm lý do.',
      example:
        'exemptions: [{ regulation: 09/2024/TT-BGDĐT, duty: chuong-trinh-tich-hop, reason: Trường không dạy chương trình tích hợp. }]',
    }),
    delays: field(list(delay), {
      label: 'Lý do công khai chậm',
      meaning: 'Giải trình cho những nội dung đã hoặc đang chậm.',
      example:
        'delays: [{ regulation: 09/2024/TT-BGDĐT, duty: doi-ngu, period: năm học 2025-2026, reason: Chờ xác nhận số liệu. }]',
    }),
    elsewhere: field(list(elsewhere), {
      label: 'Đã công khai ở nơi khác',
      meaning:
        'Những nội dung đã niêm yết trên giấy hoặc đăng ở trang khác, không có trên trang này.',
      example:
        'elsewhere: [{ regulation: 09/2024/TT-BGDĐT, duty: doi-ngu, period: năm học 2024-2025, on: 20/06/2025, where: Bảng tin của trường }]',
    }),
    daysOff: field(list(dayOff), {
      label: 'Ngày nghỉ riêng của năm',
      meaning: 'Những ngày nghỉ được thông báo từng năm, để tính ngày làm việc cho đúng.',
      example: 'daysOff: [{ from: 14/02/2026, to: 22/02/2026, reason: Nghỉ Tết }]',
    }),
    workingDays: field(list(date()), {
      label: 'Ngày làm bù',
      meaning: 'Những ngày thứ Bảy, Chủ nhật mà trường đi làm bù.',
      example: 'workingDays: [22/08/2026]',
    }),
  })
  .superRefine(checkRepeatedEvents, whenSound('events'))
  .superRefine(checkRepeatedExemptions, whenSound('exemptions'))
  .superRefine(checkRepeatedDelays, whenSound('delays'))
  .superRefine(checkRepeatedNotes, whenSound('elsewhere'));

export type DutiesInput = z.input<typeof dutiesSchema>;
export type DutiesData = z.output<typeof dutiesSchema>;
