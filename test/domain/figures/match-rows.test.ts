import { describe, expect, it } from 'vitest';
import { makeGrid } from '../../../src/domain/figures/grid.ts';
import { matchRows } from '../../../src/domain/figures/match-rows.ts';
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
