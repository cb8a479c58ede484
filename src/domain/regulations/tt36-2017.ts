import { calendarDate } from '../calendar-date.ts';
import type { Category, Form, FormsOfOthers, Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';
import { duties } from './tt36-2017-duties.ts';

/** Three groups, «ba công khai»; group 3 has items but no numbered form for schools. */
const finance = (id: string, article: string, title: string): Category => ({
  id,
  title,
  group: 'thu-chi-tai-chinh',
  article,
  levels: schoolLevels,
  audience: 'public',
  confidence: 'medium',
  sources: ['unchecked'],
});

const group = (id: string, title: string): Category => ({
  id,
  title,
  group: undefined,
  article: undefined,
  levels: schoolLevels,
  audience: 'public',
  confidence: 'high',
  sources: ['unchecked'],
});

const form = (
  number: string,
  category: 'cam-ket-chat-luong' | 'dieu-kien-chat-luong',
  levels: Form['levels'],
  title: string,
): Form => ({
  id: `Biểu mẫu ${number}`,
  title,
  titleConfidence: 'high',
  category,
  levels,
  confidence: 'high',
  sources: ['unchecked'],
});

const others = (whose: string, first: number, last: number): FormsOfOthers => ({
  whose,
  ids: Array.from({ length: last - first + 1 }, (_, index) => `Biểu mẫu ${String(first + index)}`),
  confidence: 'medium',
  sources: ['unchecked'],
});

const preschool = ['MN'] as const;
const primary = ['TH'] as const;
const secondary = ['THCS', 'THPT'] as const;

export const tt36: Regulation = {
  id: 'tt36-2017',
  number: '36/2017/TT-BGDĐT',
  relatedNumbers: [],
  title:
    'Quy chế thực hiện công khai đối với cơ sở giáo dục và đào tạo thuộc hệ thống giáo dục quốc dân',
  shortTitle: 'Thông tư 36/2017',
  issuedOn: calendarDate(2017, 12, 28),
  inForce: {
    from: calendarDate(2018, 2, 12),
    to: calendarDate(2024, 7, 18),
    confidence: 'medium',
  },
  replacedBy: 'tt09-2024',
  levels: schoolLevels,
  categories: [
    group(
      'cam-ket-chat-luong',
      'Công khai cam kết chất lượng giáo dục và chất lượng giáo dục thực tế',
    ),
    group('dieu-kien-chat-luong', 'Công khai điều kiện đảm bảo chất lượng giáo dục'),
    group('thu-chi-tai-chinh', 'Công khai thu chi tài chính'),
    finance('tinh-hinh-tai-chinh', 'Điều 4 khoản 3 điểm a', 'Tình hình tài chính của nhà trường'),
    finance(
      'hoc-phi-khoan-thu',
      'Điều 4 khoản 3 điểm b',
      'Học phí và các khoản thu khác từ người học: mức thu năm học này và dự kiến các năm học tiếp theo',
    ),
    finance(
      'khoan-chi',
      'Điều 4 khoản 3 điểm c',
      'Các khoản chi theo từng năm học; thu nhập của giáo viên và cán bộ quản lý; chi cho mỗi học sinh; chi xây dựng, sửa chữa, mua sắm',
    ),
    finance(
      'mien-giam-tro-cap',
      'Điều 4 khoản 3 điểm d',
      'Chính sách và kết quả thực hiện trợ cấp, miễn, giảm học phí đối với người học thuộc diện chính sách xã hội',
    ),
    finance('kiem-toan', 'Điều 4 khoản 3 điểm đ', 'Kết quả kiểm toán (nếu có)'),
  ],
  forms: [
    form(
      '01',
      'cam-ket-chat-luong',
      preschool,
      'Cam kết chất lượng giáo dục của cơ sở giáo dục mầm non',
    ),
    form('02', 'cam-ket-chat-luong', preschool, 'Công khai chất lượng giáo dục mầm non thực tế'),
    form(
      '03',
      'dieu-kien-chat-luong',
      preschool,
      'Công khai thông tin cơ sở vật chất của cơ sở giáo dục mầm non',
    ),
    form(
      '04',
      'dieu-kien-chat-luong',
      preschool,
      'Công khai thông tin về đội ngũ nhà giáo, cán bộ quản lý và nhân viên của cơ sở giáo dục mầm non',
    ),
    form('05', 'cam-ket-chat-luong', primary, 'Cam kết chất lượng giáo dục của trường tiểu học'),
    form(
      '06',
      'cam-ket-chat-luong',
      primary,
      'Công khai thông tin chất lượng giáo dục tiểu học thực tế',
    ),
    form(
      '07',
      'dieu-kien-chat-luong',
      primary,
      'Công khai thông tin cơ sở vật chất của trường tiểu học',
    ),
    form(
      '08',
      'dieu-kien-chat-luong',
      primary,
      'Công khai thông tin về đội ngũ nhà giáo, cán bộ quản lý và nhân viên của trường tiểu học',
    ),
    form(
      '09',
      'cam-ket-chat-luong',
      secondary,
      'Cam kết chất lượng giáo dục của trường trung học cơ sở và trường trung học phổ thông',
    ),
    form(
      '10',
      'cam-ket-chat-luong',
      secondary,
      'Công khai thông tin chất lượng giáo dục thực tế của trường trung học cơ sở và trường trung học phổ thông',
    ),
    form(
      '11',
      'dieu-kien-chat-luong',
      secondary,
      'Công khai thông tin cơ sở vật chất của trường trung học cơ sở và trường trung học phổ thông',
    ),
    form(
      '12',
      'dieu-kien-chat-luong',
      secondary,
      'Công khai thông tin về đội ngũ nhà giáo, cán bộ quản lý và nhân viên của trường trung học cơ sở và trường trung học phổ thông',
    ),
  ],
  formsOfOthers: [
    others('cơ sở giáo dục thường xuyên', 13, 16),
    others('trường đại học, cao đẳng sư phạm, trung cấp sư phạm', 17, 21),
  ],
  duties,
  confidence: 'high',
  sources: ['codified-education', 'district-plan-2023', 'unchecked'],
  note: 'Ngày hết hiệu lực đã đối chiếu tại Điều 17 Thông tư 09/2024/TT-BGDĐT; ngày có hiệu lực chưa đối chiếu được.',
};
