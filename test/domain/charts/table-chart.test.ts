import { describe, expect, it } from 'vitest';
import { findTableChart } from '../../../src/domain/charts/table-chart.ts';
import { columnOf, rowOf, tableOf } from '../money-tables.ts';

const columns = [columnOf('estimate', { label: 'Dự toán năm' }), columnOf('actual')];
const rows = [
  rowOf('Tổng số thu', { actual: 9_000_000 }),
  rowOf('Tổng số chi', { estimate: 8_000_000, actual: 5_500_000 }, [
    rowOf('Chi thường xuyên', { estimate: 6_000_000, actual: 5_000_000 }, [
      rowOf('Lương', { estimate: 4_000_000, actual: 3_600_000 }),
      rowOf('Mua sắm', { estimate: 2_000_000, actual: 1_400_000 }),
    ]),
    rowOf('Chi không thường xuyên', { estimate: 2_000_000, actual: 500_000 }),
    rowOf('Chi khác'),
  ]),
];

describe('the chart of a table', () => {
  const unit = { label: 'triệu đồng', scale: 1_000_000 };
  const chart = findTableChart(tableOf(columns, rows, { unit }));

  it('shows the items that are not split up any more, with their figures as the table writes them', () => {
    expect(
      chart?.groups.map(({ label, bars }) => [label, ...bars.map(({ text }) => text)]),
    ).toEqual([
      ['Lương', '4', '3,6'],
      ['Mua sắm', '2', '1,4'],
      ['Chi không thường xuyên', '2', '0,5'],
    ]);
  });

  it('calls its bars as the table calls its columns', () => {
    expect(chart?.series).toEqual([
      { tone: 'outline', label: 'Dự toán năm' },
      { tone: 'solid', label: 'actual' },
    ]);
  });

  it('goes up to the first split where the items are too many', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      rowOf(`Khoản ${String(index)}`, { actual: index }),
    );
    const split = rowOf('Tổng số chi', {}, [
      rowOf('Nguồn trong nước', {}, [
        rowOf('Nhóm một', { actual: 190 }, many),
        rowOf('Nhóm hai', { actual: 1 }),
      ]),
    ]);
    expect(findTableChart(tableOf(columns, [split]))?.groups.map(({ label }) => label)).toEqual([
      'Nhóm một',
      'Nhóm hai',
    ]);
  });

  it('is none where there is no role, no sum, or one item only', () => {
    const roleless = columns.map((column) => ({ ...column, role: undefined }));
    expect(findTableChart(tableOf(roleless, rows))).toBeUndefined();
    expect(findTableChart(tableOf(columns, rows.slice(0, 1)))).toBeUndefined();
    expect(findTableChart(tableOf(columns, [rowOf('Tổng số chi', { actual: 1 })]))).toBeUndefined();
  });
});
