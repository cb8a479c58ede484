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
