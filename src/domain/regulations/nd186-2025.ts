import { calendarDate } from '../calendar-date.ts';
import type { Category, Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

const category = (id: string, article: string, title: string): Category => ({
  id,
  title,
  group: undefined,
  article,
  levels: schoolLevels,
  confidence: 'high',
  sources: ['decree-186-2025'],
});

export const nd186: Regulation = {
  id: 'nd186-2025',
  number: '186/2025/NĐ-CP',
  relatedNumbers: ['286/2025/NĐ-CP'],
  title: 'Quy định chi tiết một số điều của Luật Quản lý, sử dụng tài sản công',
  shortTitle: 'Nghị định 186/2025',
  issuedOn: calendarDate(2025, 7, 1),
  inForce: { from: calendarDate(2025, 7, 1), to: undefined, confidence: 'high' },
  replacedBy: undefined,
  levels: schoolLevels,
  categories: [
    category('hinh-thanh', 'Điều 104', 'Công khai việc hình thành tài sản công'),
    category(
      'su-dung-xu-ly',
      'Điều 105',
      'Công khai việc sử dụng, xử lý tài sản công: đất; nhà, công trình; xe ô tô; tài sản cố định khác',
    ),
    category('khai-thac', 'Điều 106', 'Công khai việc khai thác tài sản công'),
  ],
  forms: [],
  confidence: 'high',
  sources: ['decree-186-2025'],
  note: 'Biểu mẫu do Bộ Tài chính quy định; chưa tìm thấy mẫu mới có căn cứ chắc chắn.',
};
