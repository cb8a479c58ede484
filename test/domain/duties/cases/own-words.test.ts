import { describe, expect, it } from 'vitest';
import { boardOn, day, ofSchoolYear, ofYear, paper, stateAt } from '../support.ts';
import { describeCases, staff, staff2025, form, type Case } from './support.ts';

const accreditation = { regulation: 'tt09-2024', duty: 'kiem-dinh' } as const;
const kiemDinh = 'tt09-2024.kiem-dinh.2025-2026';
const reason = 'Trường chưa đến kỳ đánh giá.';
const funds = { regulation: 'tt09-2024', duty: 'so-du-quy' } as const;
const words: readonly Case[] = [
  [
    'Trường ghi không phải công khai trong năm học này',
    kiemDinh,
    '20/11/2026',
    'not applicable',
    { record: { exemptions: [{ ...accreditation, period: ofSchoolYear(2025), reason }] } },
  ],
  [
    'Ghi không phải công khai trong mọi kỳ',
    kiemDinh,
    '20/11/2026',
    'not applicable',
    { record: { exemptions: [{ ...accreditation, period: undefined, reason }] } },
  ],
  [
    'Ghi cho năm học khác thì không tính',
    kiemDinh,
    '30/06/2026',
    'missing 1',
    { record: { exemptions: [{ ...accreditation, period: ofSchoolYear(2024), reason }] } },
  ],
  [
    'Không phải công khai mà vẫn công khai thì không thể muộn',
    kiemDinh,
    '20/11/2026',
    'published 2026-08-01',
    {
      record: { exemptions: [{ ...accreditation, period: undefined, reason }] },
      documents: [paper('tt09-2024', 'kiem-dinh', ofSchoolYear(2025), '01/08/2026')],
    },
  ],
  ['Số dư quỹ «nếu có», không ghi gì', 'tt09-2024.so-du-quy.2025', '20/11/2026', 'not applicable'],
  [
    'Số dư quỹ «nếu có», đã công khai thì xét hạn',
    'tt09-2024.so-du-quy.2025',
    '20/11/2026',
    'late 2',
    { documents: [paper('tt09-2024', 'so-du-quy', ofYear(2025), '01/07/2026')] },
  ],
  [
    'Trường nêu lý do chậm thì tức là có',
    'tt09-2024.so-du-quy.2025',
    '30/06/2026',
    'missing 1',
    { record: { delays: [{ ...funds, period: ofYear(2025), reason: 'Chờ đối chiếu số dư.' }] } },
  ],
  [
    'Trước khi có trang này: trường ghi đã niêm yết ngày 28/6/2022',
    'tt36-2017.bieu-mau-09.2022-2023',
    '20/11/2026',
    'in time 2022-06-28',
    {
      record: {
        elsewhere: [
          {
            regulation: 'tt36-2017',
            duty: 'bieu-mau-09',
            period: ofSchoolYear(2022),
            on: day('28/06/2022'),
            where: 'Bảng tin của trường.',
          },
        ],
      },
    },
  ],
  [
    'Niêm yết ngày 02/7/2022 là muộn 2 ngày',
    'tt36-2017.bieu-mau-09.2022-2023',
    '20/11/2026',
    'late 2',
    {
      record: {
        elsewhere: [
          {
            regulation: 'tt36-2017',
            duty: 'bieu-mau-09',
            period: ofSchoolYear(2022),
            on: day('02/07/2022'),
            where: 'Bảng tin của trường.',
          },
        ],
      },
    },
  ],
  [
    'Lời ghi về một ngày chưa tới thì chưa tính',
    staff2025,
    '20/06/2026',
    'due 9',
    {
      record: {
        elsewhere: [
          {
            regulation: 'tt09-2024',
            duty: 'doi-ngu',
            period: ofSchoolYear(2025),
            on: day('25/06/2026'),
            where: 'Bảng tin của trường.',
          },
        ],
      },
    },
  ],
  [
    'Quyết định 05/2014: chưa rõ hạn, đã công khai thì chỉ ghi là đã công khai',
    'qd05-2014.cong-tac-phi.2022',
    '20/11/2026',
    'published 2023-06-29',
    { documents: [paper('qd05-2014', 'cong-tac-phi', ofYear(2022), '29/06/2023')] },
  ],
  [
    'Quyết định 05/2014: chưa công khai thì không có dòng nào',
    'qd05-2014.cong-tac-phi.2022',
    '20/11/2026',
    'no row',
  ],
  [
    'Kết quả kiểm toán 2022 theo Thông tư 36, nếu có',
    'tt36-2017.kiem-toan.2022',
    '20/11/2026',
    'published 2023-05-05',
    { documents: [paper('tt36-2017', 'kiem-toan', ofYear(2022), '05/05/2023')] },
  ],
  [
    'Trường tiểu học không có nghĩa vụ về Biểu mẫu 09',
    'tt36-2017.bieu-mau-09.2022-2023',
    '20/11/2026',
    'no row',
    { levels: ['TH'], documents: [form('09', 2022, '21/06/2022')] },
  ],
];

describeCases('lời ghi của trường', words);

describe('a reason that the school gives', () => {
  it('carries the reason of a delay', () => {
    const delays = [
      { regulation: 'tt09-2024', duty: 'doi-ngu', period: ofSchoolYear(2025), reason: 'Mất điện.' },
    ] as const;
    const missing = stateAt(boardOn(day('02/07/2026'), { record: { delays } }), staff2025);
    expect(missing).toEqual({ type: 'missing', since: '2026-06-30', days: 3, reason: 'Mất điện.' });
    const late = stateAt(
      boardOn(day('02/07/2026'), { record: { delays }, documents: [staff(2025, '01/07/2026')] }),
      staff2025,
    );
    expect(late).toMatchObject({ type: 'late', days: 2, reason: 'Mất điện.' });
  });

  it('carries the school’s own reason why a duty is not owed', () => {
    const record = { exemptions: [{ ...accreditation, period: undefined, reason }] };
    expect(stateAt(boardOn(day('20/11/2026'), { record }), kiemDinh)).toEqual({
      type: 'not-applicable',
      reason,
    });
  });
});
