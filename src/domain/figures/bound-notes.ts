import type { Row, Table } from '../table.ts';
import { findRows, makeGrid, nameOfRow, type Grid, type GridRow } from './grid.ts';

/** A note that belongs to one place of a table: a cell, the name of a row, or the head of a column. */
export interface BoundNote {
  /** From 1, in the order in which readers meet the marks. */
  readonly number: number;
  readonly type: 'note' | 'accepted';
  readonly text: string;
  readonly row: Row | undefined;
  /** Ordinal and label of the row; its words in the file where the table has no such row. */
  readonly rowName: string | undefined;
  /** Id. */
  readonly column: string | undefined;
  readonly columnName: string | undefined;
}

interface Written {
  readonly type: BoundNote['type'];
  readonly text: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
}

/** The notes on cells, and the differences that the signed paper has too, numbered through. */
export function listBoundNotes(table: Table): BoundNote[] {
  const written: readonly Written[] = [
    ...(table.cellNotes ?? []).map((note) => ({ ...note, type: 'note' as const })),
    ...(table.accepted ?? []).map(({ reason, ...place }) => ({
      ...place,
      text: reason,
      type: 'accepted' as const,
    })),
  ];
  if (written.length === 0) return [];
  const grid = makeGrid(table);
  return written
    .map((note) => placeNote(note, grid))
    .sort((left, right) => left.line - right.line || left.position - right.position)
    .map(({ note }, index) => ({ ...note, number: index + 1 }));
}

interface Placed {
  readonly note: Omit<BoundNote, 'number'>;
  /** -1 above all rows. */
  readonly line: number;
  /** -1 at the name of the row. */
  readonly position: number;
}

function placeNote({ row, column, ...note }: Written, { rows, table }: Grid): Placed {
  const found: GridRow | undefined = row === undefined ? undefined : findRows(rows, row)[0];
  const position = table.columns.findIndex(({ id }) => id === column);
  return {
    note: {
      ...note,
      row: found?.row,
      rowName: found === undefined ? row : nameOfRow(found),
      column,
      columnName: table.columns[position]?.label ?? column,
    },
    line: found === undefined ? -1 : rows.indexOf(found),
    position,
  };
}

/** The notes whose mark stands at a place: a row's name without a column, a column's head without a row. */
export const notesAt = (
  notes: readonly BoundNote[],
  row: Row | undefined,
  column: string | undefined,
): BoundNote[] => notes.filter((note) => note.row === row && note.column === column);
