import { formatCalendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findKnown } from '../../domain/stated.ts';
import { findingAt } from '../fault.ts';

/** A paper of another body may be older than the school; what the school itself issued or posted may not. */
export function checkBeforeFounding({ school, documents }: SiteSources): Finding[] {
  if (school === undefined) return [];
  const { name, foundedOn } = school.school;
  return documents.flatMap((source) => {
    const { issuer, issuedOn, publishedOn } = source.document;
    const dates = [
      {
        path: 'issuedOn',
        what: 'Ngày ban hành',
        date: issuer === name ? findKnown(issuedOn) : undefined,
      },
      { path: 'publishedOn', what: 'Ngày đăng', date: publishedOn },
    ];
    return dates.flatMap(({ path, what, date }) => {
      if (date === undefined || date >= foundedOn) return [];
      const fault = {
        code: 'before-founding',
        message: `${what} ${formatCalendarDate(date)} trước ngày thành lập trường ${formatCalendarDate(foundedOn)}.`,
        advice: 'Kiểm tra lại năm; nếu ngày thành lập sai thì sửa foundedOn trong school.yaml.',
      } as const;
      return [findingAt(source, fault, path)];
    });
  });
}
