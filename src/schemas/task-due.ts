import { parseCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { fold } from '../domain/vietnamese.ts';
import { scalar, tidy } from './fields.ts';

/** The day by which a task is to be done; what a plan says instead of a day has a field of its own. */
export const dueDate = () =>
  scalar<CalendarDate>((given) => {
    const parsed = parseCalendarDate(given);
    if (parsed.ok) return parsed;
    const advice = adviseField(fold(tidy(given)));
    const { reason } = parsed;
    return {
      ok: false,
      fault: { code: 'invalid-date', reason, ...(advice !== undefined && { advice }) },
    };
  });

const ongoing = /\b(?:thuong (?:xuyen|nien|ky)|lien tuc|hang \p{L}+|(?:ca|suot|quanh) nam)\b/u;
const quarters = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

function adviseField(said: string): string | undefined {
  if (ongoing.test(said)) return 'Việc làm thường xuyên thì thay cả dòng này bằng «ongoing: có».';
  const [, written = ''] =
    /^(?:trong |het )?quy (i{1,3}|iv|[1-4])(?: nam \d{4}|[ /.-]+\d{4})?$/.exec(said) ?? [];
  if (written !== '') {
    const quarter = quarters.get(written) ?? Number(written);
    return `Kế hoạch chỉ ghi quý thì thay cả dòng này bằng «quarter: ${String(quarter)}».`;
  }
  if (/\d.*\d/.test(said) && !/\bquy\b/.test(said)) return undefined;
  return 'Ghi ngày, ví dụ «due: 31/03/2026»; chỉ có quý thì thay cả dòng bằng «quarter: 2», làm thường xuyên thì thay bằng «ongoing: có».';
}
