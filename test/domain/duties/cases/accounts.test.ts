import type { DutyRecord } from '../../../../src/domain/duties/record.ts';
import { event, ofYear, paper } from '../support.ts';
import { describeCases, type Case } from './support.ts';

const approved = (on: string, year: number): Partial<DutyRecord> => ({
  events: [event('accounts-approved', on, ofYear(year))],
});
const accounts: readonly Case[] = [
  [
    'Quyết toán 2024 duyệt ngày 20/5/2025: 15 ngày, đến 04/6',
    'tt61-2017.quyet-toan.2024.2025-05-20',
    '20/06/2025',
    'in time 2025-06-04',
    {
      record: approved('20/05/2025', 2024),
      documents: [paper('tt61-2017', 'quyet-toan', ofYear(2024), '04/06/2025')],
    },
  ],
  [
    'Quyết toán 2024 duyệt ngày 01/4/2026 vẫn theo luật cũ: 15 ngày, đến 16/4',
    'tt61-2017.quyet-toan.2024.2026-04-01',
    '30/04/2026',
    'late 1',
    {
      record: approved('01/04/2026', 2024),
      documents: [paper('tt61-2017', 'quyet-toan', ofYear(2024), '17/04/2026')],
    },
  ],
  [
    'Quyết toán 2024 không có dòng theo Thông tư 26',
    'tt26-2026.quyet-toan.2024.2026-04-01',
    '30/04/2026',
    'no row',
    { record: approved('01/04/2026', 2024) },
  ],
  [
    'Quyết toán 2025 duyệt ngày 20/5/2026: 30 ngày, đến 19/6',
    'tt26-2026.quyet-toan.2025.2026-05-20',
    '30/06/2026',
    'in time 2026-06-19',
    {
      record: approved('20/05/2026', 2025),
      documents: [paper('tt26-2026', 'quyet-toan', ofYear(2025), '19/06/2026')],
    },
  ],
  [
    'Quyết toán 2025 duyệt trước ngày 25/3/2026 cũng theo Thông tư 26: 10/3 + 30 = 09/4',
    'tt26-2026.quyet-toan.2025.2026-03-10',
    '30/04/2026',
    'in time 2026-04-09',
    {
      record: approved('10/03/2026', 2025),
      documents: [paper('tt26-2026', 'quyet-toan', ofYear(2025), '09/04/2026')],
    },
  ],
  [
    'Quyết toán 2025 ghi theo Thông tư 61 không đáp ứng',
    'tt26-2026.quyet-toan.2025.2026-05-20',
    '19/06/2026',
    'due 0',
    {
      record: approved('20/05/2026', 2025),
      documents: [paper('tt61-2017', 'quyet-toan', ofYear(2025), '09/06/2026')],
    },
  ],
  [
    'Quyết toán 2025 chưa ghi ngày duyệt: chờ',
    'tt26-2026.quyet-toan.2025',
    '20/11/2026',
    'waiting accounts-approved',
  ],
  [
    'Quyết toán 2025 không có dòng theo Thông tư 61',
    'tt61-2017.quyet-toan.2025',
    '20/11/2026',
    'no row',
  ],
];

describeCases('quyết toán', accounts);
