import type { Column, ColumnRole } from '../table.ts';
import { fold } from '../vietnamese.ts';
import { compareExact } from './exact.ts';
import type { FigureFault } from './fault.ts';
import { figureAt, listColumnsOf, type Grid, type GridRow } from './grid.ts';

const amounts: readonly ColumnRole[] = [
  'estimate',
  'previous-estimate',
  'actual',
  'reported-accounts',
  'accounts',
  'same-period-last-year',
  'last-year',
  'charge',
  'expected-charge',
];

/** Amounts below zero where only a surplus or an adjustment could be. */
export function findNegativeFigures(grid: Grid): FigureFault[] {
  return grid.table.columns.filter(isAmount).flatMap((column) =>
    grid.rows.flatMap((row): FigureFault[] => {
      const stated = figureAt(row, column.id);
      if (stated === undefined || stated.units >= 0n || mayBeNegative(row)) return [];
      return [
        {
          code: 'negative-figure',
          row,
          column,
          stated,
          expected: undefined,
          basis: 'số tiền này không thể âm',
        },
      ];
    }),
  );
}

/** Money of a column that says nothing of itself is an amount too, unless its heading speaks of a difference. */
function isAmount({ role, type, label, group = '', formula }: Column): boolean {
  if (role !== undefined) return amounts.includes(role);
  return type === 'money' && formula === undefined && !tellsDifference(`${group} ${label}`);
}

function mayBeNegative({ row: { label, formula } }: GridRow): boolean {
  const hasMinus = formula?.type === 'sum' && formula.terms.some(({ minus }) => minus);
  return hasMinus || tellsDifference(label);
}

const difference =
  /chenh lech|tang|giam|dieu chinh|thang du|tham hut|con lai|so sanh|thay doi|bien dong|so voi/;
const tellsDifference = (words: string): boolean => difference.test(fold(words));

/** Spending beyond the year's estimate in the same table; income may well exceed it. */
export function findOverspending(grid: Grid): FigureFault[] {
  const [estimate, ...others] = listColumnsOf(grid, 'estimate');
  if (estimate === undefined || others.length > 0) return [];
  return listColumnsOf(grid, 'actual', 'accounts').flatMap((column) =>
    grid.rows.flatMap((row): FigureFault[] => {
      const stated = figureAt(row, column.id);
      const expected = figureAt(row, estimate.id);
      if (stated === undefined || expected === undefined || isIncome(row)) return [];
      if (compareExact(stated, expected) <= 0) return [];
      const basis = `«${estimate.label}» chỉ là`;
      return [{ code: 'over-estimate', row, column, stated, expected, basis }];
    }),
  );
}

/** Whether a row tells of money that comes in or goes on to the budget; one that does not say is as the row above. */
export function isIncome(row: GridRow | undefined): boolean {
  if (row === undefined) return false;
  const label = fold(row.row.label);
  if (/^(?:tong (?:so )?)?chi\b/.test(label)) return false;
  return /^(?:(?:tong )?(?:so )?thu|so phi|nop)\b/.test(label) || isIncome(row.parent);
}
