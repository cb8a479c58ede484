import type { Column, ColumnRole, Row, Table } from '../../src/domain/table.ts';

/** A column of money, or of percentages where its role is a share; its id is its role. */
export const columnOf = (role: ColumnRole, fields: Partial<Column> = {}): Column => ({
  id: role,
  label: role,
  group: undefined,
  type: role.startsWith('share') ? 'percent' : role === 'charge-state' ? 'text' : 'money',
  role,
  ...fields,
});

/** Numbers are whole đồng; texts stand for a percentage or for words, as the column has it. */
export function rowOf(
  label: string,
  cells: Readonly<Record<string, number | string>> = {},
  rows: readonly Row[] = [],
): Row {
  return {
    ordinal: undefined,
    label,
    rows,
    cells: Object.fromEntries(
      Object.entries(cells).map(([id, value]) => [
        id,
        typeof value === 'number'
          ? { type: 'money', dong: value }
          : id.startsWith('share')
            ? { type: 'percent', decimal: value }
            : { type: 'text', text: value },
      ]),
    ),
  };
}

export const tableOf = (
  columns: readonly Column[],
  rows: readonly Row[],
  fields: Partial<Table> = {},
): Table => ({
  id: 'bang',
  title: 'Bảng số liệu',
  unit: { label: 'đồng', scale: 1 },
  columns,
  rows,
  notes: [],
  source: undefined,
  ...fields,
});
