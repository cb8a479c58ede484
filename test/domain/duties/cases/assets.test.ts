import type { DutyRecord } from '../../../../src/domain/duties/record.ts';
import { event, ofYear, paper } from '../support.ts';
import { describeCases, type Case } from './support.ts';

const formed = (on: string): Partial<DutyRecord> => ({
  events: [event('assets-formed', on, ofYear(2025))],
});
const assets: readonly Case[] = [
  [
    'Mua sắm ngày 30/6/2025 còn theo Nghị định 151: đến 30/7',
    'nd151-2017.hinh-thanh.2025.2025-06-30',
    '31/08/2025',
    'in time 2025-07-30',
    {
      record: formed('30/06/2025'),
      documents: [
        paper('nd151-2017', 'tai-san-cong', ofYear(2025), '30/07/2025', {
          form: 'Mẫu số 09a-CK/TSC',
        }),
      ],
    },
  ],
  [
    'Mua sắm ngày 30/6/2025 không có dòng theo Nghị định 186',
    'nd186-2025.hinh-thanh.2025.2025-06-30',
    '31/08/2025',
    'no row',
    { record: formed('30/06/2025') },
  ],
  [
    'Mua sắm ngày 01/7/2025 theo Nghị định 186: đến 31/7',
    'nd186-2025.hinh-thanh.2025.2025-07-01',
    '31/08/2025',
    'in time 2025-07-31',
    {
      record: formed('01/07/2025'),
      documents: [paper('nd186-2025', 'hinh-thanh', ofYear(2025), '31/07/2025')],
    },
  ],
  [
    'Mua sắm ngày 01/7/2025 không có dòng theo Nghị định 151',
    'nd151-2017.hinh-thanh.2025.2025-07-01',
    '31/08/2025',
    'no row',
    { record: formed('01/07/2025') },
  ],
  [
    'Năm 2024 không ghi mua sắm gì: không phải công khai',
    'nd151-2017.hinh-thanh.2024',
    '20/11/2026',
    'not applicable',
  ],
  [
    'Không ghi ngày mua sắm mà đã công khai',
    'nd186-2025.hinh-thanh.2026',
    '20/11/2026',
    'published 2026-05-04',
    { documents: [paper('nd186-2025', 'hinh-thanh', ofYear(2026), '04/05/2026')] },
  ],
  [
    'Hạn báo cáo tài sản là thứ Bảy 31/01/2026: công khai trước đó là kịp',
    'nd186-2025.su-dung-xu-ly.2025.2026-01-31',
    '28/02/2026',
    'in time 2026-01-20',
    {
      record: { events: [event('assets-reported', '31/01/2026', ofYear(2025))] },
      documents: [paper('nd186-2025', 'su-dung-xu-ly', ofYear(2025), '20/01/2026')],
    },
  ],
  [
    'Hạn báo cáo là một ngày do trường ghi nên không dời: thứ Hai 02/02 muộn 2 ngày',
    'nd186-2025.su-dung-xu-ly.2025.2026-01-31',
    '28/02/2026',
    'late 2',
    {
      record: { events: [event('assets-reported', '31/01/2026', ofYear(2025))] },
      documents: [paper('nd186-2025', 'su-dung-xu-ly', ofYear(2025), '02/02/2026')],
    },
  ],
  [
    'Khai thác tài sản «nếu có»: hạn báo cáo tài sản không có nghĩa là có khai thác',
    'nd186-2025.khai-thac.2025.2026-01-31',
    '28/02/2026',
    'not applicable',
    { record: { events: [event('assets-reported', '31/01/2026', ofYear(2025))] } },
  ],
  [
    'Đã ghi mua sắm thì phải công khai: quá hạn từ 31/7/2025',
    'nd151-2017.hinh-thanh.2025.2025-06-30',
    '31/07/2025',
    'missing 1',
    { record: formed('30/06/2025') },
  ],
  [
    'Sử dụng tài sản năm 2025 được báo cáo năm 2026: chờ, theo Nghị định 186',
    'nd186-2025.su-dung-xu-ly.2025',
    '20/11/2026',
    'waiting assets-reported',
  ],
  [
    'Sử dụng tài sản năm 2024, có hạn báo cáo trước 01/7/2025, không theo Nghị định 186',
    'nd186-2025.su-dung-xu-ly.2024',
    '20/11/2026',
    'no row',
  ],
  [
    'Trụ sở năm 2024 theo Nghị định 151: chưa rõ hạn, chỉ ghi là đã công khai',
    'nd151-2017.tru-so.2024',
    '20/11/2026',
    'published 2025-03-03',
    {
      documents: [
        paper('nd151-2017', 'tai-san-cong', ofYear(2024), '03/03/2025', {
          form: 'Mẫu số 09b-CK/TSC',
        }),
      ],
    },
  ],
];

describeCases('tài sản công', assets);
