import type { Period } from '../period.ts';
import type { ColumnRole, Table } from '../table.ts';
import { add, compareExact, divide, negate, zero, type Exact } from './exact.ts';
import { findFlow, type Flow } from './flows.ts';
import { figureAt, listColumnsOf, makeGrid, type Grid, type GridRow } from './grid.ts';

/** What a budget table says of one flow of money, from the columns whose roles are known. */
export interface Headline {
  readonly flow: Flow;
  readonly of: HeadlineRole;
  /** Whole đồng, as all money here. */
  readonly amount: Exact;
  /** Of the whole year; undefined where the table is about the estimate itself. */
  readonly estimate: Exact | undefined;
  /** Printed, else computed to two places; in hundredths of the estimate of the year. */
  readonly shareOfEstimate: Exact | undefined;
  /** The same, of the figure of a year ago. */
  readonly shareOfLastYear: Exact | undefined;
  /** What it was before: the estimate before its adjustment, the accounts as they were reported. */
  readonly before: Exact | undefined;
}

/** Roles that a table can be about, the one that goes first in a table that has several of them. */
export const headlineRoles = ['accounts', 'actual', 'estimate'] as const;
export type HeadlineRole = (typeof headlineRoles)[number];

/** One for what comes in, one for what is spent; none where a role or the row of the sum is missing. */
export function readHeadlines(table: Table, period: Period): Headline[] {
  const grid = makeGrid(table);
  const of = headlineRoles.find((role) => listColumnsOf(grid, role).length > 0);
  if (of === undefined || !isOfPeriod(table, period)) return [];
  return (['income', 'spending'] as const).flatMap((flow) => {
    const row = findFlow(grid, flow);
    return row === undefined ? [] : (readHeadline(grid, row, flow, of) ?? []);
  });
}

/** Money goes by calendar years; a disclosure of a school year may carry the accounts of an earlier one. */
function isOfPeriod({ title }: Table, period: Period): boolean {
  if (period.type === 'school-year') return false;
  const named: readonly string[] = title.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return named.length === 0 || named.includes(String(period.year));
}

function readHeadline(
  grid: Grid,
  row: GridRow,
  flow: Flow,
  of: HeadlineRole,
): Headline | undefined {
  const amount = findMoney(grid, row, of);
  if (amount === undefined) return undefined;
  const estimate = of === 'estimate' ? undefined : findMoney(grid, row, 'estimate');
  const lastYear =
    findMoney(grid, row, 'same-period-last-year') ?? findMoney(grid, row, 'last-year');
  return {
    flow,
    of,
    amount,
    estimate,
    shareOfEstimate: findPercent(grid, row, 'share-of-estimate') ?? shareOf(amount, estimate),
    shareOfLastYear: findPercent(grid, row, 'share-of-last-year') ?? shareOf(amount, lastYear),
    before: findMoney(grid, row, earlierRoles[of]),
  };
}

const earlierRoles: Readonly<Record<HeadlineRole, ColumnRole | undefined>> = {
  estimate: 'previous-estimate',
  accounts: 'reported-accounts',
  actual: undefined,
};

const findMoney = (grid: Grid, row: GridRow, role: ColumnRole | undefined): Exact | undefined =>
  findFigure(grid, row, role, 'money');

const findPercent = (grid: Grid, row: GridRow, role: ColumnRole): Exact | undefined =>
  findFigure(grid, row, role, 'percent');

/** Of two columns of one role nobody can say which is meant. */
function findFigure(
  grid: Grid,
  row: GridRow,
  role: ColumnRole | undefined,
  type: 'money' | 'percent',
): Exact | undefined {
  const [column, ...others] = role === undefined ? [] : listColumnsOf(grid, role);
  if (column?.type !== type || others.length > 0) return undefined;
  return figureAt(row, column.id);
}

/** In hundredths, to two places. */
export function shareOf(amount: Exact, whole: Exact | undefined): Exact | undefined {
  if (whole === undefined || compareExact(whole, zero) <= 0) return undefined;
  return divide(amount, whole, 2, 100n);
}

/** By how many hundredths something grew that is now such a share of what it was: 105,78 is 5,78 more. */
export const growthOf = (share: Exact): Exact => add(share, negate({ units: 100n, places: 0 }));
