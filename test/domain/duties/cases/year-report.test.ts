import { day, event, ofMonths, ofQuarter, ofYear } from '../support.ts';
import { describeCases, execution, type Case } from './support.ts';

const reported = (on: string, year: number) => [event('year-reported', on, ofYear(year))];
const years: readonly Case[] = [
  [
    'Báo cáo năm gửi thứ Năm 12/02/2026: 13, 23, 24, 25, 26/02 là năm ngày làm việc quanh Tết',
    'tt61-2017.thuc-hien-nam.2025.2026-02-12',
    '31/03/2026',
    'in time 2026-02-26',
    {
      record: { events: reported('12/02/2026', 2025) },
      documents: [execution('tt61-2017', ofYear(2025), '26/02/2026')],
    },
  ],
  [
    'Đăng ngày 27/02 là muộn 1 ngày',
    'tt61-2017.thuc-hien-nam.2025.2026-02-12',
    '31/03/2026',
    'late 1',
    {
      record: { events: reported('12/02/2026', 2025) },
      documents: [execution('tt61-2017', ofYear(2025), '27/02/2026')],
    },
  ],
  [
    'Trường làm bù thứ Bảy 14/02 thì hạn sớm hơn một ngày: 25/02',
    'tt61-2017.thuc-hien-nam.2025.2026-02-12',
    '31/03/2026',
    'late 1',
    {
      record: { events: reported('12/02/2026', 2025), workingDays: [day('14/02/2026')] },
      documents: [execution('tt61-2017', ofYear(2025), '26/02/2026')],
    },
  ],
  [
    'Trường nghỉ thêm 23 và 24/02: 13, 25, 26, 27/02 và 02/3',
    'tt61-2017.thuc-hien-nam.2025.2026-02-12',
    '31/03/2026',
    'in time 2026-03-02',
    {
      record: {
        events: reported('12/02/2026', 2025),
        daysOff: [
          { from: day('23/02/2026'), to: day('24/02/2026'), reason: 'Nghỉ theo thông báo.' },
        ],
      },
      documents: [execution('tt61-2017', ofYear(2025), '02/03/2026')],
    },
  ],
  [
    'Báo cáo gửi thứ Bảy 17/01/2026: từ thứ Hai 19 đến thứ Sáu 23/01',
    'tt61-2017.thuc-hien-nam.2025.2026-01-17',
    '31/01/2026',
    'in time 2026-01-23',
    {
      record: { events: reported('17/01/2026', 2025) },
      documents: [execution('tt61-2017', ofMonths(12, 2025), '23/01/2026')],
    },
  ],
  [
    'Số liệu Quý IV không thay cho số liệu năm',
    'tt61-2017.thuc-hien-nam.2025.2026-01-17',
    '23/01/2026',
    'due 0',
    {
      record: { events: reported('17/01/2026', 2025) },
      documents: [execution('tt61-2017', ofQuarter(4, 2025), '20/01/2026')],
    },
  ],
  [
    'Số liệu năm 2025 vẫn theo Thông tư 61 dù báo cáo gửi sau ngày 25/3/2026',
    'tt61-2017.thuc-hien-nam.2025.2026-03-30',
    '06/04/2026',
    'due 0',
    { record: { events: reported('30/03/2026', 2025) } },
  ],
  [
    'Số liệu năm 2026 theo Thông tư 26: 30/01/2027 là thứ Bảy, thứ Hai 01/02 vẫn kịp',
    'tt26-2026.thuc-hien-nam.2026.2027-01-20',
    '28/02/2027',
    'in time 2027-02-01',
    {
      record: { events: reported('20/01/2027', 2026) },
      documents: [execution('tt26-2026', ofYear(2026), '01/02/2027')],
    },
  ],
];

describeCases('thực hiện dự toán năm', years);
