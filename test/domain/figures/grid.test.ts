import { describe, expect, it } from 'vitest';
import { findRows, makeGrid, referTo } from '../../../src/domain/figures/grid.ts';
import type { Row, Table } from '../../../src/domain/table.ts';

const aRow = (ordinal: string | undefined, label: string, ...rows: Row[]): Row => ({
  ordinal,
  label,
  cells: {},
  rows,
});

const table: Table = {
  id: 'bang',
  title: 'Bảng',
  unit: { label: 'đồng', scale: 1 },
  columns: [{ id: 'chi', label: 'Số tiền', group: undefined, type: 'money' }],
  rows: [
    aRow(
      'II',
      'Dự toán chi',
      aRow(
        '3',
        'Chi sự nghiệp',
        aRow('3.1', 'Thường xuyên', aRow('d)', 'Khác'), aRow('đ)', 'Lương')),
        aRow('3.2', 'Không thường xuyên', aRow('d)', 'Khác')),
      ),
    ),
    aRow(undefined, 'Chênh lệch'),
  ],
  notes: [],
  source: undefined,
};
const grid = makeGrid(table);
const pathsOf = (reference: string): string[] =>
  findRows(grid.rows, reference).map(({ path }) => path);

describe('the words for a row', () => {
  it.each([
    ['3.1', ['rows.0.rows.0.rows.0']],
    ['ii', ['rows.0']],
    ['đ', ['rows.0.rows.0.rows.0.rows.1']],
    ['chenh lech', ['rows.1']],
    ['3.1 Thường xuyên', ['rows.0.rows.0.rows.0']],
    ['3.2 > d)', ['rows.0.rows.0.rows.1.rows.0']],
    // Rows between may be left out, those above not swapped.
    ['II > 3.2 > khác', ['rows.0.rows.0.rows.1.rows.0']],
    ['d)', ['rows.0.rows.0.rows.0.rows.0', 'rows.0.rows.0.rows.1.rows.0']],
    ['d) > 3.2', []],
    ['9', []],
    ['', []],
  ])('%s', (reference, paths) => {
    expect(pathsOf(reference)).toEqual(paths);
  });

  it('are given so that they find the row again, and no other', () => {
    for (const row of grid.rows) {
      expect(findRows(grid.rows, referTo(row, grid))).toEqual([row]);
    }
  });
});
