import type { Column, Term } from '../table.ts';
import { add, compareExact, negate, sumOf, zero, type Exact } from './exact.ts';
import type { FigureFault } from './fault.ts';
import { figureAt, type Grid, type GridRow } from './grid.ts';
import { findFormula } from './implied-formula.ts';
import { findFormulaRow } from './row-formula.ts';

/** Parents against their children, columns against the columns that make them up, rows likewise. */
export function findSumFaults(grid: Grid): FigureFault[] {
  return grid.rows.flatMap((row) =>
    grid.table.columns.flatMap((column) => {
      const stated = figureAt(row, column.id);
      if (stated === undefined) return [];
      return [
        ...againstChildren(grid, row, column, stated),
        ...againstColumns(grid, row, column, stated),
        ...againstRows(grid, row, column, stated),
        ...againstWhole(grid, row, column, stated),
      ];
    }),
  );
}

/** Whether parents are sums of their children in it. */
export function isAdding(column: Column, columns: readonly Column[]): boolean {
  if (column.type !== 'money' && column.type !== 'number') return false;
  return column.adds !== false && findFormula(column, columns)?.type !== 'quotient';
}

function againstChildren(
  { table }: Grid,
  row: GridRow,
  column: Column,
  stated: Exact,
): FigureFault[] {
  const { parts = 'all' } = row.row;
  if (parts === 'none' || !isAdding(column, table.columns)) return [];
  const figures = row.children.flatMap((child) => figureAt(child, column.id) ?? []);
  if (figures.length === 0) return [];
  const expected = sumOf(figures);
  const difference = compareExact(expected, stated);
  if (parts === 'some')
    return difference <= 0
      ? []
      : [{ ...at(row, column, stated, expected), code: 'parts-exceed', basis: someBasis }];
  return difference === 0
    ? []
    : [{ ...at(row, column, stated, expected), code: 'sum-differs', basis: allBasis }];
}

const allBasis = 'các dòng con cộng lại là';
const someBasis = 'các dòng «trong đó» cộng lại đã là';

function againstColumns(
  { table }: Grid,
  row: GridRow,
  column: Column,
  stated: Exact,
): FigureFault[] {
  const formula = findFormula(column, table.columns);
  // In a row of averages the columns do not add either.
  if (formula?.type !== 'sum' || row.row.formula?.type === 'quotient') return [];
  const expected = sumTerms(formula.terms, (id) => figureAt(row, id));
  if (expected === undefined || compareExact(expected, stated) === 0) return [];
  const basis = `${sayTerms(formula.terms, (id) => labelOf(table.columns, id))} là`;
  return [{ ...at(row, column, stated, expected), code: 'sum-differs', basis }];
}

function againstRows(grid: Grid, row: GridRow, column: Column, stated: Exact): FigureFault[] {
  const { formula } = row.row;
  if (formula?.type !== 'sum' || !isAdding(column, grid.table.columns)) return [];
  const find = (name: string): GridRow | undefined => findFormulaRow(grid, row, name);
  const expected = sumTerms(formula.terms, (name) => {
    const found = find(name);
    return found && figureAt(found, column.id);
  });
  if (expected === undefined || compareExact(expected, stated) === 0) return [];
  const basis = `dòng ${sayTerms(formula.terms, (name) => find(name)?.row.ordinal ?? name)} là`;
  return [{ ...at(row, column, stated, expected), code: 'sum-differs', basis }];
}

function againstWhole({ table }: Grid, row: GridRow, column: Column, stated: Exact): FigureFault[] {
  const { partOf } = column;
  const expected = partOf === undefined ? undefined : figureAt(row, partOf);
  if (partOf === undefined || expected === undefined || compareExact(stated, expected) <= 0)
    return [];
  const basis = `cả cột ${labelOf(table.columns, partOf)} chỉ là`;
  return [{ ...at(row, column, stated, expected), code: 'parts-exceed', basis }];
}

/** A blank counts as nothing; where all are blank there is nothing to say. */
function sumTerms(
  terms: readonly Term[],
  find: (name: string) => Exact | undefined,
): Exact | undefined {
  const figures = terms.map(({ name, minus }) => ({ figure: find(name), minus }));
  if (figures.every(({ figure }) => figure === undefined)) return undefined;
  return figures.reduce(
    (sum, { figure = zero, minus }) => add(sum, minus ? negate(figure) : figure),
    zero,
  );
}

const sayTerms = (terms: readonly Term[], nameOf: (name: string) => string): string =>
  terms
    .map(({ name, minus }, index) => `${minus ? ' − ' : index > 0 ? ' + ' : ''}${nameOf(name)}`)
    .join('');

const labelOf = (columns: readonly Column[], id: string): string =>
  `«${columns.find((column) => column.id === id)?.label ?? id}»`;

const at = (row: GridRow, column: Column, stated: Exact, expected: Exact) => ({
  row,
  column,
  stated,
  expected,
});
