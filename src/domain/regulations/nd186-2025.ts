import { calendarDate } from '../calendar-date.ts';
import type { Duty, PostingRule } from '../duties/duty.ts';
import type { Category, Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

const category = (id: string, article: string, title: string): Category => ({
  id,
  title,
  group: undefined,
  article,
  levels: schoolLevels,
  audience: 'public',
  confidence: 'high',
  sources: ['decree-186-2025'],
});

const posting: PostingRule = {
  count: 30,
  unit: 'day',
  where: 'niêm yết tại trụ sở của trường hoặc công bố tại cuộc họp',
  consecutive: false,
  confidence: 'high',
  sources: ['decree-186-2025'],
  note: 'Đối với trường, Nghị định không buộc đăng trên trang thông tin điện tử.',
};

const common = {
  levels: schoolLevels,
  frequency: { type: 'year' },
  posting,
  sources: ['decree-186-2025'],
} as const;

const duties: readonly Duty[] = [
  {
    ...common,
    id: 'hinh-thanh',
    title: 'Hình thành tài sản công',
    article: 'Điều 104',
    wording: 'chậm nhất 30 ngày',
    category: 'hinh-thanh',
    deadline: { type: 'after-event', event: 'assets-formed', count: 30, unit: 'day' },
    ifAny: true,
    confidence: 'high',
    note: 'Ở đây tính 30 ngày từ ngày hình thành tài sản mà trường ghi.',
  },
  {
    ...common,
    id: 'su-dung-xu-ly',
    title: 'Sử dụng, xử lý tài sản công',
    article: 'Điều 105',
    wording: 'định kỳ hằng năm theo thời hạn báo cáo tài sản công',
    category: 'su-dung-xu-ly',
    deadline: { type: 'after-event', event: 'assets-reported', count: 0, unit: 'day' },
    confidence: 'high',
    note: 'Hạn báo cáo tài sản công của trường do trường ghi.',
  },
  {
    ...common,
    id: 'khai-thac',
    title: 'Khai thác tài sản công',
    article: 'Điều 106',
    wording: 'định kỳ hằng năm',
    category: 'khai-thac',
    deadline: { type: 'after-event', event: 'assets-reported', count: 0, unit: 'day' },
    ifAny: true,
    confidence: 'medium',
    note: 'Điều này chỉ nói «định kỳ hằng năm»; ở đây lấy cùng hạn báo cáo tài sản công.',
  },
];

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
  duties,
  confidence: 'high',
  sources: ['decree-186-2025'],
  note: 'Biểu mẫu do Bộ Tài chính quy định; chưa tìm thấy mẫu mới có căn cứ chắc chắn (các mẫu 04a, 04b, 04c-CK/TSC chỉ thấy ở một phần mềm, nên không dùng).',
};
