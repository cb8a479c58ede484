import { describe, expect, it } from 'vitest';
import { listBoundNotes, notesAt } from '../../../src/domain/figures/bound-notes.ts';
import type { Row, Table } from '../../../src/domain/table.ts';

const aRow = (ordinal: string, label: string, ...rows: Row[]): Row => ({
  ordinal,
  label,
  cells: {},
  rows,
});
const other = aRow('d)', 'Khác');
const regular = aRow('1', 'Thường xuyên', aRow('a)', 'Lương'), other);
const table: Table = {
  id: 'bang',
  title: 'Bảng',
  unit: { label: 'đồng', scale: 1 },
  columns: [
    { id: 'du-toan', label: 'Dự toán', group: undefined, type: 'money' },
    { id: 'chi', label: 'Thực hiện', group: undefined, type: 'money' },
  ],
  rows: [aRow('I', 'Chi', regular)],
  notes: ['Số liệu đến hết quý.'],
  source: undefined,
  cellNotes: [
    { row: 'd)', column: 'chi', text: 'Gồm cả năm trước.' },
    { row: '1', text: 'Không gồm chi đầu tư.' },
    { column: 'chi', text: 'Theo Kho bạc.' },
  ],
  accepted: [{ row: 'd)', column: 'du-toan', reason: 'Bản đã ký làm tròn.' }],
};

describe('notes on cells', () => {
  it('are numbered as readers meet them: heads of columns, then each row from left to right', () => {
    expect(listBoundNotes(table).map(({ number, text }) => `${String(number)} ${text}`)).toEqual([
      '1 Theo Kho bạc.',
      '2 Không gồm chi đầu tư.',
      '3 Bản đã ký làm tròn.',
      '4 Gồm cả năm trước.',
    ]);
  });

  it('name the row and the column as the table does', () => {
    const [head, row, accepted] = listBoundNotes(table);
    expect(head).toMatchObject({ rowName: undefined, columnName: 'Thực hiện' });
    expect(row).toMatchObject({ rowName: '1 Thường xuyên', columnName: undefined });
    expect(accepted).toMatchObject({
      type: 'accepted',
      rowName: 'd) Khác',
      columnName: 'Dự toán',
    });
  });

  it('stand at their place and nowhere else', () => {
    const notes = listBoundNotes(table);
    const numbersAt = (row: Row | undefined, column: string | undefined): number[] =>
      notesAt(notes, row, column).map(({ number }) => number);
    expect(numbersAt(undefined, 'chi')).toEqual([1]);
    expect(numbersAt(regular, undefined)).toEqual([2]);
    expect(numbersAt(other, 'du-toan')).toEqual([3]);
    expect(numbersAt(other, 'chi')).toEqual([4]);
    expect(numbersAt(regular, 'chi')).toEqual([]);
    expect(numbersAt(other, undefined)).toEqual([]);
  });

  it('keep the order in which they were written where several belong to one place', () => {
    const cellNotes = ['Một', 'Hai'].map((text) => ({ row: 'I', column: 'chi', text }));
    const notes = listBoundNotes({ ...table, cellNotes, accepted: undefined });
    expect(notes.map(({ text }) => text)).toEqual(['Một', 'Hai']);
  });

  it('are none where the table has none', () => {
    expect(listBoundNotes({ ...table, cellNotes: undefined, accepted: undefined })).toEqual([]);
  });
});
