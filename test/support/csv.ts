import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { csvDialect } from '../../src/feeds/csv.ts';

/** The cells of a CSV file as two independent parsers read them; throws where they do not agree. */
export function readCsv(text: string): string[][] {
  const { delimiter } = csvDialect;
  const first: string[][] = parse(text, { bom: true, delimiter });
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  if (errors.length > 0 || JSON.stringify(first) !== JSON.stringify(data))
    throw new Error(`Two parsers read this differently: ${JSON.stringify(errors)}`);
  return first;
}

/** The text of a cell as it was before its guard against formulas. */
export const unguard = (cell: string): string =>
  /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;

/** Whether a spreadsheet would take a cell for a formula. */
export const runsAsFormula = (cell: string): boolean =>
  /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-\d+(?:,\d+)?$/.test(cell);
