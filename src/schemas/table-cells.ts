import { parseDecimal } from '../domain/decimal.ts';
import { parseDong } from '../domain/money.ts';
import { findNearest } from '../domain/nearest.ts';
import type { Parsed } from '../domain/parsed.ts';
import { quote } from '../domain/quote.ts';
import type { Cell, Column, Row } from '../domain/table.ts';
import { addFault, type FaultSink } from './fault.ts';
import { tidy, withoutHidden } from './fields.ts';

interface TypedRow {
  readonly ordinal: string | undefined;
  readonly label: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly rows: readonly TypedRow[];
  readonly parts?: Row['parts'];
  readonly formula?: Row['formula'];
}

interface TypedTable {
  readonly columns: readonly Column[];
  readonly rows: readonly TypedRow[];
}

/** Columns are told apart by their ids, and every cell is of a column and reads as its column's type. */
export function checkCells({ columns, rows }: TypedTable, sink: FaultSink): void {
  const byId = new Map<string, Column>();
  for (const [index, column] of columns.entries()) {
    if (byId.has(column.id)) addFault(sink, repeatedColumn, ['columns', index, 'id']);
    else byId.set(column.id, column);
  }
  for (const [index, row] of rows.entries()) checkRow(row, ['rows', index], byId, sink);
}

const repeatedColumn = {
  code: 'duplicate-column',
  reason: 'mã này đã dùng cho một cột phía trước',
  advice: 'Đặt cho mỗi cột một mã riêng.',
} as const;

type Path = (string | number)[];

function checkRow(
  row: TypedRow,
  path: Path,
  byId: ReadonlyMap<string, Column>,
  sink: FaultSink,
): void {
  for (const [id, text] of Object.entries(row.cells)) {
    const column = byId.get(id);
    if (column === undefined)
      addUnknownColumn(id, [...byId.values()], [...path, 'cells', id], sink);
    else checkCell(text, column, row, [...path, 'cells', id], sink);
  }
  for (const [index, child] of row.rows.entries()) {
    checkRow(child, [...path, 'rows', index], byId, sink);
  }
}

function addUnknownColumn(
  id: string,
  columns: readonly Column[],
  path: Path,
  sink: FaultSink,
): void {
  const byLabel = columns.find(({ label }) => tidy(label) === tidy(id))?.id;
  const ids = columns.map((column) => column.id);
  const nearest = byLabel ?? findNearest(id, ids);
  const advice =
    nearest === undefined
      ? `Các cột đã khai báo ở mục columns: ${ids.join(', ')}.`
      : `Có phải ý bạn là «${nearest}»?`;
  const reason = `Bảng không có cột nào mang mã ${quote(id)}.`;
  addFault(sink, { code: 'unknown-column', whole: true, onKey: true, reason, advice }, path);
}

function checkCell(text: string, column: Column, row: TypedRow, path: Path, sink: FaultSink): void {
  const read = readCell(withoutHidden(text), column);
  if (read.ok) return;
  const subject = `Ô ${quote(column.label)} ở dòng ${quote(row.label)}`;
  addFault(
    sink,
    { code: 'invalid-figure', reason: read.reason, subject, advice: adviceFor(text, column) },
    path,
  );
}

/** Printed tables put a dash or a cross where there is nothing: no advice may bring a figure there. */
function adviceFor(text: string, { type }: Column): string {
  if (/\d/.test(text)) return advices[type];
  return 'Để trống sau dấu hai chấm nếu bản đã ký không có số ở ô này; nếu có thì chép đúng số ấy, ghi bằng chữ số.';
}

const advices = {
  money: 'Ghi số tiền bằng đồng, chỉ gồm chữ số, ví dụ 2350000000 hoặc 2.350.000.000.',
  number: 'Ghi số bằng chữ số, phần thập phân sau dấu phẩy, ví dụ 1.250 hoặc 12,5.',
  percent: 'Ghi tỷ lệ bằng chữ số, phần thập phân sau dấu phẩy, không ghi dấu %, ví dụ 71,4.',
  text: 'Ghi chữ.',
};

function readCell(text: string, { type }: Column): Parsed<Cell> {
  if (type === 'text') return { ok: true, value: { type, text: tidy(text) } };
  if (type === 'money') {
    const read = parseDong(text);
    return read.ok ? { ok: true, value: { type, dong: read.value } } : read;
  }
  const read = parseDecimal(text);
  return read.ok ? { ok: true, value: { type, decimal: read.value } } : read;
}

/** Rows whose cells `checkCells` has let through; a cell that it has not is left out. */
export function readRows(rows: readonly TypedRow[], columns: readonly Column[]): Row[] {
  return rows.map(({ ordinal, label, cells, rows: children, parts, formula }) => ({
    ordinal,
    label,
    cells: readCells(cells, columns),
    rows: readRows(children, columns),
    parts,
    formula,
  }));
}

function readCells(cells: Readonly<Record<string, string>>, columns: readonly Column[]) {
  const values: Record<string, Cell> = {};
  for (const column of columns) {
    const text = Object.hasOwn(cells, column.id) ? cells[column.id] : undefined;
    const read = text === undefined ? undefined : readCell(withoutHidden(text), column);
    if (read?.ok) values[column.id] = read.value;
  }
  return values;
}
