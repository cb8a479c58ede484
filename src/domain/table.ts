/** A figure table beside a document, as its YAML file tells it. */
export interface Table {
  /** File name without its ending, e.g. `thu-chi-quy-1`. */
  readonly id: string;
  readonly title: string;
  /** Unit that readers see; money is always kept in whole đồng. */
  readonly unit: TableUnit;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** On the table as a whole. */
  readonly notes: readonly string[];
  readonly cellNotes?: readonly CellNote[] | undefined;
  readonly source: TableSource | undefined;
  /** The numbered form, where it is another than the document's. */
  readonly form?: string | undefined;
  readonly accepted?: readonly AcceptedDifference[] | undefined;
}

/** `scale` divides whole đồng for display: 1 for đồng, 1_000_000 for triệu đồng. */
export interface TableUnit {
  readonly label: string;
  readonly scale: number;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  /** Header above several columns, e.g. `Trình độ đào tạo`. */
  readonly group: string | undefined;
  readonly type: 'money' | 'number' | 'percent' | 'text';
  readonly role?: ColumnRole | undefined;
  /** How the column follows from others; `figures/implied-formula.ts` knows it of some roles too. */
  readonly formula?: ColumnFormula | undefined;
  /** False where parents are no sums of their children: averages, prices. Percentages never add. */
  readonly adds?: boolean | undefined;
  /** Id of a column that holds this one («trong đó»), so that no figure here may exceed its own. */
  readonly partOf?: string | undefined;
}

/** What the figures of a column are, so that they can be compared with those of other tables. */
export const columnRoles = [
  'estimate',
  'previous-estimate',
  'adjustment',
  'actual',
  'reported-accounts',
  'accounts',
  'same-period-last-year',
  'last-year',
  'share-of-estimate',
  'share-of-last-year',
  'charge',
  'expected-charge',
  'charge-state',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Of columns, each by its id. A quotient in a percent column is told in hundredths. */
export type ColumnFormula =
  | { readonly type: 'sum'; readonly terms: readonly Term[] }
  | { readonly type: 'quotient'; readonly of: string; readonly by: Divisor };

export type Divisor =
  | { readonly type: 'column'; readonly column: string }
  /** The same column in the topmost row above. */
  | { readonly type: 'whole' }
  /** What the school published of the same period a year ago. */
  | { readonly type: 'last-year' };

/** Of rows, each by its ordinal; it holds in every column of money or numbers that has no formula. */
export type RowFormula =
  | { readonly type: 'sum'; readonly terms: readonly Term[] }
  | { readonly type: 'quotient'; readonly of: string; readonly by: string };

export interface Term {
  /** A column's id, or a row's ordinal. */
  readonly name: string;
  readonly minus: boolean;
}

export interface Row {
  /** Số thứ tự as printed: `I`, `1.1`, `a)`. Always a string: 3.10 is not 3.1. */
  readonly ordinal: string | undefined;
  readonly label: string;
  /** By column id; a column without a cell is blank. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly rows: readonly Row[];
  /** What its rows are to it: all of its parts (the default), only some («trong đó»), or no parts at all. */
  readonly parts?: 'all' | 'some' | 'none' | undefined;
  readonly formula?: RowFormula | undefined;
}

export type Cell =
  /** Whole đồng, a safe integer. */
  | { readonly type: 'money'; readonly dong: number }
  /** Canonical decimal text with `.`, as exact as it was written: `71.40`. */
  | { readonly type: 'number'; readonly decimal: string }
  | { readonly type: 'percent'; readonly decimal: string }
  | { readonly type: 'text'; readonly text: string };

/** `Object.hasOwn`, because a column's id is what a file says: `constructor` must not find a method. */
export const findCell = ({ cells }: Row, column: string): Cell | undefined =>
  Object.hasOwn(cells, column) ? cells[column] : undefined;

/** The workbook that the figures came from. */
export interface TableSource {
  readonly file: string;
  readonly sheet: string | undefined;
  /** Of the file's bytes, in small hexadecimal digits. */
  readonly sha256?: string | undefined;
}

/** A note on one cell, on all of a row, or on all of a column; one of them is always told. */
export interface CellNote {
  /** Ordinal or label, as in an accepted difference. */
  readonly row?: string | undefined;
  /** Id. */
  readonly column?: string | undefined;
  readonly text: string;
}

/** A difference that the signed paper has too, and why: readers are told. */
export interface AcceptedDifference {
  /** Ordinal or label, after those of the rows above where it alone would not do: `3.1 > a)`. */
  readonly row: string;
  /** Id. */
  readonly column: string;
  readonly reason: string;
}
