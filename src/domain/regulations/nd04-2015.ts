import { calendarDate } from '../calendar-date.ts';
import type { Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

/** One row for all its items: they were not read, and personnel matters stand among them. */
export const nd04: Regulation = {
  id: 'nd04-2015',
  number: '04/2015/NĐ-CP',
  relatedNumbers: ['01/2016/TT-BNV', '11/2020/TT-BGDĐT'],
  title:
    'Về thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập',
  shortTitle: 'Nghị định 04/2015',
  issuedOn: calendarDate(2015, 1, 9),
  inForce: { from: calendarDate(2015, 2, 25), to: calendarDate(2023, 6, 30), confidence: 'low' },
  replacedBy: 'l10-2022',
  levels: schoolLevels,
  categories: [
    {
      id: 'cong-khai-noi-bo',
      title:
        'Những việc phải công khai để cán bộ, công chức, viên chức biết: chủ trương, kế hoạch, kinh phí, tổ chức cán bộ, khen thưởng, kỷ luật, kết luận thanh tra, nội quy, quy chế',
      group: undefined,
      article: 'Điều 7, Điều 8',
      levels: schoolLevels,
      audience: 'staff-only',
      confidence: 'low',
      sources: ['unchecked'],
      note: 'Số điều và các việc phải công khai chưa đối chiếu được với văn bản. Công khai trong nội bộ chậm nhất 03 ngày làm việc, niêm yết ít nhất 20 ngày liên tục; có việc về nhân sự nên không đăng trên trang này.',
    },
  ],
  forms: [],
  duties: [],
  confidence: 'medium',
  sources: ['plan-63-2022', 'district-plan-2023', 'county-plan-2022', 'unchecked'],
  note: 'Ngày có hiệu lực chưa đối chiếu được. Ngày hết hiệu lực suy từ ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực; Điều 90 của Luật không nêu tên Nghị định này. Hiệu lực hiện nay của Thông tư 11/2020/TT-BGDĐT chưa rõ.',
};
