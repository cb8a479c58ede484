import { describe, expect, it } from 'vitest';
import type { DutyState } from '../../src/domain/duties/board.ts';
import { explainState, sayDaysLeft, sayPosting, sayState } from '../../src/words/say-board.ts';
import { day, ofYear } from '../domain/duties/support.ts';
import { disclosureWith } from '../domain/support.ts';

const document = disclosureWith();
const published = { type: 'document', on: day('25/02/2022'), document } as const;
const elsewhere = {
  type: 'elsewhere',
  on: day('25/02/2022'),
  document: undefined,
  note: {
    regulation: 'tt36-2017',
    duty: 'khoan-chi',
    period: ofYear(2022),
    on: day('25/02/2022'),
    where: 'Bảng tin cổng trường',
  },
} as const;

const cases: readonly (readonly [DutyState, string, readonly string[]])[] = [
  [{ type: 'in-time', publication: published }, 'Đúng hạn', ['Đăng ngày 25/02/2022']],
  [
    { type: 'in-time', publication: elsewhere },
    'Đúng hạn',
    ['Công khai ngày 25/02/2022 tại: Bảng tin cổng trường (theo lời nhà trường)'],
  ],
  [
    { type: 'late', publication: published, days: 5, reason: 'Chờ duyệt.' },
    'Chậm 5 ngày',
    ['Đăng ngày 25/02/2022', 'Lý do: Chờ duyệt.'],
  ],
  [{ type: 'published', publication: published }, 'Đã đăng', ['Đăng ngày 25/02/2022']],
  [
    { type: 'missing', since: day('01/07/2026'), days: 142, reason: undefined },
    'Thiếu',
    ['từ ngày 01/07/2026, đã 142 ngày'],
  ],
  [{ type: 'due', days: 12 }, 'Còn 12 ngày', []],
  [{ type: 'waiting', event: 'estimate-assigned' }, 'Chờ sự kiện', ['Chờ ngày: được giao dự toán']],
  [
    { type: 'waiting', event: 'holidays-announced' },
    'Chờ sự kiện',
    ['Chờ ngày: lịch nghỉ của năm được thông báo'],
  ],
  [{ type: 'not-applicable', reason: 'Trường không có.' }, 'Không áp dụng', ['Trường không có.']],
];

describe('a state of the board', () => {
  it.each(cases)('%o is called «%s»', (state, name, explained) => {
    expect(sayState(state)).toBe(name);
    expect(explainState(state)).toEqual(explained);
  });
});

describe('the days that are left', () => {
  it('are counted to the stated day, and from it on to the last day in time', () => {
    expect([3, 1, 0, -1].map(sayDaysLeft)).toEqual([
      'Còn 3 ngày',
      'Còn 1 ngày',
      'Hôm nay là hạn cuối',
      'Hôm nay là hạn cuối',
    ]);
  });
});

describe('how long a paper hangs', () => {
  const rule = { confidence: 'high', sources: ['codified-assets'] } as const;

  it('is said with its place, and whether without a break', () => {
    expect(
      sayPosting({ ...rule, count: 30, unit: 'day', consecutive: true, where: 'tại trường' }),
    ).toBe('ít nhất 30 ngày liên tục, tại trường');
    expect(
      sayPosting({ ...rule, count: 5, unit: 'year', consecutive: false, where: 'trên trang' }),
    ).toBe('ít nhất 5 năm, trên trang');
  });
});
