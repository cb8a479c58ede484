import { calendarDate } from '../calendar-date.ts';
import type { Category, Form, FormsOfOthers, Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';
import { duties } from './tt26-2026-duties.ts';

const sources = ['circular-26-2026', 'decree-73-2026'] as const;

const category = (id: string, article: string, title: string): Category => ({
  id,
  title,
  group: undefined,
  article,
  levels: schoolLevels,
  audience: 'public',
  confidence: 'high',
  sources,
});

/** The annex was not seen: numbers come from Điều 27, titles paraphrase it. */
const form = (number: string, category: string, title: string): Form => ({
  id: `Mẫu biểu số ${number}`,
  title,
  titleConfidence: 'medium',
  category,
  levels: schoolLevels,
  confidence: 'high',
  sources,
});

const others = (whose: string, ...numbers: readonly string[]): FormsOfOthers => ({
  whose,
  ids: numbers.map((number) => `Mẫu biểu số ${number}`),
  confidence: 'high',
  sources: ['circular-26-2026'],
});

export const tt26: Regulation = {
  id: 'tt26-2026',
  number: '26/2026/TT-BTC',
  relatedNumbers: ['73/2026/NĐ-CP', '89/2025/QH15'],
  title: 'Công khai ngân sách nhà nước đối với đơn vị dự toán ngân sách',
  shortTitle: 'Thông tư 26/2026',
  issuedOn: calendarDate(2026, 3, 25),
  inForce: { from: calendarDate(2026, 3, 25), to: undefined, confidence: 'high' },
  replacedBy: undefined,
  levels: schoolLevels,
  categories: [
    category('du-toan', 'Điều 27 khoản 1', 'Dự toán thu, chi ngân sách nhà nước'),
    category('thuc-hien', 'Điều 27 khoản 2', 'Số liệu thực hiện dự toán ngân sách nhà nước'),
    category('quyet-toan', 'Điều 27 khoản 3', 'Số liệu quyết toán ngân sách nhà nước'),
    {
      ...category(
        'tai-tro',
        'Nghị định 73/2026/NĐ-CP, Điều 36 khoản 4',
        'Tiếp nhận, quản lý, sử dụng tài trợ, đóng góp tự nguyện (nếu có)',
      ),
      confidence: 'medium',
      sources: ['decree-73-2026'],
      note: 'Chưa tìm thấy biểu mẫu đánh số cho nội dung này.',
    },
  ],
  forms: [
    form('74', 'du-toan', 'Công khai dự toán thu - chi ngân sách nhà nước'),
    form(
      '75',
      'thuc-hien',
      'Công khai số liệu thực hiện dự toán ngân sách nhà nước 03 tháng, 06 tháng, 09 tháng, năm',
    ),
    form('76', 'quyet-toan', 'Công khai số liệu quyết toán ngân sách nhà nước'),
  ],
  formsOfOthers: [
    others('đơn vị dự toán cấp trên', '73'),
    others('tổ chức được ngân sách nhà nước hỗ trợ', '77', '78', '79', '80'),
    others('cơ quan chi trả hỗ trợ của ngân sách nhà nước cho người dân', '81'),
  ],
  duties,
  confidence: 'high',
  sources: ['circular-26-2026', 'decree-73-2026', 'law-89-2025'],
  note: 'Áp dụng từ năm ngân sách 2026 và cho quyết toán năm 2025. Số liệu thực hiện là lũy kế 03, 06, 09 tháng, không phải của riêng từng quý. Tên biểu lấy ý từ Điều 27 vì chưa có bản phụ lục.',
};
