import { calendarDate } from '../calendar-date.ts';
import type { Category, Form, FormsOfOthers, Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';
import { duties } from './tt61-2017-duties.ts';

const category = (id: string, article: string, title: string): Category => ({
  id,
  title,
  group: undefined,
  article,
  levels: schoolLevels,
  audience: 'public',
  confidence: 'high',
  sources: ['codified-budget'],
});

/** The forms of a unit that spends the budget; form 01 is for units that allocate to others. */
const form = (number: string, category: string, title: string): Form => ({
  id: `Mẫu biểu số ${number}`,
  title,
  titleConfidence: 'medium',
  category,
  levels: schoolLevels,
  confidence: 'high',
  sources: ['codified-budget'],
});

const others = (whose: string, ...ids: readonly string[]): FormsOfOthers => ({
  whose,
  ids,
  confidence: 'high',
  sources: ['codified-budget'],
});

export const tt61: Regulation = {
  id: 'tt61-2017',
  number: '61/2017/TT-BTC',
  relatedNumbers: ['90/2018/TT-BTC'],
  title:
    'Hướng dẫn về công khai ngân sách đối với đơn vị dự toán ngân sách, tổ chức được ngân sách nhà nước hỗ trợ',
  shortTitle: 'Thông tư 61/2017',
  issuedOn: calendarDate(2017, 6, 15),
  inForce: { from: calendarDate(2017, 8, 1), to: calendarDate(2026, 3, 24), confidence: 'high' },
  replacedBy: 'tt26-2026',
  levels: schoolLevels,
  categories: [
    category('du-toan', 'Điều 3 khoản 1', 'Dự toán thu, chi ngân sách nhà nước'),
    category('thuc-hien', 'Điều 3 khoản 2', 'Thực hiện dự toán thu, chi ngân sách nhà nước'),
    category('quyet-toan', 'Điều 3 khoản 3', 'Quyết toán thu, chi ngân sách nhà nước'),
    {
      ...category('quyet-dinh-cong-bo', 'Điều 4', 'Quyết định công bố công khai ngân sách'),
      note: 'Ban hành cùng lúc với mỗi lần công khai dự toán, quyết toán; số liệu quý, 6 tháng thì không cần.',
    },
  ],
  forms: [
    form('02', 'du-toan', 'Dự toán thu, chi ngân sách nhà nước'),
    form(
      '03',
      'thuc-hien',
      'Đánh giá thực hiện dự toán thu, chi ngân sách nhà nước quý, 6 tháng, năm',
    ),
    form('04', 'quyet-toan', 'Quyết toán thu, chi ngân sách nhà nước'),
    {
      ...form('05', 'quyet-toan', 'Biểu quyết toán thứ hai'),
      titleConfidence: 'unsure',
      note: 'Số biểu có trong Điều 3; tên biểu chưa đối chiếu được.',
    },
    {
      ...form(
        '01',
        'quyet-dinh-cong-bo',
        'Quyết định về việc công bố công khai dự toán, quyết toán ngân sách',
      ),
      id: 'Mẫu số 01/QĐ-CKNS',
    },
  ],
  formsOfOthers: [
    others('đơn vị dự toán cấp trên', 'Mẫu biểu số 01'),
    others(
      'tổ chức được ngân sách nhà nước hỗ trợ',
      ...['06', '07', '08', '09', '10'].map((number) => `Mẫu biểu số ${number}`),
      'Mẫu số 02/QĐ-CKNS',
    ),
    others('đơn vị dự toán cấp I', 'Mẫu số 01/CKNS-BC', 'Mẫu số 02/CKNS-BC'),
  ],
  duties,
  confidence: 'high',
  sources: ['codified-budget', 'circular-26-2026'],
  note: 'Được sửa đổi, bổ sung bởi Thông tư 90/2018/TT-BTC. Quyết toán năm 2025 đã theo Thông tư 26/2026/TT-BTC.',
};
