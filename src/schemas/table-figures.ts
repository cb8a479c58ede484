import { parseColumnFormula, parseRowFormula } from '../domain/figures/formula.ts';
import { findRows, makeGrid, nameOfRow, type Grid, type GridRow } from '../domain/figures/grid.ts';
import { findFormulaRow } from '../domain/figures/row-formula.ts';
import { findNearest } from '../domain/nearest.ts';
import type { Parsed } from '../domain/parsed.ts';
import { quote } from '../domain/quote.ts';
import type { AcceptedDifference, CellNote, Column, ColumnFormula, Row } from '../domain/table.ts';
import { addFault, type FaultSink } from './fault.ts';
import { scalar } from './fields.ts';

const formula = <Value>(parse: (text: string) => Parsed<Value>) =>
  scalar<Value>((text) => {
    const read = parse(text);
    if (read.ok) return read;
    return { ok: false, fault: { code: 'invalid-formula', reason: read.reason } };
  });

export const columnFormula = () => formula(parseColumnFormula);
export const rowFormula = () => formula(parseRowFormula);

interface NamingTable {
  readonly columns: readonly Column[];
  readonly rows: readonly NamingRow[];
  readonly cellNotes?: readonly CellNote[] | undefined;
  readonly accepted?: readonly AcceptedDifference[] | undefined;
}

/** What of a row its names and formulas are told by; its cells are not read yet. */
type NamingRow = Pick<Row, 'ordinal' | 'label' | 'formula'> & {
  readonly rows: readonly NamingRow[];
};

type Path = (string | number)[];

/** Formulas, notes on cells and accepted differences name columns and rows of their own table. */
export function checkNames(
  { columns, rows, cellNotes = [], accepted = [] }: NamingTable,
  sink: FaultSink,
): void {
  for (const [index, column] of columns.entries()) {
    for (const [key, name] of namedBy(column)) {
      checkColumnName(name, columns, ['columns', index, key], sink);
    }
    if (column.formula !== undefined) checkFormulaType(column, ['columns', index, 'formula'], sink);
  }
  // Few tables name a row at all.
  if (accepted.length + cellNotes.length === 0 && !rows.some(hasFormula)) return;
  const grid = makeGrid({ ...noTable, columns, rows: rows.map(withoutCells) });
  for (const row of grid.rows) checkRowNames(row, grid, sink);
  for (const [key, places] of Object.entries({ cellNotes, accepted })) {
    for (const [index, place] of places.entries()) checkPlace(place, grid, [key, index], sink);
  }
}

type Place = Pick<CellNote, 'row' | 'column'>;

function checkPlace({ row, column }: Place, grid: Grid, path: Path, sink: FaultSink): void {
  if (column !== undefined) checkColumnName(column, grid.table.columns, [...path, 'column'], sink);
  if (row !== undefined) checkRowName(row, findRows(grid.rows, row), grid, [...path, 'row'], sink);
}

const hasFormula = ({ formula: own, rows }: NamingRow): boolean =>
  own !== undefined || rows.some(hasFormula);

const noTable = {
  id: '',
  title: '',
  unit: { label: '', scale: 1 },
  notes: [],
  source: undefined,
} as const;

const withoutCells = ({ ordinal, label, formula: own, rows }: NamingRow): Row => ({
  ordinal,
  label,
  formula: own,
  cells: {},
  rows: rows.map(withoutCells),
});

function namedBy({ formula: own, partOf }: Column): [key: string, name: string][] {
  return [
    ...(own === undefined ? [] : columnsOf(own).map((name): [string, string] => ['formula', name])),
    ...(partOf === undefined ? [] : [['partOf', partOf] satisfies [string, string]]),
  ];
}

function columnsOf(own: ColumnFormula): string[] {
  if (own.type === 'sum') return own.terms.map(({ name }) => name);
  return own.by.type === 'column' ? [own.of, own.by.column] : [own.of];
}

function checkColumnName(
  name: string,
  columns: readonly Column[],
  path: Path,
  sink: FaultSink,
): void {
  const ids = columns.map(({ id }) => id);
  if (ids.includes(name)) return;
  const nearest = findNearest(name, ids);
  const advice =
    nearest === undefined
      ? `Các cột đã khai báo ở mục columns: ${ids.join(', ')}.`
      : `Có phải ý bạn là «${nearest}»?`;
  const reason = `Bảng không có cột nào mang mã ${quote(name)}.`;
  addFault(sink, { code: 'unknown-column', whole: true, reason, advice }, path);
}

function checkFormulaType({ type, formula: own }: Column, path: Path, sink: FaultSink): void {
  const reason =
    type === 'text'
      ? 'cột chữ không tính được'
      : type === 'percent' && own?.type === 'sum'
        ? 'các tỷ lệ không cộng được với nhau'
        : undefined;
  if (reason !== undefined) addFault(sink, { code: 'invalid-formula', reason }, path);
}

function checkRowNames(row: GridRow, grid: Grid, sink: FaultSink): void {
  const { formula: own } = row.row;
  if (own === undefined) return;
  const names = own.type === 'sum' ? own.terms.map(({ name }) => name) : [own.of, own.by];
  const path = row.path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  for (const name of names) {
    if (findFormulaRow(grid, row, name) !== undefined) continue;
    checkRowName(name, findRows(grid.rows, name), grid, [...path, 'formula'], sink);
  }
}

function checkRowName(
  name: string,
  found: readonly GridRow[],
  grid: Grid,
  path: Path,
  sink: FaultSink,
): void {
  if (found.length === 1) return;
  const fault =
    found.length > 1
      ? {
          reason: `Bảng có ${String(found.length)} dòng mang số thứ tự hoặc tên ${quote(name)}.`,
          advice: `Ghi cả dòng phía trên, ví dụ «${suggestPath(found[0])}».`,
        }
      : { reason: `Bảng không có dòng nào là ${quote(name)}.`, advice: adviseRow(name, grid) };
  addFault(sink, { code: 'unknown-row', whole: true, ...fault }, path);
}

const suggestPath = (row: GridRow | undefined): string =>
  [row?.parent, row]
    .map((each) => each?.row.ordinal ?? each?.row.label)
    .filter((name) => name !== undefined)
    .join(' > ');

function adviseRow(name: string, { rows }: Grid): string {
  const labels = rows.map(({ row }) => row.label);
  const nearest = rows.find(({ row }) => row.label === findNearest(name, labels));
  return nearest === undefined
    ? 'Ghi số thứ tự hoặc tên của một dòng trong bảng, ví dụ «3.1».'
    : `Có phải ý bạn là ${quote(nameOfRow(nearest))}?`;
}
