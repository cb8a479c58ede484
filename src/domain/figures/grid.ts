import { findCell, type Column, type Row, type Table } from '../table.ts';
import { fold } from '../vietnamese.ts';
import { findExact, type Exact } from './exact.ts';

/** A row with its place in the tree. */
export interface GridRow {
  /** As in the file's places: `rows.0.rows.2`. */
  readonly path: string;
  readonly row: Row;
  /** Its label as it is compared with others: small letters without marks and signs. */
  readonly label: string;
  readonly parent: GridRow | undefined;
  readonly children: readonly GridRow[];
}

/** All rows of a table, each parent before its children. */
export interface Grid {
  readonly table: Table;
  readonly top: readonly GridRow[];
  readonly rows: readonly GridRow[];
}

// Checks, charts, comparisons and pages each ask for the same tables; a table never changes.
const known = new WeakMap<Table, Grid>();

export function makeGrid(table: Table): Grid {
  const grid = known.get(table) ?? makeNewGrid(table);
  known.set(table, grid);
  return grid;
}

function makeNewGrid(table: Table): Grid {
  const top = makeRows(table.rows, 'rows', undefined);
  return { table, top, rows: top.flatMap(listFamily) };
}

function makeRows(rows: readonly Row[], path: string, parent: GridRow | undefined): GridRow[] {
  return rows.map((row, index) => {
    const children: GridRow[] = [];
    const label = fold(row.label)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    const made = { path: `${path}.${String(index)}`, row, label, parent, children };
    children.push(...makeRows(row.rows, `${made.path}.rows`, made));
    return made;
  });
}

const listFamily = (row: GridRow): GridRow[] => [row, ...row.children.flatMap(listFamily)];

export const figureAt = ({ row }: GridRow, column: string): Exact | undefined =>
  findExact(findCell(row, column));

export const topOf = (row: GridRow): GridRow =>
  row.parent === undefined ? row : topOf(row.parent);

export const siblingsOf = (grid: Grid, { parent }: GridRow): readonly GridRow[] =>
  parent === undefined ? grid.top : parent.children;

/** Its ordinal and its label, as people speak of it. */
export const nameOfRow = ({ row: { ordinal, label } }: GridRow): string =>
  ordinal === undefined ? label : `${ordinal} ${label}`;

export const listColumnsOf = ({ table }: Grid, ...roles: readonly Column['role'][]): Column[] =>
  table.columns.filter(({ role }) => role !== undefined && roles.includes(role));

/**
 * The rows that an ordinal or a label means, after those of the rows above where need be: `3.1 > a)`.
 * Marks, case and the sign after an ordinal do not matter; several where the words do not tell which.
 */
export function findRows(rows: readonly GridRow[], reference: string): GridRow[] {
  const steps = reference.split('>').map(keyOf);
  return rows.filter((row) => isMeant(row, steps));
}

function isMeant(row: GridRow | undefined, steps: readonly string[]): boolean {
  const step = steps.at(-1);
  if (step === undefined) return true;
  if (row === undefined || !namesOf(row).includes(step)) return false;
  return hasAbove(row.parent, steps.slice(0, -1));
}

/** Rows between two steps may be left out. */
const hasAbove = (row: GridRow | undefined, steps: readonly string[]): boolean =>
  steps.length === 0 || (row !== undefined && (isMeant(row, steps) || hasAbove(row.parent, steps)));

function namesOf(row: GridRow): string[] {
  const { ordinal, label } = row.row;
  return [...(ordinal === undefined ? [] : [keyOf(ordinal)]), keyOf(label), keyOf(nameOfRow(row))];
}

// «đ)» is another row than «d)», so a short name keeps its marks.
function keyOf(name: string): string {
  const bare = name.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/[.)]$/, '');
  return bare.length <= 4 ? bare.toLowerCase() : fold(bare);
}

/** The shortest words that `findRows` takes for this row alone; its label where even its path is another's too. */
export function referTo(row: GridRow, { rows }: Grid): string {
  const { ordinal, label } = row.row;
  const names = [
    ...(ordinal === undefined ? [] : [ordinal, ...pathsTo(row, ordinal)]),
    ...pathsTo(row, label),
  ];
  return names.find((name) => findRows(rows, name).length === 1) ?? label;
}

const pathsTo = ({ parent }: GridRow, name: string): string[] =>
  parent === undefined
    ? [name]
    : [`${parent.row.ordinal ?? parent.row.label} > ${name}`, `${parent.row.label} > ${name}`];
