import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Board, BoardEntry, DutyState } from '../../src/domain/duties/board.ts';
import { findInMenu, listOpenPapers, makeMenu, type MenuRow } from '../../src/drafts/menu.ts';
import { reportMenu } from '../../src/drafts/report-menu.ts';
import { boardOn } from '../domain/duties/support.ts';
import { getObligation, today } from './support.ts';

const full = boardOn(today);
const open = ({ entries }: Board, type: DutyState['type']): BoardEntry[] =>
  entries.filter(({ state }) => state.type === type);
const only = (entries: readonly BoardEntry[]): Board => ({ today, entries });
const dueOf = ({ paper }: MenuRow): string => paper.obligations[0].due?.last ?? '';

describe('the menu', () => {
  it('has what is missing first, the latest first, and then what comes next', () => {
    const { missing, due } = makeMenu(full);
    expect(missing.map(dueOf)).toEqual(missing.map(dueOf).sort().reverse());
    expect(due.map(dueOf)).toEqual(due.map(dueOf).sort());
    expect(missing.every(({ state }) => state.type === 'missing')).toBe(true);
    expect(due.every(({ state }) => state.type === 'due')).toBe(true);
  });

  it('shows no more than 20, of both, and counts the rest', () => {
    const { missing, due, more } = makeMenu(full);
    expect([missing.length, due.length]).toEqual([12, 8]);
    expect(more).toBe(listOpenPapers(full).length - 20);
  });

  it('leaves no room empty where one of both is short', () => {
    expect(makeMenu(only(open(full, 'missing'))).missing).toHaveLength(20);
    expect(makeMenu(only(open(full, 'due').slice(0, 3)))).toMatchObject({ missing: [], more: 0 });
  });

  it('counts from 1, through both', () => {
    const menu = makeMenu(full);
    expect(findInMenu(menu, 0)).toBeUndefined();
    expect(findInMenu(menu, 1)).toBe(menu.missing[0]);
    expect(findInMenu(menu, 13)).toBe(menu.due[0]);
    expect(findInMenu(menu, 21)).toBeUndefined();
  });
});

describe('the menu in a terminal', () => {
  const obligation = getObligation('tt26-2026.thuc-hien.2026-09-thang');
  const late: BoardEntry = {
    obligation,
    year: 2026,
    state: { type: 'missing', since: calendarDate(2026, 10, 13), days: 39, reason: undefined },
  };
  const next: BoardEntry = {
    obligation: getObligation('tt09-2024.doi-ngu.2026-2027'),
    year: 2027,
    state: { type: 'due', days: 221 },
  };

  it('says of each what, by which law, till when, its code, and what is there already', () => {
    const menu = makeMenu(only([next, late]));
    const place = 'results/2026/thuc-hien.mdx';
    expect(reportMenu(menu, today, (each) => (each === obligation ? place : undefined))).toBe(
      [
        'Những nội dung phải công khai mà chưa có văn bản, tính đến ngày 20/11/2026:',
        '',
        'Đang thiếu',
        '  1. Công khai thực hiện dự toán 9 tháng đầu năm 2026',
        '     Thông tư 26/2026, hạn 10/10/2026, kéo đến 12/10/2026 vì trùng ngày nghỉ, đã quá 39 ngày',
        '     mã: tt26-2026.thuc-hien.2026-09-thang',
        '     đã có: results/2026/thuc-hien.mdx',
        '',
        'Chưa đến hạn',
        '  2. Công khai đội ngũ giáo viên, cán bộ quản lý, nhân viên năm học 2026-2027',
        '     Thông tư 09/2024, hạn 29/06/2027, còn 221 ngày',
        '     mã: tt09-2024.doi-ngu.2026-2027',
      ].join('\n'),
    );
  });

  it('has one line for what is told on one paper, with a code of its own and every place', () => {
    const entries = ['ten-truong', 'su-mang', 'nguoi-dai-dien'].map((duty): BoardEntry => ({
      ...next,
      obligation: getObligation(`tt09-2024.${duty}.2027`),
    }));
    const [first, second] = entries.map(({ obligation: each }) => each);
    const places = new Map([
      [first, 'disclosures/2027/a.mdx'],
      [second, 'disclosures/2027/a.mdx'],
    ]);
    const told = reportMenu(makeMenu(only(entries)), today, (each) => places.get(each));
    expect(told.split('\n').slice(2)).toEqual([
      'Chưa đến hạn',
      '  1. Công khai thông tin chung về cơ sở giáo dục năm 2027 (3 mục, soạn chung một bản)',
      '     Thông tư 09/2024, hạn 29/06/2027, còn 221 ngày',
      '     mã: tt09-2024.thong-tin-chung.2027',
      '     đã có: disclosures/2027/a.mdx',
    ]);
  });

  it('says so where nothing is open', () => {
    expect(reportMenu(makeMenu(only([])), today, () => undefined)).toBe(
      'Không có nội dung nào đang thiếu hay chờ đến hạn.',
    );
  });

  it('tells how many it leaves out', () => {
    const menu = makeMenu(full);
    expect(reportMenu(menu, today, () => undefined)).toContain(
      `\nCòn ${String(menu.more)} nội dung khác: `,
    );
  });
});
