import { calendarDate } from '../calendar-date.ts';
import type { Regulation } from '../regulation.ts';

/** Of state agencies; a plan of 2022 names it for a school. Public schools follow Thông tư 56/2022/TT-BTC. */
export const ttlt71: Regulation = {
  id: 'ttlt71-2014',
  number: '71/2014/TTLT-BTC-BNV',
  relatedNumbers: ['130/2005/NĐ-CP', '117/2013/NĐ-CP'],
  title:
    'Quy định chế độ tự chủ, tự chịu trách nhiệm về sử dụng biên chế và kinh phí quản lý hành chính đối với các cơ quan nhà nước',
  shortTitle: 'Thông tư liên tịch 71/2014',
  issuedOn: calendarDate(2014, 5, 30),
  // Its decrees fell on 01/5/2026; no text that we read ends the circular itself.
  inForce: { from: calendarDate(2014, 7, 15), to: undefined, confidence: 'unsure' },
  replacedBy: 'nd75-2026',
  levels: [],
  categories: [
    {
      id: 'quy-che-noi-bo',
      title: 'Quy chế chi tiêu nội bộ; quy chế quản lý, sử dụng tài sản công',
      group: undefined,
      article: undefined,
      levels: [],
      audience: 'staff',
      confidence: 'medium',
      sources: ['unchecked', 'codified-assets'],
      note: 'Thảo luận, công khai trong cơ quan. Trường công lập là đơn vị sự nghiệp, không phải cơ quan nhà nước: dùng Thông tư 56/2022/TT-BTC.',
    },
  ],
  forms: [],
  duties: [],
  confidence: 'medium',
  sources: ['plan-63-2022', 'decree-75-2026', 'unchecked'],
  note: 'Dành cho cơ quan nhà nước, không cho trường học. Ngày có hiệu lực (15/7/2014) chưa đối chiếu được. Các nghị định làm căn cứ bị bãi bỏ từ ngày 01/5/2026 theo Nghị định 75/2026/NĐ-CP, nhưng điều bãi bỏ không nêu tên Thông tư liên tịch này.',
};
