import { calendarDate } from '../calendar-date.ts';
import type { Regulation } from '../regulation.ts';

/** Of state agencies: it stands here for what replaced Thông tư liên tịch 71/2014. */
export const nd75: Regulation = {
  id: 'nd75-2026',
  number: '75/2026/NĐ-CP',
  relatedNumbers: [],
  title: 'Chế độ tự chủ, tự chịu trách nhiệm về sử dụng kinh phí quản lý hành chính',
  shortTitle: 'Nghị định 75/2026',
  issuedOn: calendarDate(2026, 3, 16),
  inForce: { from: calendarDate(2026, 5, 1), to: undefined, confidence: 'high' },
  replacedBy: undefined,
  levels: [],
  categories: [
    {
      id: 'quy-che-chi-tieu',
      title: 'Quy chế chi tiêu nội bộ, công khai trong toàn cơ quan',
      group: undefined,
      article: 'Điều 9 khoản 5',
      levels: [],
      audience: 'staff',
      confidence: 'high',
      sources: ['decree-75-2026'],
    },
  ],
  forms: [],
  duties: [],
  confidence: 'high',
  sources: ['decree-75-2026'],
  note: 'Dành cho cơ quan nhà nước, không cho trường học. Tên Nghị định ghi theo ý.',
};
