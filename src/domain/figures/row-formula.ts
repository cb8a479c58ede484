import { findRows, siblingsOf, type Grid, type GridRow } from './grid.ts';

/** The row that an ordinal in a row's formula means: one beside it, else the only one of that name. */
export function findFormulaRow(grid: Grid, row: GridRow, name: string): GridRow | undefined {
  const beside = findRows(siblingsOf(grid, row), name);
  const found = beside.length > 0 ? beside : findRows(grid.rows, name);
  return found.length === 1 ? found[0] : undefined;
}
