import { findExact } from '../figures/exact.ts';
import { findFlow } from '../figures/flows.ts';
import { listColumnsOf, makeGrid, type Grid, type GridRow } from '../figures/grid.ts';
import { headlineRoles, type HeadlineRole } from '../figures/headline.ts';
import { formatCell } from '../table-text.ts';
import { findCell, type Column, type Table } from '../table.ts';
import type { Bar, BarGroup, BarTone } from './bar-layout.ts';

/** What a table's spending is made of; beside each item its estimate, where the table has it. */
export interface TableChart {
  readonly table: Table;
  readonly of: HeadlineRole;
  readonly groups: readonly BarGroup[];
  /** Of the columns, as the table calls them, in the order of the bars. */
  readonly series: readonly { readonly tone: BarTone; readonly label: string }[];
}

/** More bars than this are no picture any more. */
const mostGroups = 14;

export function findTableChart(table: Table): TableChart | undefined {
  const grid = makeGrid(table);
  const whole = findFlow(grid, 'spending');
  const of = headlineRoles.find((role) => listColumnsOf(grid, role).length > 0);
  if (whole === undefined || of === undefined) return undefined;
  const main = findOnlyMoney(grid, of);
  if (main === undefined) return undefined;
  const estimate = of === 'estimate' ? undefined : findOnlyMoney(grid, 'estimate');
  const series = [
    ...(estimate === undefined ? [] : [{ tone: 'outline' as const, column: estimate }]),
    { tone: 'solid' as const, column: main },
  ];
  const groups = listItems(whole)
    .map((row) => makeGroup(row, series, table))
    .filter(({ bars }) => bars.length > 0);
  if (groups.length < 2) return undefined;
  return {
    table,
    of,
    groups,
    series: series.map(({ tone, column: { label } }) => ({ tone, label })),
  };
}

function findOnlyMoney(grid: Grid, role: HeadlineRole): Column | undefined {
  const [column, ...others] = listColumnsOf(grid, role);
  return others.length === 0 && column?.type === 'money' ? column : undefined;
}

/** The items that are not split up any more; where these are too many, the first level that is split at all. */
function listItems(whole: GridRow): readonly GridRow[] {
  return (
    [listLeaves(whole), listFirstSplit(whole)].find(({ length }) => length <= mostGroups) ?? []
  );
}

const listLeaves = (row: GridRow): GridRow[] =>
  row.children.length === 0 ? [row] : row.children.flatMap(listLeaves);

function listFirstSplit({ children }: GridRow): readonly GridRow[] {
  const [only, ...others] = children;
  return only !== undefined && others.length === 0 ? listFirstSplit(only) : children;
}

function makeGroup(
  { row }: GridRow,
  series: readonly { readonly tone: BarTone; readonly column: Column }[],
  { unit }: Table,
): BarGroup {
  const bars = series.flatMap(({ tone, column }): Bar[] => {
    const cell = findCell(row, column.id);
    const value = findExact(cell);
    return cell === undefined || value === undefined
      ? []
      : [{ tone, value, text: formatCell(cell, unit) }];
  });
  return { label: row.label, bars };
}
