import { calendarDate } from '../calendar-date.ts';
import type { Duty } from '../duties/duty.ts';
import type { Category, Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

const candidate = (id: string, title: string): Category => ({
  id,
  title,
  group: undefined,
  article: undefined,
  levels: schoolLevels,
  audience: 'unsure',
  confidence: 'low',
  sources: ['unchecked'],
  note: 'Nhóm tạm đặt theo tên Quyết định để xếp tài liệu, chưa đối chiếu được với văn bản.',
});

const categories: readonly Category[] = [
  candidate('phuong-tien', 'Phương tiện đi lại'),
  candidate('tru-so', 'Trụ sở làm việc, nhà công vụ'),
  candidate('trang-thiet-bi', 'Trang thiết bị, phương tiện làm việc'),
  candidate('dien-thoai', 'Điện thoại công vụ'),
  candidate('cong-tac-phi', 'Công tác phí, tiếp khách, hội nghị'),
  candidate('dai-ngo', 'Lương, phụ cấp và chế độ đãi ngộ khác'),
];

const dutyOf = ({ id, title }: Category): Duty => ({
  id,
  title,
  article: 'chưa rõ điều, khoản',
  wording: 'chưa tìm thấy thời hạn trong văn bản',
  levels: schoolLevels,
  category: id,
  frequency: { type: 'year' },
  deadline: { type: 'unknown' },
  ifAny: true,
  confidence: 'low',
  sources: ['unchecked'],
  note: 'Chưa đọc được Quyết định: kỳ công khai, thời hạn và việc có áp dụng cho trường học hay không đều chưa rõ.',
});

/** Only its number, date and subject are certain: they are quoted in a school's plan of 2022. */
export const qd05: Regulation = {
  id: 'qd05-2014',
  number: '05/2014/QĐ-TTg',
  relatedNumbers: [],
  title:
    'Về công khai chế độ, chính sách liên quan đến phương tiện, điều kiện làm việc, chế độ đãi ngộ của Đảng, Nhà nước đối với cán bộ, công chức',
  shortTitle: 'Quyết định 05/2014',
  issuedOn: calendarDate(2014, 1, 15),
  inForce: { from: undefined, to: undefined, confidence: 'unsure' },
  replacedBy: undefined,
  levels: schoolLevels,
  categories,
  forms: [],
  duties: categories.map(dutyOf),
  confidence: 'medium',
  sources: ['plan-63-2022'],
  note: 'Chỉ số, ngày và trích yếu là chắc chắn. Nội dung phải công khai, biểu mẫu, thời hạn và hiệu lực hiện nay chưa đối chiếu được với văn bản; Quyết định nói về cán bộ, công chức, còn giáo viên là viên chức.',
};
