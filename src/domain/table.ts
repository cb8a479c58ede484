/** A figure table beside a document, as its YAML file tells it. */
export interface Table {
  /** File name without its ending, e.g. `thu-chi-quy-1`. */
  readonly id: string;
  readonly title: string;
  /** Unit that readers see; money is always kept in whole đồng. */
  readonly unit: TableUnit;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly source: TableSource | undefined;
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
}

export interface Row {
  /** Số thứ tự as printed: `I`, `1.1`, `a)`. Always a string: 3.10 is not 3.1. */
  readonly ordinal: string | undefined;
  readonly label: string;
  /** By column id; a column without a cell is blank. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly rows: readonly Row[];
}

export type Cell =
  /** Whole đồng, a safe integer. */
  | { readonly type: 'money'; readonly dong: number }
  /** Canonical decimal text with `.`, as exact as it was written: `71.40`. */
  | { readonly type: 'number'; readonly decimal: string }
  | { readonly type: 'percent'; readonly decimal: string }
  | { readonly type: 'text'; readonly text: string };

/** The workbook that the figures came from. */
export interface TableSource {
  readonly file: string;
  readonly sheet: string | undefined;
}
