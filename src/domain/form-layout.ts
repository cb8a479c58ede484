import type { Evidence, RegulationId } from './regulation.ts';
import type { Column, ColumnRole } from './table.ts';

/**
 * The columns and known rows of a numbered form: defaults to begin a table with and to tell what it lacks. The
 * annexes were mostly not seen, so nothing is ever refused for another layout.
 */
export interface FormLayout extends Evidence {
  readonly regulation: RegulationId;
  /** As in the regulation's list of forms: `Mẫu biểu số 03`. */
  readonly form: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface FormColumn {
  /** For the tables that begin with it. */
  readonly id: string;
  readonly label: string;
  readonly group?: string;
  readonly type: Column['type'];
  readonly role?: ColumnRole;
  /** As the officer types it. */
  readonly formula?: string;
}

export interface FormRow {
  readonly ordinal?: string;
  readonly label: string;
  readonly rows?: readonly FormRow[];
}

/** The numbers of the rows that stand beside each other, list by list. */
export const listFormOrdinals = (rows: readonly FormRow[]): string[][] => [
  rows.flatMap(({ ordinal }) => ordinal ?? []),
  ...rows.flatMap((row) => (row.rows === undefined ? [] : listFormOrdinals(row.rows))),
];
