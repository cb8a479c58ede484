import { ofMonths, day } from '../support.ts';
import { describeCases, execution, type Case } from './support.ts';

const firstQuarter = 'tt26-2026.thuc-hien.2028-03-thang';
const told = {
  record: {
    daysOff: [
      { from: day('25/01/2028'), to: day('30/01/2028'), reason: 'Tết Nguyên đán.' },
      { from: day('04/04/2028'), to: day('04/04/2028'), reason: 'Giỗ Tổ Hùng Vương.' },
    ],
  },
};

const cases: readonly Case[] = [
  ['Chưa đến hạn tạm tính thì còn ngày', firstQuarter, '05/04/2028', 'due 5'],
  [
    'Qua hạn tạm tính 10/4/2028 mà chưa biết lịch nghỉ: không gọi là thiếu',
    firstQuarter,
    '30/06/2028',
    'waiting holidays-announced',
  ],
  [
    'Đăng sau hạn tạm tính thì không gọi là chậm',
    firstQuarter,
    '30/06/2028',
    'published 2028-04-12',
    { documents: [execution('tt26-2026', ofMonths(3, 2028), '12/04/2028')] },
  ],
  [
    'Đăng trước hạn tạm tính thì chắc chắn là kịp',
    firstQuarter,
    '30/06/2028',
    'in time 2028-04-10',
    { documents: [execution('tt26-2026', ofMonths(3, 2028), '10/04/2028')] },
  ],
  ['Trường đã ghi đủ lịch nghỉ của năm 2028: thiếu', firstQuarter, '11/04/2028', 'missing 1', told],
  [
    'Ngày do luật nêu thì không đếm: thiếu như mọi năm',
    'tt09-2024.doi-ngu.2027-2028',
    '30/06/2028',
    'missing 1',
  ],
];

describeCases('năm chưa biết lịch nghỉ', cases);
