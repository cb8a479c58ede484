import { changeBetween, type Change } from '../comparison/change.ts';
import type { Exact } from '../figures/exact.ts';
import { findText, isExempt } from '../figures/exemption.ts';
import { figureAt, listColumnsOf, type GridRow } from '../figures/grid.ts';
import { matchReworded } from '../figures/match-rows.ts';
import type { PublishedTable } from '../figures/published.ts';
import type { Column } from '../table.ts';

/** What a school year's table of charges says, beside the one of the year before. */
export interface Charges {
  readonly table: PublishedTable;
  readonly previous: PublishedTable | undefined;
  readonly lines: readonly ChargeLine[];
}

export interface ChargeLine {
  readonly label: string;
  /** Whether it only heads the charges below it. */
  readonly heads: boolean;
  /** «tự nguyện», «thỏa thuận», as the school calls it. */
  readonly state: string | undefined;
  /** For what or how long: «một học sinh/tháng». */
  readonly basis: string | undefined;
  readonly now: Charge;
  /** Undefined where the year before had no such charge. */
  readonly before: Charge | undefined;
  /** Between two amounts. */
  readonly change: Change | undefined;
}

export interface Charge {
  /** Whole đồng. */
  readonly amount: Exact | undefined;
  /** Whether parents need not pay it. */
  readonly exempt: boolean;
}

/** None where the table does not say which column holds the charges. */
export function readCharges(
  table: PublishedTable,
  previous: PublishedTable | undefined,
): Charges | undefined {
  const column = findCharge(table);
  if (column === undefined) return undefined;
  const findBefore = openYearBefore(table, previous);
  return {
    table,
    previous: previous && findCharge(previous) && previous,
    lines: table.grid.rows.map((row) => readLine(table, row, column, findBefore(row))),
  };
}

function openYearBefore(
  table: PublishedTable,
  previous: PublishedTable | undefined,
): (row: GridRow) => Charge | undefined {
  const column = previous && findCharge(previous);
  if (previous === undefined || column === undefined) return () => undefined;
  const matched = matchReworded(table.grid, previous.grid);
  return (row) => {
    const match = matched.get(row.path);
    return match && readCharge(previous, match, column);
  };
}

function readLine(
  table: PublishedTable,
  row: GridRow,
  column: Column,
  before: Charge | undefined,
): ChargeLine {
  const [stateColumn] = listColumnsOf(table.grid, 'charge-state');
  const basisColumn = table.grid.table.columns.find(
    ({ id, type }) => type === 'text' && id !== stateColumn?.id,
  );
  const now = readCharge(table, row, column);
  return {
    label: row.row.label,
    heads: row.children.length > 0 && Object.keys(row.row.cells).length === 0,
    state: findText(row, stateColumn),
    basis: findText(row, basisColumn),
    now,
    before,
    change: now.amount && before?.amount && changeBetween(before.amount, now.amount),
  };
}

const readCharge = ({ grid }: PublishedTable, row: GridRow, column: Column): Charge => ({
  amount: figureAt(row, column.id),
  exempt: isExempt(grid, row, column),
});

function findCharge({ grid }: PublishedTable): Column | undefined {
  const [column, ...others] = listColumnsOf(grid, 'charge');
  return others.length === 0 && column?.type === 'money' ? column : undefined;
}
