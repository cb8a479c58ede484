import type { DutyRecord } from '../../../../src/domain/duties/record.ts';
import { event, ofSchoolYear, paper } from '../support.ts';
import { describeCases, type Case } from './support.ts';

const charges = (regulation: 'tt36-2017' | 'tt09-2024', from: number, on: string) =>
  paper(
    regulation,
    regulation === 'tt36-2017' ? 'hoc-phi-khoan-thu' : 'khoan-thu-muc-thu',
    ofSchoolYear(from),
    on,
  );
const admission = (on: string, from: number): Partial<DutyRecord> => ({
  events: [event('admission', on, ofSchoolYear(from))],
});
const admissions: readonly Case[] = [
  [
    'Tuyển sinh từ 01/6/2026: công bố ngày 31/5 là kịp',
    'tt09-2024.khoan-thu-muc-thu.2026-2027.2026-06-01',
    '20/11/2026',
    'in time 2026-05-31',
    {
      record: admission('01/06/2026', 2026),
      documents: [charges('tt09-2024', 2026, '31/05/2026')],
    },
  ],
  [
    'Công bố đúng ngày bắt đầu tuyển sinh là muộn',
    'tt09-2024.khoan-thu-muc-thu.2026-2027.2026-06-01',
    '20/11/2026',
    'late 1',
    {
      record: admission('01/06/2026', 2026),
      documents: [charges('tt09-2024', 2026, '01/06/2026')],
    },
  ],
  [
    'Hôm trước ngày tuyển sinh là ngày cuối',
    'tt09-2024.khoan-thu-muc-thu.2026-2027.2026-06-01',
    '31/05/2026',
    'due 0',
    { record: admission('01/06/2026', 2026) },
  ],
  [
    'Chưa ghi ngày tuyển sinh: chờ',
    'tt09-2024.khoan-thu-muc-thu.2026-2027',
    '20/11/2026',
    'waiting admission',
  ],
  [
    'Chưa ghi ngày tuyển sinh mà đã công bố',
    'tt09-2024.khoan-thu-muc-thu.2026-2027',
    '20/11/2026',
    'published 2026-05-13',
    { documents: [charges('tt09-2024', 2026, '13/05/2026')] },
  ],
  [
    'Tuyển sinh từ 18/7/2024 chưa theo Thông tư 09',
    'tt09-2024.khoan-thu-muc-thu.2024-2025.2024-07-18',
    '20/07/2024',
    'no row',
    { record: admission('18/07/2024', 2024) },
  ],
  [
    'Tuyển sinh từ 18/7/2024: theo Thông tư 36, hạn 30/6',
    'tt36-2017.hoc-phi-khoan-thu.2024-2025',
    '20/07/2024',
    'missing 20',
    { record: admission('18/07/2024', 2024) },
  ],
  [
    'Tuyển sinh từ 19/7/2024 đã theo Thông tư 09: hạn 18/7',
    'tt09-2024.khoan-thu-muc-thu.2024-2025.2024-07-19',
    '20/07/2024',
    'in time 2024-07-18',
    {
      record: admission('19/07/2024', 2024),
      documents: [charges('tt09-2024', 2024, '18/07/2024')],
    },
  ],
  [
    'Tuyển sinh từ 19/7/2024 thì không còn dòng theo Thông tư 36',
    'tt36-2017.hoc-phi-khoan-thu.2024-2025',
    '20/07/2024',
    'no row',
    { record: admission('19/07/2024', 2024) },
  ],
  [
    'Năm học 2024-2025 không ghi ngày tuyển sinh: chỉ một dòng, theo Thông tư 36',
    'tt09-2024.khoan-thu-muc-thu.2024-2025',
    '20/11/2026',
    'no row',
  ],
];

describeCases('khoản thu trước tuyển sinh', admissions);
