import { describe, expect, it } from 'vitest';
import {
  countStates,
  entriesOfDocument,
  entriesOfRegulation,
  entriesOfYear,
  findEntry,
  listBoardYears,
} from '../../../src/domain/duties/board-lists.ts';
import { makeBoard } from '../../../src/domain/duties/make-board.ts';
import { emptyRecord } from '../../../src/domain/duties/record.ts';
import { regulations } from '../../../src/domain/regulations/index.ts';
import { noticeWith, school } from '../support.ts';
import { boardOn, day, event, ofSchoolYear, ofYear, paper } from './support.ts';

const today = day('20/11/2026');
const boardOf = (...documents: Parameters<typeof makeBoard>[0]['documents']) =>
  makeBoard({ school, today, documents, record: emptyRecord });

describe('the years of the board', () => {
  it('begin with the year of the first publication', () => {
    const board = boardOf(
      noticeWith({ publishedOn: day('05/09/2024') }),
      noticeWith({ publishedOn: day('05/09/2019'), draft: true }),
    );
    expect(listBoardYears(board).at(-1)).toBe(2024);
    expect(listBoardYears(boardOf()).at(-1)).toBe(2026);
  });

  it('begin with the day that the school names, a day’s own limit included', () => {
    const idsSince = (since: string) =>
      boardOn(today, { record: { since: day(since) } }).entries.map(
        ({ obligation }) => obligation.id,
      );
    expect(idsSince('30/06/2022')).toContain('tt36-2017.bieu-mau-09.2022-2023');
    expect(idsSince('01/07/2022')).not.toContain('tt36-2017.bieu-mau-09.2022-2023');
  });

  it('end with this year, and from October on with the next', () => {
    expect(listBoardYears(boardOn(day('02/10/2026'))).at(0)).toBe(2026);
    expect(listBoardYears(boardOn(day('03/10/2026'))).at(0)).toBe(2027);
  });

  it.each(['01/01/1900', '20/11/2098', '31/12/2100'])('may begin and end at %s', (edge) => {
    const record = { ...emptyRecord, since: day('01/01/1900') };
    const documents = [noticeWith({ publishedOn: day('01/01/1900') })];
    const board = makeBoard({ school, today: day(edge), documents, record });
    expect(makeBoard({ school, today: day(edge), documents, record: emptyRecord })).toEqual(board);
  });

  it('reach further only for what is published ahead', () => {
    const ahead = paper('tt09-2024', 'khoan-thu-muc-thu', ofSchoolYear(2028), '10/11/2026');
    const board = boardOn(today, { documents: [ahead] });
    expect(entriesOfYear(board, 2028).map(({ obligation }) => obligation.id)).toEqual([
      'tt09-2024.khoan-thu-muc-thu.2028-2029',
    ]);
  });

  it('put a limit under the year in which it ends', () => {
    const record = { events: [event('estimate-assigned', '20/12/2025', ofYear(2026))] };
    const entry = findEntry(boardOn(today, { record }), 'tt61-2017.du-toan.2026.2025-12-20');
    expect(entry?.year).toBe(2026);
    expect(findEntry(boardOn(today), 'tt26-2026.quyet-toan.2025')?.year).toBe(2026);
    expect(findEntry(boardOn(today), 'không có')).toBeUndefined();
  });
});

describe('the board', () => {
  it('keeps the order of the laws, then of their duties, then of time', () => {
    const { entries } = boardOn(today);
    const ranks = entries.map(({ obligation: { regulation, duty } }) => [
      regulations.indexOf(regulation),
      regulation.duties.indexOf(duty),
    ]);
    expect(ranks).toEqual(ranks.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    const quarters = entries
      .map(({ obligation }) => obligation.id)
      .filter((id) => id.startsWith('tt61-2017.thuc-hien.2024'));
    expect(quarters).toEqual([1, 2, 3, 4].map((n) => `tt61-2017.thuc-hien.2024-quy-${String(n)}`));
  });

  it('is divided by regulation, by year and by state without a loss', () => {
    const board = boardOn(today);
    const { length } = board.entries;
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    expect(length).toBeGreaterThan(100);
    expect(sum(listBoardYears(board).map((year) => entriesOfYear(board, year).length))).toBe(
      length,
    );
    expect(sum(regulations.map(({ id }) => entriesOfRegulation(board, id).length))).toBe(length);
    expect(sum(Object.values(countStates(board.entries)))).toBe(length);
    expect(countStates([])['in-time']).toBe(0);
  });

  it('knows what a document is published for', () => {
    const group = paper('tt09-2024', 'dieu-kien-pho-thong', ofSchoolYear(2025), '16/06/2026');
    const board = boardOn(today, { documents: [group] });
    expect(entriesOfDocument(board, group.id).map(({ obligation }) => obligation.duty.id)).toEqual([
      'doi-ngu',
      'co-so-vat-chat',
      'kiem-dinh',
    ]);
    expect(entriesOfDocument(board, 'notices/2026/khac')).toEqual([]);
  });
});
