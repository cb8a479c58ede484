import type { Exact } from '../figures/exact.ts';
import { isExempt } from '../figures/exemption.ts';
import { figureAt, makeGrid, type Grid, type GridRow } from '../figures/grid.ts';
import { matchReworded } from '../figures/match-rows.ts';
import type { Column, Row } from '../table.ts';
import type { ComparableTable } from './series.ts';

/** What one table says: a figure, or that nobody need pay. */
export type Entry =
  { readonly type: 'figure'; readonly figure: Exact } | { readonly type: 'exempt' };

/** One row of several tables, with what each of them says. */
export interface MergedRow {
  readonly ordinal: string | undefined;
  readonly label: string;
  /** One a table, in their order; undefined where a table has no such row or a blank cell. */
  readonly entries: readonly (Entry | undefined)[];
  readonly rows: readonly MergedRow[];
}

/** The rows of all tables, as the last table names and orders them; rows that it lacks go after those it has. */
export function mergeRows(tables: readonly ComparableTable[]): MergedRow[] {
  const newestFirst = tables.toReversed();
  return newestFirst.reduce<readonly MergedRow[]>(addTable, []).map((row) => reorder(row));
}

const reorder = (row: MergedRow): MergedRow => ({
  ...row,
  entries: row.entries.toReversed(),
  rows: row.rows.map(reorder),
});

function addTable(
  merged: readonly MergedRow[],
  { grid, column }: ComparableTable,
  index: number,
): MergedRow[] {
  const known = makeGrid({ ...grid.table, rows: merged.map(asRow) });
  const matched = matchReworded(grid, known);
  const byMerged = new Map([...matched].map(([path, row]) => [row.path, path]));
  const byPath = new Map(grid.rows.map((row) => [row.path, row]));
  const find = (path: string): GridRow | undefined => byPath.get(byMerged.get(path) ?? '');
  const entryOf = (row: GridRow): Entry | undefined => readEntry(grid, row, column);

  const extend = (
    level: readonly MergedRow[],
    path: string,
    ofTable: readonly GridRow[],
  ): MergedRow[] => [
    ...level.map((row, place) => {
      const own = `${path}.${String(place)}`;
      const found = find(own);
      return {
        ...row,
        entries: [...row.entries, found && entryOf(found)],
        rows: extend(row.rows, `${own}.rows`, found?.children ?? []),
      };
    }),
    ...listFresh(ofTable),
  ];
  /** A group whose rows all stand under its newer name, and that says nothing itself, is not named again. */
  const listFresh = (ofTable: readonly GridRow[]): MergedRow[] =>
    ofTable
      .filter((row) => !matched.has(row.path))
      .map((row) => ({ row, entry: entryOf(row), rows: listFresh(row.children) }))
      .filter(({ row, entry, rows }) => row.children.length === 0 || entry || rows.length > 0)
      .map(({ row: { row }, entry, rows }) => ({
        ordinal: row.ordinal,
        label: row.label,
        entries: [...Array.from({ length: index }, () => undefined), entry],
        rows,
      }));
  return extend(merged, 'rows', grid.top);
}

function readEntry(grid: Grid, row: GridRow, column: Column): Entry | undefined {
  const figure = figureAt(row, column.id);
  if (figure !== undefined) return { type: 'figure', figure };
  return isExempt(grid, row, column) ? { type: 'exempt' } : undefined;
}

const asRow = ({ ordinal, label, rows }: MergedRow): Row => ({
  ordinal,
  label,
  cells: {},
  rows: rows.map(asRow),
});
