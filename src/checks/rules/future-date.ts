import { formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/finding.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { findKnown } from '../../domain/stated.ts';
import { findingAt } from '../fault.ts';

export function checkFutureDate({ documents }: SiteSources, today: CalendarDate): Finding[] {
  return documents.flatMap((source) => [
    ...checkIssue(source, today),
    ...checkPublication(source, today),
    ...checkChanges(source, today),
  ]);
}

function checkIssue(source: DocumentSource, today: CalendarDate): Finding[] {
  const issuedOn = findKnown(source.document.issuedOn);
  if (issuedOn === undefined || issuedOn <= today) return [];
  const fault = {
    code: 'future-date',
    message: `Ngày ban hành ${formatCalendarDate(issuedOn)} sau ngày hôm nay ${formatCalendarDate(today)}.`,
    advice: 'Ghi đúng ngày ký trên bản gốc; nếu chưa ký thì ghi «chưa có».',
  } as const;
  return [findingAt(source, fault, 'issuedOn')];
}

function checkPublication(source: DocumentSource, today: CalendarDate): Finding[] {
  const { publishedOn, draft } = source.document;
  if (draft || publishedOn <= today) return [];
  const fault = {
    code: 'future-date',
    message: `Tài liệu hẹn đăng ngày ${formatCalendarDate(publishedOn)}: đến ngày ấy mới hiện trên trang.`,
    advice:
      'Nếu muốn đăng ngay thì ghi ngày hôm nay vào mục publishedOn; nếu đúng là hẹn ngày thì không cần sửa.',
  } as const;
  return [findingAt(source, fault, 'publishedOn')];
}

/** Readers are told of it from that day on; mostly the year is a slip. */
function checkChanges(source: DocumentSource, today: CalendarDate): Finding[] {
  return source.document.changes.flatMap(({ on }, index) => {
    if (on <= today) return [];
    const fault = {
      code: 'future-date',
      message: `Thay đổi này ghi ngày ${formatCalendarDate(on)}, sau ngày hôm nay ${formatCalendarDate(today)}: đến ngày ấy người đọc mới được báo.`,
      advice:
        'Kiểm tra lại năm; nếu đúng là hẹn ngày, như cùng ngày đăng của bản mới, thì không cần sửa.',
    } as const;
    return [findingAt(source, fault, `changes.${String(index)}.on`)];
  });
}
