import { calendarDate } from '../calendar-date.ts';
import type { Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';

export const tt56: Regulation = {
  id: 'tt56-2022',
  number: '56/2022/TT-BTC',
  relatedNumbers: ['03/2026/TT-BTC', '60/2021/NĐ-CP', '111/2025/NĐ-CP'],
  title: 'Hướng dẫn cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập',
  shortTitle: 'Thông tư 56/2022',
  issuedOn: calendarDate(2022, 9, 16),
  inForce: { from: calendarDate(2022, 9, 16), to: undefined, confidence: 'high' },
  replacedBy: undefined,
  levels: schoolLevels,
  categories: [
    {
      id: 'quy-che-chi-tieu',
      title: 'Quy chế chi tiêu nội bộ',
      group: undefined,
      article: 'Thông tư 03/2026/TT-BTC, Điều 1',
      levels: schoolLevels,
      audience: 'staff',
      confidence: 'high',
      sources: ['circular-03-2026'],
      note: 'Thảo luận dân chủ, công khai trong đơn vị và có ý kiến thống nhất của công đoàn. Số điều của chính Thông tư 56/2022/TT-BTC chưa đối chiếu được.',
    },
  ],
  forms: [],
  duties: [],
  confidence: 'high',
  sources: ['circular-03-2026'],
  note: 'Được sửa đổi bởi Thông tư 03/2026/TT-BTC, có hiệu lực từ ngày 20/02/2026; hướng dẫn Nghị định 60/2021/NĐ-CP đã được sửa đổi bởi Nghị định 111/2025/NĐ-CP.',
};
