import { calendarDate } from '../calendar-date.ts';
import type { Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

const title = 'Khoản tài trợ: kế hoạch vận động, kết quả tiếp nhận, quản lý, sử dụng';

export const tt16: Regulation = {
  id: 'tt16-2018',
  number: '16/2018/TT-BGDĐT',
  relatedNumbers: [],
  title: 'Quy định về tài trợ cho các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân',
  shortTitle: 'Thông tư 16/2018',
  issuedOn: calendarDate(2018, 8, 3),
  inForce: { from: calendarDate(2018, 9, 18), to: undefined, confidence: 'high' },
  replacedBy: undefined,
  levels: schoolLevels,
  categories: [
    {
      id: 'tai-tro',
      title,
      group: undefined,
      article: 'Điều 8',
      levels: schoolLevels,
      audience: 'public',
      confidence: 'medium',
      sources: ['codified-education', 'unchecked'],
      note: 'Tài trợ là tự nguyện: không ghi mức bình quân hay mức tối thiểu.',
    },
  ],
  forms: [],
  duties: [
    {
      id: 'tai-tro',
      title: 'Tiếp nhận và sử dụng khoản tài trợ',
      article: 'Điều 8',
      wording: 'chưa tìm thấy thời hạn riêng trong văn bản',
      levels: schoolLevels,
      category: 'tai-tro',
      frequency: { type: 'year' },
      deadline: { type: 'unknown' },
      ifAny: true,
      confidence: 'medium',
      sources: ['codified-education', 'unchecked'],
      note: 'Mới đọc được câu đầu của Điều 8: khoản tài trợ được tổng hợp vào báo cáo quyết toán thu, chi.',
    },
  ],
  confidence: 'high',
  sources: ['codified-education'],
  note: 'Ngày ban hành chưa đối chiếu được. Thay thế Thông tư 29/2012/TT-BGDĐT.',
};
