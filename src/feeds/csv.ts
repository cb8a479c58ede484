import { stringify } from 'csv-stringify/sync';

/**
 * How the files are written. With Vietnamese settings Excel splits at semicolons and reads a comma as the
 * decimal sign. No other pair fails so safely: under American settings such a file stays in one column, which
 * everybody sees, where `71,40` between commas would be read as 7140, and `1.234` under Vietnamese ones as 1234.
 */
export const csvDialect = { delimiter: ';', decimalSign: ',', lineEnd: '\r\n' } as const;

export type CsvCell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'integer'; readonly integer: number }
  /** Canonical, with `.`. */
  | { readonly type: 'decimal'; readonly decimal: string };

/** Undefined is blank. */
export type CsvLine = readonly (CsvCell | undefined)[];

/** As RFC 4180 but for the delimiter; with a byte order mark, without which Excel reads Windows-1252. */
export function makeCsv(heads: readonly string[], lines: readonly CsvLine[]): string {
  return stringify([heads.map(guardFormula), ...lines.map((line) => line.map(formatCell))], {
    bom: true,
    delimiter: csvDialect.delimiter,
    record_delimiter: csvDialect.lineEnd,
  });
}

function formatCell(cell: CsvCell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.type) {
    case 'integer':
      return String(cell.integer);
    case 'decimal':
      return cell.decimal.replace('.', csvDialect.decimalSign);
    case 'text':
      return guardFormula(cell.text);
  }
}

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV Injection); a figure
 * with a minus does not. Text that looks guarded already gets one more, so that taking one off gives every text back.
 */
export const guardFormula = (text: string): string =>
  /^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
