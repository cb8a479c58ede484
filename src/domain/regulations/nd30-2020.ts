import { calendarDate } from '../calendar-date.ts';
import type { Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

/** How papers look and are numbered. It makes nobody disclose anything, so no document is filed under it. */
export const nd30: Regulation = {
  id: 'nd30-2020',
  number: '30/2020/NĐ-CP',
  relatedNumbers: [],
  title: 'Về công tác văn thư',
  shortTitle: 'Nghị định 30/2020',
  issuedOn: calendarDate(2020, 3, 5),
  inForce: { from: calendarDate(2020, 3, 5), to: undefined, confidence: 'high' },
  replacedBy: undefined,
  levels: schoolLevels,
  categories: [],
  forms: [],
  duties: [],
  confidence: 'high',
  sources: ['codified-records'],
  note: 'Quy định thể thức và kỹ thuật trình bày văn bản, không quy định nội dung công khai. Thay thế Thông tư 01/2011/TT-BNV từ ngày 05/3/2020.',
};
