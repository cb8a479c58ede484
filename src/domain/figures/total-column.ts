import type { Column } from '../table.ts';
import { fold } from '../vietnamese.ts';

/** The column of totals, or the only one that has figures. */
export function findTotalColumn(columns: readonly Column[]): Column | undefined {
  const figures = columns.filter(({ type }) => type !== 'text');
  const totals = figures.filter(({ label }) => /^tong(?: so| cong)?$/.test(fold(label).trim()));
  const [column, ...others] = totals.length > 0 ? totals : figures;
  return others.length === 0 ? column : undefined;
}
