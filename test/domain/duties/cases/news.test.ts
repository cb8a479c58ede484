import type { DutyRecord } from '../../../../src/domain/duties/record.ts';
import { event, ofYear, paper } from '../support.ts';
import { describeCases, type Case } from './support.ts';

const changed: Partial<DutyRecord> = {
  events: [event('information-changed', '12/11/2026', ofYear(2026))],
};
const news = 'tt09-2024.cap-nhat.2026.2026-11-12';
const updates: readonly Case[] = [
  [
    'Thay đổi thứ Năm 12/11/2026: mười ngày làm việc, bỏ 24/11, là thứ Sáu 27/11',
    news,
    '30/11/2026',
    'in time 2026-11-27',
    {
      record: changed,
      documents: [paper('tt09-2024', 'thong-tin-chung', ofYear(2026), '27/11/2026')],
    },
  ],
  [
    'Cập nhật thứ Hai 30/11: muộn 3 ngày',
    news,
    '30/11/2026',
    'late 3',
    {
      record: changed,
      documents: [paper('tt09-2024', 'thong-tin-chung', ofYear(2026), '30/11/2026')],
    },
  ],
  [
    'Cập nhật riêng mục địa chỉ là đủ',
    news,
    '30/11/2026',
    'in time 2026-11-20',
    {
      record: changed,
      documents: [paper('tt09-2024', 'dia-chi-lien-he', ofYear(2026), '20/11/2026')],
    },
  ],
  [
    'Bản đăng tháng 6 không phải là bản cập nhật',
    news,
    '27/11/2026',
    'due 0',
    {
      record: changed,
      documents: [paper('tt09-2024', 'thong-tin-chung', ofYear(2026), '16/06/2026')],
    },
  ],
  [
    'Không có thay đổi thì không phải cập nhật, dù tháng 6 đã đăng',
    'tt09-2024.cap-nhat.2026',
    '20/11/2026',
    'not applicable',
    { documents: [paper('tt09-2024', 'thong-tin-chung', ofYear(2026), '16/06/2026')] },
  ],
];

describeCases('cập nhật khi thay đổi', updates);
