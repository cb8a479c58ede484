import { fold } from '../vietnamese.ts';
import { compareExact, divide, zero, type Exact } from './exact.ts';
import { figureAt, type Grid } from './grid.ts';
import type { PublishedTable } from './published.ts';
import { findTotalColumn } from './total-column.ts';

/** How many pupils the school had in a school year, and the table that says so. */
export interface Pupils {
  readonly count: Exact;
  readonly table: PublishedTable;
}

/** None where no table tells, or where two tables tell different numbers. */
export function findPupils(tables: readonly PublishedTable[], from: number): Pupils | undefined {
  const told = tables
    .filter(({ period }) => period.type === 'school-year' && period.from === from)
    .flatMap((table) => readCounts(table.grid).map((count): Pupils => ({ count, table })));
  const [first] = told;
  const isOne = told.every(({ count }) => first && compareExact(count, first.count) === 0);
  return isOne ? first : undefined;
}

function readCounts(grid: Grid): Exact[] {
  const column = findTotalColumn(grid.table.columns);
  if (column?.type !== 'number') return [];
  return grid.top
    .filter(({ row: { label } }) => isOfPupils(label))
    .flatMap((row) => figureAt(row, column.id) ?? [])
    .filter((count) => compareExact(count, zero) > 0);
}

const isOfPupils = (label: string): boolean =>
  /^(?:tong )?so (?:hoc sinh|tre em)(?: toan truong)?$/.test(fold(label).trim());

/** To whole đồng. */
export const perPupil = (amount: Exact, { count }: Pupils): Exact => divide(amount, count, 0);
