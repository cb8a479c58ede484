import { yearOf } from '../../domain/calendar-date.ts';
import type { Document } from '../../domain/document.ts';
import { dateOf } from '../../domain/document-date.ts';
import type { Finding } from '../../domain/finding.ts';
import { formatPeriod, type Period } from '../../domain/period.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import {
  listToldYears,
  meetsYears,
  namesOtherMonths,
  type ToldYears,
} from '../../domain/told-time.ts';
import { findingAt } from '../fault.ts';

/** Of a file that was copied from last year's, the title or the period is often left as it was. */
export function checkTitleOfOtherPeriod({ documents }: SiteSources): Finding[] {
  return documents.flatMap((source) => {
    const { document } = source;
    if (document.kind === 'notice') return [];
    const told = listToldYears(document.title);
    const { period } = document;
    const isOther = told.length > 0 && !told.some((each) => mayStandFor(each, document, period));
    if (!isOther && !tellsOtherPart(document.title, period)) return [];
    const fault = {
      code: 'other-time',
      message: `Tên văn bản ${quote(document.title)} nói một kỳ khác với kỳ ghi ở mục period («${formatPeriod(period)}»).`,
      advice: 'Đối chiếu với bản đã ký: sửa mục title, hoặc sửa mục period.',
    } as const;
    return [findingAt(source, fault, 'title')];
  });
}

/** A disclosure is often called after the year in which it goes up. */
function mayStandFor(years: ToldYears, document: Document, period: Period): boolean {
  if (years.isSchoolYear && period.type === 'school-year') return years.from === period.from;
  if (meetsYears(years, period)) return true;
  if (document.kind !== 'disclosure') return false;
  const year = yearOf(dateOf(document));
  return years.from <= year && year <= years.to;
}

/** A paper of the whole year may be called after the quarter in which its work is done. */
const tellsOtherPart = (title: string, period: Period): boolean =>
  period.type !== 'year' && namesOtherMonths(title, period);
