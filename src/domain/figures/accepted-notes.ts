import type { Table } from '../table.ts';
import { findRows, makeGrid, nameOfRow } from './grid.ts';

/** What readers are told of a difference that the signed paper has too. */
export interface AcceptedNote {
  /** Ordinal and label. */
  readonly row: string;
  readonly column: string;
  readonly reason: string;
}

export function listAcceptedNotes(table: Table): AcceptedNote[] {
  const { accepted = [], columns } = table;
  if (accepted.length === 0) return [];
  const { rows } = makeGrid(table);
  return accepted.map(({ row, column, reason }) => {
    const [found] = findRows(rows, row);
    return {
      row: found === undefined ? row : nameOfRow(found),
      column: columns.find(({ id }) => id === column)?.label ?? column,
      reason,
    };
  });
}
