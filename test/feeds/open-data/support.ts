import type { Disclosure } from '../../../src/domain/disclosure.ts';
import type { Column, Row, Table } from '../../../src/domain/table.ts';
import { disclosureWith } from '../../domain/support.ts';

export const column = (id: string, fields: Partial<Column> = {}): Column => ({
  id,
  label: id,
  group: undefined,
  type: 'money',
  ...fields,
});

export const row = (label: string, fields: Partial<Row> = {}): Row => ({
  ordinal: undefined,
  label,
  cells: {},
  rows: [],
  ...fields,
});

export const tableWith = (fields: Partial<Table> = {}): Table => ({
  id: 'thu-chi',
  title: 'Thực hiện dự toán thu, chi',
  unit: { label: 'triệu đồng', scale: 1_000_000 },
  columns: [
    column('du-toan', { label: 'Dự toán năm', role: 'estimate' }),
    column('ty-le', { label: 'So với dự toán', type: 'percent', group: 'Tỷ lệ' }),
    column('ghi-chu', { label: 'Ghi chú', type: 'text' }),
  ],
  rows: [
    row('Tổng số chi', {
      ordinal: 'I',
      cells: {
        'du-toan': { type: 'money', dong: 2_350_000_001 },
        'ty-le': { type: 'percent', decimal: '71.40' },
      },
      rows: [
        row('- Chi lương', {
          ordinal: '01',
          cells: { 'ghi-chu': { type: 'text', text: '=HYPERLINK("x")' } },
        }),
      ],
    }),
  ],
  notes: ['Số liệu đến hết ngày 31/03/2022'],
  source: { file: 'Dự toán.xlsx', sheet: 'Quý I' },
  ...fields,
});

export const documentWith = (
  tables: readonly Table[] = [tableWith()],
  fields: Partial<Disclosure> = {},
): Disclosure => disclosureWith({ tables, form: 'Biểu mẫu 09', ...fields });
