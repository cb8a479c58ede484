import { fold } from '../vietnamese.ts';
import { findCell, type Column } from '../table.ts';
import { figureAt, listColumnsOf, type Grid, type GridRow } from './grid.ts';

/** Whether nobody need pay a charge: the school says «miễn» where an amount would stand. Never an amount of zero. */
export function isExempt(grid: Grid, row: GridRow, charge: Column): boolean {
  if (figureAt(row, charge.id) !== undefined) return false;
  const state = findText(row, listColumnsOf(grid, 'charge-state')[0]);
  return state !== undefined && /\bmien\b/.test(fold(state));
}

export function findText({ row }: GridRow, column: Column | undefined): string | undefined {
  const cell = column && findCell(row, column.id);
  return cell?.type === 'text' ? cell.text : undefined;
}
