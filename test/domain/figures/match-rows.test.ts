import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeGrid } from '../../../src/domain/figures/grid.ts';
import { matchReworded, matchRows } from '../../../src/domain/figures/match-rows.ts';
import type { Row } from '../../../src/domain/table.ts';

const aRow = (ordinal: string, label: string, ...rows: Row[]): Row => ({
  ordinal,
  label,
  cells: {},
  rows,
});
const gridOf = (...rows: Row[]) =>
  makeGrid({
    id: 'bang',
    title: 'Bảng',
    unit: { label: 'đồng', scale: 1 },
    columns: [],
    rows,
    notes: [],
    source: undefined,
  });

const matches = (rows: Row[], others: Row[]): [string, string][] =>
  [...matchRows(gridOf(...rows), gridOf(...others))].map(([path, { row }]) => [path, row.label]);

describe('the rows of two tables', () => {
  it('match by label, whatever the number, under rows that match', () => {
    expect(
      matches(
        [aRow('3', 'Chi giáo dục', aRow('a)', 'Lương'), aRow('b)', 'Thưởng'))],
        [aRow('3', 'CHI GIÁO DỤC', aRow('a)', 'Mua sắm'), aRow('b)', 'Lương.'))],
      ),
    ).toEqual([
      ['rows.0', 'CHI GIÁO DỤC'],
      ['rows.0.rows.0', 'Lương.'],
    ]);
  });

  it('match by number only where the labels are nearly the same', () => {
    const rows = [aRow('1', 'Chi thanh toán cá nhân')];
    expect(matches(rows, [aRow('1', 'Chi thanh toán cho cá nhân')])).toHaveLength(1);
    expect(matches(rows, [aRow('2', 'Chi thanh toán cho cá nhân')])).toEqual([]);
    expect(matches(rows, [aRow('1', 'Cấp bù học phí')])).toEqual([]);
  });

  it('are left alone where two of them could be meant', () => {
    expect(matches([aRow('', 'Khác')], [aRow('1', 'Khác'), aRow('2', 'Khác')])).toEqual([]);
    expect(matches([aRow('1', 'Khác'), aRow('1', 'Khác')], [aRow('2', 'Khác')])).toEqual([]);
    expect(matches([aRow('1', 'Khác'), aRow('2', 'Khác')], [aRow('2', 'Khác')])).toEqual([
      ['rows.1', 'Khác'],
    ]);
  });
});

describe('the rows of two tables, one of which calls a group by other words', () => {
  const rewordings = (rows: Row[], others: Row[]): [string, string][] =>
    [...matchReworded(gridOf(...rows), gridOf(...others))].map(([path, { path: found }]) => [
      path,
      found,
    ]);

  it('match where their label stands once in each table, under groups of one ordinal', () => {
    expect(
      rewordings(
        [aRow('2', 'Các khoản thỏa thuận', aRow('2.1', 'Nước uống'), aRow('2.2', 'Gửi xe'))],
        [aRow('2', 'Dịch vụ phục vụ giáo dục', aRow('2.1', 'Gửi xe'), aRow('2.2', 'Nước uống'))],
      ),
    ).toEqual([
      ['rows.0.rows.0', 'rows.0.rows.1'],
      ['rows.0.rows.1', 'rows.0.rows.0'],
    ]);
  });

  it('match under a group that stands in a group that both have', () => {
    const whole = (group: string) => [aRow('A', 'Tổng', aRow('1', group, aRow('a)', 'Lương')))];
    expect(rewordings(whole('Cho cá nhân'), whole('Thanh toán thường xuyên'))).toEqual([
      ['rows.0', 'rows.0'],
      ['rows.0.rows.0.rows.0', 'rows.0.rows.0.rows.0'],
    ]);
  });

  it('do not match where another row of either table has their label', () => {
    const two = [
      aRow('1', 'Kinh phí tự chủ', aRow('', 'Lương')),
      aRow('2', 'Nguồn khác', aRow('', 'Lương')),
    ];
    expect(rewordings(two, [aRow('1', 'Ngân sách', aRow('', 'Lương'))])).toEqual([]);
    expect(rewordings([aRow('1', 'Ngân sách', aRow('', 'Lương'))], two)).toEqual([]);
  });

  it('do not match where their group has another number, or a row of its own in the other table', () => {
    const own = [aRow('1', 'Kinh phí tự chủ', aRow('', 'Lương'))];
    expect(rewordings(own, [aRow('2', 'Nguồn khác', aRow('', 'Lương'))])).toEqual([]);
    const moved = [aRow('1', 'Kinh phí tự chủ'), aRow('1', 'Nguồn khác', aRow('', 'Lương'))];
    expect(rewordings(own, moved)).toEqual([['rows.0', 'rows.0']]);
  });

  it('join no two rows into one, and none of different labels beyond those that match anyway', () => {
    const labels = fc.constantFrom('Lương', 'Thưởng', 'Khác', 'Nguồn A', 'Nguồn B');
    const ordinals = fc.constantFrom('', '1', '2');
    const treeOf = (depth: number): fc.Arbitrary<Row> =>
      fc
        .tuple(
          ordinals,
          labels,
          depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 3 }),
        )
        .map(([ordinal, label, rows]) => aRow(ordinal, label, ...rows));
    const tables = fc.array(treeOf(2), { maxLength: 4 });
    fc.assert(
      fc.property(tables, tables, (rows, others) => {
        const [grid, other] = [gridOf(...rows), gridOf(...others)];
        const sure = matchRows(grid, other);
        const matched = matchReworded(grid, other);
        for (const [path, row] of sure) expect(matched.get(path)).toBe(row);
        const added = [...matched].filter(([path]) => !sure.has(path));
        const found = [...matched.values()];
        const targets = added.map(([, row]) => row);
        for (const target of targets) expect(found.filter((row) => row === target)).toHaveLength(1);
        for (const [path, target] of added) {
          const own = grid.rows.find((row) => row.path === path);
          expect(own?.path.split('.').length).toBe(target.path.split('.').length);
        }
      }),
    );
  });
});
