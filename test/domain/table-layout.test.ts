import { describe, expect, it } from 'vitest';
import { layOutTable } from '../../src/domain/table-layout.ts';
import type { Column, Row, Table } from '../../src/domain/table.ts';

const aColumn = (id: string, group?: string): Column => ({ id, label: id, group, type: 'number' });
const aRow = (ordinal: string | undefined, label: string, rows: Row[] = []): Row => ({
  ordinal,
  label,
  cells: {},
  rows,
});
const aTable = (columns: Column[], rows: Row[] = []): Table => ({
  id: 'bang',
  title: 'Bảng',
  unit: { label: 'người', scale: 1 },
  columns,
  rows,
  notes: [],
  source: undefined,
});

describe('the header of a table', () => {
  it('is one line where no column stands in a group', () => {
    expect(layOutTable(aTable([aColumn('a'), aColumn('b')])).head).toEqual([
      [
        { label: 'a', column: 'a', columns: 1, lines: 1 },
        { label: 'b', column: 'b', columns: 1, lines: 1 },
      ],
    ]);
  });

  it('sets a group over its neighbours and lets other columns reach over both lines', () => {
    const columns = [aColumn('tổng'), aColumn('đh', 'Trình độ'), aColumn('cđ', 'Trình độ')];
    expect(layOutTable(aTable(columns)).head).toEqual([
      [
        { label: 'tổng', column: 'tổng', columns: 1, lines: 2 },
        { label: 'Trình độ', column: undefined, columns: 2, lines: 1 },
      ],
      [
        { label: 'đh', column: 'đh', columns: 1, lines: 1 },
        { label: 'cđ', column: 'cđ', columns: 1, lines: 1 },
      ],
    ]);
  });

  it('repeats a group that is broken by another column', () => {
    const columns = [aColumn('a', 'Nhóm'), aColumn('b'), aColumn('c', 'Nhóm')];
    expect(layOutTable(aTable(columns)).head[0]).toEqual([
      { label: 'Nhóm', column: undefined, columns: 1, lines: 1 },
      { label: 'b', column: 'b', columns: 1, lines: 2 },
      { label: 'Nhóm', column: undefined, columns: 1, lines: 1 },
    ]);
  });
});

describe('the lines of a table', () => {
  it('follow the tree from top to bottom, each with its level and the name of what it belongs to', () => {
    const rows = [
      aRow('I', 'Thu', [aRow('1', 'Phí', [aRow('a)', 'Gửi xe')]), aRow(undefined, 'Khác')]),
      aRow(undefined, 'Chi', [aRow('1', 'Lương')]),
    ];
    const { lines } = layOutTable(aTable([aColumn('a')], rows));
    expect(lines.map(({ row, level, parent }) => [row.label, level, parent])).toEqual([
      ['Thu', 0, undefined],
      ['Phí', 1, 'I'],
      ['Gửi xe', 2, '1'],
      ['Khác', 1, 'I'],
      ['Chi', 0, undefined],
      ['Lương', 1, 'Chi'],
    ]);
  });

  it('need a column of numbers only where some row, however deep, has one', () => {
    const columns = [aColumn('a')];
    const deep = [aRow(undefined, 'Thu', [aRow('1', 'Phí')])];
    expect(layOutTable(aTable(columns, deep)).numbered).toBe(true);
    expect(layOutTable(aTable(columns, [aRow(undefined, 'Thu')])).numbered).toBe(false);
  });

  it('tell levels apart only where rows stand under others', () => {
    const flat = [aRow('1', 'Thu'), aRow('2', 'Chi')];
    expect(layOutTable(aTable([aColumn('a')], flat)).nested).toBe(false);
    expect(layOutTable(aTable([aColumn('a')], [aRow('1', 'Thu', flat)])).nested).toBe(true);
  });
});
