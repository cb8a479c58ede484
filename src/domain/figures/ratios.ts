import type { Column, ColumnFormula } from '../table.ts';
import { compareExact, divide, type Exact } from './exact.ts';
import type { FigureFault } from './fault.ts';
import { figureAt, topOf, type Grid, type GridRow } from './grid.ts';
import { findFormula } from './implied-formula.ts';
import { findFormulaRow } from './row-formula.ts';

/** Percentages and averages against their quotients; what was published elsewhere is not looked at here. */
export function findRatioFaults(grid: Grid): FigureFault[] {
  return grid.rows.flatMap((row) =>
    grid.table.columns.flatMap((column) => {
      const stated = figureAt(row, column.id);
      const quotient = stated && findQuotient(grid, row, column);
      if (stated === undefined || quotient === undefined) return [];
      return checkRatio(row, column, stated, quotient);
    }),
  );
}

/** Two figures to divide, and what they are called. */
export interface Quotient {
  readonly of: Exact | undefined;
  readonly by: Exact | undefined;
  readonly name: string;
}

function findQuotient(grid: Grid, row: GridRow, column: Column): Quotient | undefined {
  const formula = findFormula(column, grid.table.columns);
  if (formula?.type === 'quotient') return ofColumns(grid, row, formula);
  return formula === undefined || column.type === 'number' || column.type === 'money'
    ? ofRows(grid, row, column)
    : undefined;
}

function ofColumns(
  { table: { columns } }: Grid,
  row: GridRow,
  { of, by }: Extract<ColumnFormula, { type: 'quotient' }>,
): Quotient | undefined {
  const label = (id: string): string =>
    `«${columns.find((column) => column.id === id)?.label ?? id}»`;
  const figure = figureAt(row, of);
  switch (by.type) {
    case 'last-year':
      return undefined;
    case 'whole':
      return { of: figure, by: figureAt(topOf(row), of), name: `${label(of)} chia tổng số` };
    case 'column':
      return {
        of: figure,
        by: figureAt(row, by.column),
        name: `${label(of)} chia ${label(by.column)}`,
      };
  }
}

function ofRows(grid: Grid, row: GridRow, column: Column): Quotient | undefined {
  const { formula } = row.row;
  if (formula?.type !== 'quotient' || (column.type !== 'number' && column.type !== 'money'))
    return undefined;
  const [of, by] = [formula.of, formula.by].map((name) => findFormulaRow(grid, row, name));
  if (of === undefined || by === undefined) return undefined;
  return {
    of: figureAt(of, column.id),
    by: figureAt(by, column.id),
    name: `dòng ${formula.of} chia dòng ${formula.by}`,
  };
}

/** To exactly the places that were printed: `71,5` and `71,52` may both be right. */
export function checkRatio(
  row: GridRow,
  column: Column,
  stated: Exact,
  { of, by, name }: Quotient,
): FigureFault[] {
  const at = { row, column, stated };
  if (of === undefined || by === undefined || by.units === 0n) {
    const lack = by?.units === 0n ? 'số chia bằng 0' : 'thiếu số để chia';
    return [{ ...at, code: 'ratio-without-base', expected: undefined, basis: `${name}: ${lack}` }];
  }
  const expected = divide(of, by, stated.places, column.type === 'percent' ? 100n : 1n);
  if (compareExact(expected, stated) === 0) return [];
  return [{ ...at, code: 'ratio-differs', expected, basis: `${name} là` }];
}
