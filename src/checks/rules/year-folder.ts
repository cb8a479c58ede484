import { formatCalendarDate, yearOf } from '../../domain/calendar-date.ts';
import { collectionOfKind } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { dateOf } from '../../domain/document-date.ts';
import { findingAt } from '../fault.ts';

/** The folder's year is part of the document's permanent address. */
export function checkYearFolder({ documents }: SiteSources): Finding[] {
  return documents.flatMap((source) => {
    const { kind, publishedOn } = source.document;
    const date = dateOf(source.document);
    if ([yearOf(date), yearOf(publishedOn)].includes(source.year)) return [];
    const folder = (year: number): string => `${collectionOfKind[kind]}/${String(year)}/`;
    const fault = {
      code: 'year-folder',
      message: `Tài liệu ngày ${formatCalendarDate(date)} nằm trong thư mục năm ${String(source.year)}.`,
      advice: `Kiểm tra lại ngày; nếu ngày đúng thì chuyển tài liệu sang thư mục ${folder(yearOf(date))} trước khi đăng.`,
    } as const;
    return [
      findingAt(source, fault, date === publishedOn ? 'publishedOn' : 'issuedOn', 'publishedOn'),
    ];
  });
}
