import { findNearest } from '../nearest.ts';
import type { Grid, GridRow } from './grid.ts';

/**
 * The row of another table that tells of the same thing, by the row's path: of the same label under matched
 * rows above; or of the same ordinal and nearly the same label. One that could be two rows is left out.
 */
export function matchRows(grid: Grid, other: Grid): ReadonlyMap<string, GridRow> {
  const matched = new Map<string, GridRow>();
  matchLists(grid.top, other.top, matched);
  return matched;
}

/**
 * The same, and beyond it the rows whose group was only reworded: of one label that stands once in each of the
 * two tables, as deep, under rows that match nothing and carry one ordinal. For what people compare by eye;
 * figures that must agree are not judged by it.
 */
export function matchReworded(grid: Grid, other: Grid): ReadonlyMap<string, GridRow> {
  const matched = new Map(matchRows(grid, other));
  const taken = new Set([...matched.values()].map(({ path }) => path));
  const isFree = (row: GridRow, there: GridRow): boolean =>
    !matched.has(row.path) && !taken.has(there.path);

  /** What both tables have kept was not reworded: there a row that moved is another one. */
  const areOneGroup = (group: GridRow | undefined, there: GridRow | undefined): boolean => {
    if (group === undefined || there === undefined) return group === there;
    if (matched.get(group.path)?.path === there.path) return true;
    const isReworded = isFree(group, there) && ordinalKey(group) === ordinalKey(there);
    return isReworded && areOneGroup(group.parent, there.parent);
  };

  const [singles, others] = [findSingles(grid), findSingles(other)];
  for (const [label, row] of singles) {
    const found = others.get(label);
    if (found === undefined || row.parent === undefined || !isFree(row, found)) continue;
    if (!areOneGroup(row.parent, found.parent)) continue;
    matched.set(row.path, found);
    matchLists(row.children, found.children, matched);
    for (const { path } of matched.values()) taken.add(path);
  }
  return matched;
}

/** The rows whose label no other row of their table has. */
function findSingles({ rows }: Grid): ReadonlyMap<string, GridRow> {
  const byLabel = Map.groupBy(rows, ({ label }) => label);
  const singles = [...byLabel].flatMap(([label, [first, ...more]]) =>
    first === undefined || label === '' || more.length > 0 ? [] : [[label, first] as const],
  );
  return new Map(singles);
}

function matchLists(
  rows: readonly GridRow[],
  others: readonly GridRow[],
  matched: Map<string, GridRow>,
): void {
  for (const row of rows) {
    const other = findByLabel(row, rows, others) ?? findByOrdinal(row, others);
    if (other === undefined) continue;
    matched.set(row.path, other);
    matchLists(row.children, other.children, matched);
  }
}

function findByLabel(
  row: GridRow,
  rows: readonly GridRow[],
  others: readonly GridRow[],
): GridRow | undefined {
  const same = others.filter((other) => other.label === row.label);
  const twins = rows.filter((each) => each.label === row.label);
  return same.length === 1 && twins.length === 1 ? same[0] : undefined;
}

function findByOrdinal(row: GridRow, others: readonly GridRow[]): GridRow | undefined {
  if (row.row.ordinal === undefined) return undefined;
  const same = others.filter((other) => ordinalKey(other) === ordinalKey(row));
  const near = same.filter((other) => findNearest(row.row.label, [other.row.label]) !== undefined);
  return near.length === 1 ? near[0] : undefined;
}

// With its marks: «d)» is not «đ)».
const ordinalKey = ({ row: { ordinal = '' } }: GridRow): string =>
  ordinal.normalize('NFC').replace(/[\s.()]/g, '');
