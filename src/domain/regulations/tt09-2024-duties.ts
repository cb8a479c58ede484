import type { Deadline, Duty, PostingRule } from '../duties/duty.ts';
import { schoolLevels, type SchoolLevel } from '../school.ts';

/** Of Điều 14 and 15, which say how and when, only the headings were read. */
const secondHand = { confidence: 'medium', sources: ['school-portal', 'unchecked'] } as const;

const posting: PostingRule = {
  count: 5,
  unit: 'year',
  where: 'trên cổng thông tin điện tử của trường',
  consecutive: false,
  confidence: 'medium',
  sources: ['school-portal', 'posted-notice', 'unchecked'],
  note: 'Ít nhất 05 năm kể từ ngày đăng. Trường chưa có cổng thông tin điện tử thì niêm yết ít nhất 90 ngày và lưu 05 năm; chưa đối chiếu được với văn bản.',
};

const everyYear =
  'trước ngày 30 tháng 6 hằng năm; cập nhật chậm nhất 10 ngày làm việc kể từ ngày thông tin chính thức có thay đổi';

/** «Trước ngày 30 tháng 6»: of which year is our reading, which each duty's note tells. */
const beforeJune30 = (year: 'start' | 'end' | 'after'): Deadline => ({
  type: 'fixed-day',
  month: 6,
  day: 30,
  year,
  strictlyBefore: true,
});

const ofTheYear = {
  wording: everyYear,
  frequency: { type: 'year' },
  deadline: beforeJune30('start'),
  note: 'Ở đây hiểu là mỗi năm một lần, trước ngày 30/6 của chính năm ấy.',
} as const;
const ofTheYearBefore = {
  wording: everyYear,
  frequency: { type: 'year' },
  deadline: beforeJune30('after'),
  results: true,
  note: 'Kỳ là năm mà số liệu nói đến; hạn là trước ngày 30/6 của năm sau.',
} as const;
const ofTheSchoolYear = {
  wording: everyYear,
  frequency: { type: 'school-year' },
  deadline: beforeJune30('end'),
  note: 'Thông tư không nói rõ ngày 30/6 của năm nào; ở đây hiểu là của năm mà năm học kết thúc.',
} as const;

const ofTheYearThatEnds = { ...ofTheSchoolYear, results: true } as const;

type Time = Pick<Duty, 'wording' | 'frequency' | 'deadline' | 'note' | 'results'>;
type Row = readonly [category: string, clause: string, title: string, time: Time, ifAny?: 'if any'];

/** A duty has the id of its item. */
const dutiesOf = (article: string, levels: readonly SchoolLevel[], rows: readonly Row[]): Duty[] =>
  rows.map(([category, clause, title, time, ifAny]) => ({
    id: category,
    title,
    article: `${clause === '' ? article : `${article} ${clause}`}; Điều 15 khoản 1`,
    levels,
    category,
    posting,
    ...secondHand,
    ...time,
    ...(ifAny !== undefined && { ifAny: true }),
  }));

const preschool = ['MN'] as const;
const general = ['TH', 'THCS', 'THPT'] as const;

/**
 * Điều 5 khoản 5 has none: it refers to the law on budgets, whose circulars hold their own duties.
 */
export const duties: readonly Duty[] = [
  ...dutiesOf('Điều 4', schoolLevels, [
    ['ten-truong', 'khoản 1', 'Tên trường', ofTheYear],
    ['dia-chi-lien-he', 'khoản 2', 'Địa chỉ, thông tin liên hệ', ofTheYear],
    ['loai-hinh', 'khoản 3', 'Loại hình, cơ quan quản lý', ofTheYear],
    ['su-mang', 'khoản 4', 'Sứ mạng, tầm nhìn, mục tiêu', ofTheYear],
    ['lich-su', 'khoản 5', 'Quá trình hình thành và phát triển', ofTheYear],
    ['nguoi-dai-dien', 'khoản 6', 'Người đại diện', ofTheYear],
    ['to-chuc-bo-may', 'khoản 7', 'Tổ chức bộ máy', ofTheYear],
    ['van-ban-khac', 'khoản 8', 'Chiến lược, quy chế và các văn bản khác', ofTheYear],
  ]),
  {
    id: 'cap-nhat',
    title: 'Cập nhật khi thông tin thay đổi',
    article: 'Điều 15 khoản 1',
    wording: 'chậm nhất sau 10 ngày làm việc kể từ ngày thông tin chính thức có thay đổi',
    levels: schoolLevels,
    category: 'thong-tin-chung',
    frequency: { type: 'year' },
    deadline: {
      type: 'after-event',
      event: 'information-changed',
      count: 10,
      unit: 'working-day',
    },
    ifAny: true,
    posting,
    ...secondHand,
    note: 'Chỉ tính khi trường ghi ngày thông tin thay đổi.',
  },
  ...dutiesOf('Điều 5', schoolLevels, [
    ['tinh-hinh-tai-chinh', 'khoản 1', 'Tình hình tài chính của năm trước', ofTheYearBefore],
    [
      'khoan-thu-muc-thu',
      'khoản 2',
      'Các khoản thu và mức thu',
      {
        wording: 'công bố trước khi tuyển sinh',
        frequency: { type: 'school-year' },
        deadline: { type: 'before-event', event: 'admission' },
        note: 'Ngày bắt đầu tuyển sinh do trường ghi.',
      },
    ],
    ['mien-giam-hoc-bong', 'khoản 3', 'Trợ cấp, miễn, giảm học phí, học bổng', ofTheSchoolYear],
    [
      'so-du-quy',
      'khoản 4',
      'Số dư các quỹ',
      {
        ...ofTheYearBefore,
        note: `${ofTheYearBefore.note} Chữ «nếu có» ở đây hiểu là chung cho mọi quỹ.`,
      },
      'if any',
    ],
  ]),
  ...dutiesOf('Điều 6', preschool, [
    ['dieu-kien-mam-non', '', 'Điều kiện bảo đảm chất lượng giáo dục mầm non', ofTheSchoolYear],
  ]),
  ...dutiesOf('Điều 7', preschool, [
    ['ket-qua-mam-non', '', 'Kế hoạch và kết quả giáo dục mầm non', ofTheSchoolYear],
  ]),
  ...dutiesOf('Điều 8', general, [
    ['doi-ngu', 'khoản 1', 'Đội ngũ giáo viên, cán bộ quản lý, nhân viên', ofTheSchoolYear],
    ['co-so-vat-chat', 'khoản 2', 'Cơ sở vật chất và tài liệu học tập', ofTheSchoolYear],
    ['kiem-dinh', 'khoản 3', 'Kết quả đánh giá và kiểm định chất lượng', ofTheSchoolYear],
  ]),
  ...dutiesOf('Điều 9', general, [
    ['ke-hoach-nam-hoc', 'khoản 1', 'Kế hoạch giáo dục của năm học', ofTheSchoolYear],
    ['ket-qua-nam-hoc-truoc', 'khoản 2', 'Kết quả giáo dục thực tế', ofTheYearThatEnds],
    [
      'chuong-trinh-tich-hop',
      'khoản 3',
      'Chương trình nước ngoài hoặc tích hợp',
      ofTheSchoolYear,
      'if any',
    ],
  ]),
  ...dutiesOf('Điều 14 khoản 1 điểm b', schoolLevels, [
    [
      'bao-cao-thuong-nien',
      '',
      'Báo cáo thường niên',
      {
        ...ofTheYearBefore,
        wording:
          'trước ngày 30 tháng 6 hằng năm, báo cáo của năm trước liền kề; số liệu tính đến 31/12',
      },
    ],
  ]),
];
