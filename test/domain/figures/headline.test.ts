import { describe, expect, it } from 'vitest';
import { readHeadlines } from '../../../src/domain/figures/headline.ts';
import type { Period } from '../../../src/domain/period.ts';
import { columnRoles } from '../../../src/domain/table.ts';
import { columnOf, rowOf, tableOf } from '../money-tables.ts';

const quarter: Period = { type: 'quarter', year: 2025, quarter: 3 };
const exact = (units: bigint, places = 0) => ({ units, places });
const tableWith = (cells: Record<string, number | string>, label = 'Tổng số chi') =>
  tableOf(
    columnRoles.filter((role) => role in cells).map((role) => columnOf(role)),
    [rowOf(label, cells)],
  );

describe('what a budget table says', () => {
  it('is what was spent, with the shares that the table prints', () => {
    const table = tableWith({
      estimate: 15_196_000_000,
      actual: 3_793_642_100,
      'share-of-estimate': '24.96',
      'share-of-last-year': '105.78',
    });
    expect(readHeadlines(table, quarter)).toEqual([
      {
        flow: 'spending',
        of: 'actual',
        amount: exact(3_793_642_100n),
        estimate: exact(15_196_000_000n),
        shareOfEstimate: exact(2496n, 2),
        shareOfLastYear: exact(10_578n, 2),
        before: undefined,
      },
    ]);
  });

  it('is computed to two places where only the amounts are there', () => {
    // 3 : 8 = 37,5 %; 3 : 7 = 42,857… %
    const table = tableWith({ estimate: 8, actual: 3, 'same-period-last-year': 7 });
    expect(readHeadlines(table, quarter)[0]).toMatchObject({
      shareOfEstimate: exact(3750n, 2),
      shareOfLastYear: exact(4286n, 2),
    });
  });

  it('has no share of nothing', () => {
    const [headline] = readHeadlines(tableWith({ estimate: 0, actual: 3 }), quarter);
    expect(headline?.shareOfEstimate).toBeUndefined();
  });

  it('tells the accounts before what they were reported as', () => {
    const table = tableWith({ 'reported-accounts': 120, accounts: 100 });
    expect(readHeadlines(table, { type: 'year', year: 2025 })[0]).toMatchObject({
      of: 'accounts',
      amount: exact(100n),
      before: exact(120n),
    });
  });

  it('is of income and of spending where a table sums up both', () => {
    const table = tableOf(
      [columnOf('actual')],
      [
        rowOf('Tổng số thu', { actual: 5 }),
        rowOf('Tổng số chi', { actual: 4 }),
        rowOf('Chênh lệch thu, chi', { actual: 1 }),
      ],
    );
    expect(readHeadlines(table, quarter).map(({ flow, amount }) => [flow, amount.units])).toEqual([
      ['income', 5n],
      ['spending', 4n],
    ]);
  });
});

describe('nothing is said', () => {
  it('of a table without roles', () => {
    const plain = { ...columnOf('actual'), role: undefined };
    expect(readHeadlines(tableOf([plain], [rowOf('Tổng số chi', { actual: 4 })]), quarter)).toEqual(
      [],
    );
  });

  it('where two columns have one role', () => {
    const columns = [columnOf('actual'), columnOf('actual', { id: 'other' })];
    expect(readHeadlines(tableOf(columns, [rowOf('Tổng số chi', { actual: 4 })]), quarter)).toEqual(
      [],
    );
  });

  it.each(['Tổng số thu, chi, nộp ngân sách', 'Chỉ tiêu tuyển sinh', 'Số học sinh'])(
    'where no row sums up what is spent: %s',
    (label) => {
      expect(readHeadlines(tableWith({ actual: 4 }, label), quarter)).toEqual([]);
    },
  );

  it('where two rows could be the sum', () => {
    const rows = [rowOf('Chi thường xuyên', { actual: 1 }), rowOf('Chi khác', { actual: 2 })];
    expect(readHeadlines(tableOf([columnOf('actual')], rows), quarter)).toEqual([]);
  });

  it('of a table of another year than its document, or of a school year', () => {
    const table = { ...tableWith({ actual: 4 }), title: 'Các khoản chi năm 2021' };
    expect(readHeadlines(table, quarter)).toEqual([]);
    expect(readHeadlines(tableWith({ actual: 4 }), { type: 'school-year', from: 2025 })).toEqual(
      [],
    );
    expect(readHeadlines({ ...table, title: 'Chi năm 2025, so với 2024' }, quarter)).toHaveLength(
      1,
    );
  });
});
