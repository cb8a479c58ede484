import type { Deadline, Duty, PostingRule } from '../duties/duty.ts';
import { schoolLevels, type SchoolLevel } from '../school.ts';

const preschool = ['MN'] as const;
const primary = ['TH'] as const;
const secondary = ['THCS', 'THPT'] as const;

const unchecked = { confidence: 'medium', sources: ['unchecked'] } as const;

const common = {
  wording:
    'tháng 6 hằng năm; cập nhật khi khai giảng năm học (tháng 9) và khi có thông tin mới hoặc thay đổi',
  posting: {
    count: 30,
    unit: 'day',
    where: 'niêm yết tại trường, nơi cha mẹ học sinh thuận tiện xem',
    consecutive: true,
    ...unchecked,
    note: 'Ít nhất 30 ngày liên tục kể từ ngày niêm yết; chưa đối chiếu được với văn bản.',
  } satisfies PostingRule,
  ...unchecked,
};

/** The rules say «tháng 6 hằng năm» and no more: which June belongs to which school year is our reading. */
const juneBefore = {
  frequency: { type: 'school-year' },
  deadline: june('start'),
  note: 'Quy chế chỉ nói «tháng 6 hằng năm»; ở đây hiểu là tháng 6 ngay trước khi năm học bắt đầu. Thời hạn chưa đối chiếu được với văn bản.',
} as const;
const juneAfter = {
  frequency: { type: 'school-year' },
  deadline: june('end'),
  results: true,
  note: 'Quy chế chỉ nói «tháng 6 hằng năm»; ở đây hiểu là tháng 6 của năm mà năm học kết thúc. Thời hạn chưa đối chiếu được với văn bản.',
} as const;

function june(year: 'start' | 'end'): Deadline {
  return { type: 'fixed-day', month: 6, day: 30, year, strictlyBefore: false };
}

type FormGroup = 'cam-ket-chat-luong' | 'dieu-kien-chat-luong';
type FormRow = readonly [
  number: string,
  group: FormGroup,
  title: string,
  time: typeof juneBefore | typeof juneAfter,
];

const ofForms = (
  article: string,
  levels: readonly SchoolLevel[],
  rows: readonly FormRow[],
): Duty[] =>
  rows.map(([number, category, title, time]) => ({
    id: `bieu-mau-${number}`,
    title,
    article: `${article} của Quy chế`,
    levels,
    category,
    form: `Biểu mẫu ${number}`,
    ...common,
    ...time,
  }));

const commitment = 'cam-ket-chat-luong';
const conditions = 'dieu-kien-chat-luong';

/**
 * Điều 4 khoản 3 điểm a has none: it is met by what Thông tư 61/2017/TT-BTC makes a school disclose, in
 * that circular's own time.
 */
export const duties: readonly Duty[] = [
  ...ofForms('Điều 4', preschool, [
    ['01', commitment, 'Cam kết chất lượng giáo dục mầm non', juneBefore],
    ['02', commitment, 'Chất lượng giáo dục mầm non thực tế', juneAfter],
    ['03', conditions, 'Cơ sở vật chất của trường mầm non', juneBefore],
    ['04', conditions, 'Đội ngũ của trường mầm non', juneBefore],
  ]),
  ...ofForms('Điều 5', primary, [
    ['05', commitment, 'Cam kết chất lượng giáo dục tiểu học', juneBefore],
    ['06', commitment, 'Chất lượng giáo dục tiểu học thực tế', juneAfter],
    ['07', conditions, 'Cơ sở vật chất của trường tiểu học', juneBefore],
    ['08', conditions, 'Đội ngũ của trường tiểu học', juneBefore],
  ]),
  ...ofForms('Điều 5', secondary, [
    ['09', commitment, 'Cam kết chất lượng giáo dục trung học', juneBefore],
    ['10', commitment, 'Chất lượng giáo dục trung học thực tế', juneAfter],
    ['11', conditions, 'Cơ sở vật chất của trường trung học', juneBefore],
    ['12', conditions, 'Đội ngũ của trường trung học', juneBefore],
  ]),
  {
    ...common,
    ...juneBefore,
    id: 'hoc-phi-khoan-thu',
    title: 'Học phí và các khoản thu từ người học',
    article: 'Điều 4 khoản 3 điểm b của Quy chế',
    levels: schoolLevels,
    category: 'hoc-phi-khoan-thu',
  },
  {
    ...common,
    ...juneAfter,
    id: 'khoan-chi',
    title: 'Các khoản chi của năm học',
    article: 'Điều 4 khoản 3 điểm c của Quy chế',
    levels: schoolLevels,
    category: 'khoan-chi',
  },
  {
    ...common,
    ...juneAfter,
    id: 'mien-giam-tro-cap',
    title: 'Trợ cấp và miễn, giảm học phí',
    article: 'Điều 4 khoản 3 điểm d của Quy chế',
    levels: schoolLevels,
    category: 'mien-giam-tro-cap',
  },
  {
    ...common,
    id: 'kiem-toan',
    title: 'Kết quả kiểm toán',
    article: 'Điều 4 khoản 3 điểm đ của Quy chế',
    levels: schoolLevels,
    category: 'kiem-toan',
    frequency: { type: 'year' },
    deadline: { type: 'unknown' },
    ifAny: true,
    note: 'Chỉ phải công khai khi có kiểm toán; chưa rõ thời hạn kể từ khi có kết quả.',
  },
];
