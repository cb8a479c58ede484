import type { Grid, GridRow } from './grid.ts';

/** What comes in and what is spent. */
export type Flow = 'income' | 'spending';

/** The row of the whole table that sums a flow up; undefined where there is none, or where it could be two. */
export function findFlow({ top }: Grid, flow: Flow): GridRow | undefined {
  const [row, ...others] = top.filter(({ row: { label } }) => flowOf(label) === flow);
  return others.length === 0 ? row : undefined;
}

/** «Tổng số thu, chi, nộp ngân sách» and «Chênh lệch thu, chi» are neither one nor the other. */
function flowOf(label: string): Flow | undefined {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .split(/\P{L}+/u);
  const [comesIn, goesOut] = [words.includes('thu'), words.includes('chi')];
  if (comesIn === goesOut) return undefined;
  return comesIn ? 'income' : 'spending';
}
