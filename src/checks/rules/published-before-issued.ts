import { formatCalendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findKnown } from '../../domain/stated.ts';
import { findingAt } from '../fault.ts';

export function checkPublishedBeforeIssued({ documents }: SiteSources): Finding[] {
  return documents.flatMap((source) => {
    const issuedOn = findKnown(source.document.issuedOn);
    const { publishedOn } = source.document;
    if (issuedOn === undefined || publishedOn >= issuedOn) return [];
    const fault = {
      code: 'published-before-issued',
      message: `Ngày đăng ${formatCalendarDate(publishedOn)} trước ngày ban hành ${formatCalendarDate(issuedOn)}.`,
      advice: 'Kiểm tra lại cả hai ngày: văn bản chỉ được đăng sau khi đã ký.',
    } as const;
    return [findingAt(source, fault, 'publishedOn')];
  });
}
