import { formatDecimal } from './decimal.ts';
import { formatDong } from './money.ts';
import type { Cell, TableUnit } from './table.ts';

/** What a cell says on paper: money in the table's unit, a percentage with its sign. */
export function formatCell(cell: Cell, unit: TableUnit): string {
  switch (cell.type) {
    case 'money':
      return formatDong(cell.dong, unit.scale);
    case 'number':
      return formatDecimal(cell.decimal);
    case 'percent':
      return `${formatDecimal(cell.decimal)}%`;
    case 'text':
      return cell.text;
  }
}
