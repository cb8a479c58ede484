import { isSameDecimal } from './decimal.ts';
import type { Document } from './document.ts';
import { findCell, type Cell, type Column, type Row, type Table } from './table.ts';
import { fold } from './vietnamese.ts';

/** What a corrected or replacing table says otherwise than the one before it. */
export interface TableChanges {
  readonly before: Table;
  readonly after: Table;
  /** In the order of the new table's rows and columns. */
  readonly cells: readonly CellChange[];
  /** Rows that only the new table has, and only the old one, by their names from the top. */
  readonly added: readonly RowName[];
  readonly removed: readonly RowName[];
}

export interface CellChange {
  readonly row: RowName;
  readonly column: Column;
  /** Absent where the cell was, or is, blank. */
  readonly from: Cell | undefined;
  readonly to: Cell | undefined;
}

/** Labels from the outermost row down. */
export type RowName = readonly string[];

/** Each table of the newer document beside the one that it stands for; tables that are alike are left out. */
export function listTableChanges(older: Document, newer: Document): TableChanges[] {
  const before = tablesOf(older);
  return tablesOf(newer).flatMap((after) => {
    const found = findCounterpart(after, before, tablesOf(newer));
    const changes = found && compareTables(found, after);
    return changes && isChange(changes) ? [changes] : [];
  });
}

const tablesOf = (document: Document): readonly Table[] =>
  document.kind === 'disclosure' || document.kind === 'result' ? document.tables : [];

/** By file name or title; where each document has one table only, these two. */
function findCounterpart(
  table: Table,
  before: readonly Table[],
  after: readonly Table[],
): Table | undefined {
  const named =
    before.find(({ id }) => id === table.id) ??
    before.find(({ title }) => fold(title) === fold(table.title));
  return named ?? (before.length === 1 && after.length === 1 ? before[0] : undefined);
}

const isChange = ({ cells, added, removed }: TableChanges): boolean =>
  cells.length + added.length + removed.length > 0;

export function compareTables(before: Table, after: Table): TableChanges {
  const old = listNamedRows(before.rows);
  const fresh = listNamedRows(after.rows);
  return {
    before,
    after,
    cells: [...fresh].flatMap(([key, { row, name }]) => {
      const was = old.get(key)?.row;
      return was === undefined ? [] : compareRows(was, row, name, before, after);
    }),
    added: listMissing(fresh, old),
    removed: listMissing(old, fresh),
  };
}

interface NamedRow {
  readonly row: Row;
  readonly name: RowName;
}

/** By label and place in the tree: numbering may change when a row is put in. Of like-named rows each stands for itself. */
function listNamedRows(rows: readonly Row[], above: RowName = [], key = ''): Map<string, NamedRow> {
  const seen = new Map<string, number>();
  return new Map(
    rows.flatMap((row): [string, NamedRow][] => {
      const label = fold(row.label);
      const place = (seen.get(label) ?? 0) + 1;
      seen.set(label, place);
      const own = `${key}/${label}#${String(place)}`;
      const name = [...above, row.label];
      return [[own, { row, name }], ...listNamedRows(row.rows, name, own)];
    }),
  );
}

function compareRows(was: Row, row: Row, name: RowName, before: Table, after: Table): CellChange[] {
  return after.columns.flatMap((column) => {
    const oldColumn = findColumn(column, before.columns);
    if (oldColumn === undefined) return [];
    const [from, to] = [findCell(was, oldColumn.id), findCell(row, column.id)];
    return isSameCell(from, to) ? [] : [{ row: name, column, from, to }];
  });
}

const findColumn = (column: Column, columns: readonly Column[]): Column | undefined =>
  columns.find(({ id }) => id === column.id) ??
  columns.find(({ label, group }) => fold(label) === fold(column.label) && group === column.group);

function isSameCell(from: Cell | undefined, to: Cell | undefined): boolean {
  if (from === undefined || to === undefined) return from === to;
  if (from.type === 'money') return to.type === 'money' && from.dong === to.dong;
  if (from.type === 'text') return to.type === 'text' && from.text === to.text;
  if (to.type === 'money' || to.type === 'text') return false;
  return from.type === to.type && isSameDecimal(from.decimal, to.decimal);
}

const listMissing = (
  rows: ReadonlyMap<string, NamedRow>,
  others: ReadonlyMap<string, NamedRow>,
): RowName[] => [...rows].flatMap(([key, { name }]) => (others.has(key) ? [] : [name]));
