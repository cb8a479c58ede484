import type { ColumnRole } from '../table.ts';
import { compareExact, magnitudeOf, type Exact } from './exact.ts';
import type { FigureFault } from './fault.ts';
import { figureAt, listColumnsOf, type Grid } from './grid.ts';

/** What a year's estimate is held against: such a table tells of the school's whole budget. */
const outcomes = ['actual', 'accounts', 'reported-accounts'] as const satisfies ColumnRole[];

/**
 * How many units the largest amount has at least. No school lives a year on fifty millions; an estimate alone may
 * be a supplement of a few; of other tables we know nothing.
 */
function leastUnits(grid: Grid): bigint {
  if (listColumnsOf(grid, 'estimate').length === 0) return 1n;
  return listColumnsOf(grid, ...outcomes).length > 0 ? 50n : 10n;
}

/** A table in tỷ đồng is measured in millions too: a small school has less than one. */
const largestUnit = 1_000_000;

/**
 * Of a table that is shown in thousands or millions, its largest amount, where that is too small to be shown so:
 * typed as it stands on the signed paper, and not in whole đồng.
 */
export function findTooSmallForUnit(grid: Grid): FigureFault[] {
  const { unit } = grid.table;
  const largest = findLargest(grid);
  if (unit.scale === 1 || largest === undefined) return [];
  const least = BigInt(Math.min(unit.scale, largestUnit)) * leastUnits(grid);
  if (compareExact(largest.size, { units: least, places: 0 }) >= 0) return [];
  const basis = `bảng hiện bằng ${unit.label} mà không có số tiền nào lớn hơn thế`;
  const { row, column, stated } = largest;
  return [{ code: 'unit-unlikely', row, column, stated, expected: undefined, basis }];
}

type Placed = Pick<FigureFault, 'row' | 'column' | 'stated'> & { readonly size: Exact };

/** Undefined where the table has no money, or only zeros. */
function findLargest({ table, rows }: Grid): Placed | undefined {
  const columns = table.columns.filter(({ type }) => type === 'money');
  const placed = rows.flatMap((row) =>
    columns.flatMap((column): Placed[] => {
      const stated = figureAt(row, column.id);
      if (stated === undefined || stated.units === 0n) return [];
      return [{ row, column, stated, size: magnitudeOf(stated) }];
    }),
  );
  return placed.reduce<Placed | undefined>(
    (largest, each) =>
      largest === undefined || compareExact(each.size, largest.size) > 0 ? each : largest,
    undefined,
  );
}
