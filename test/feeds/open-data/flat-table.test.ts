import { describe, expect, it } from 'vitest';
import {
  flattenTable,
  titleOfColumn,
  unitOfColumn,
} from '../../../src/feeds/open-data/flat-table.ts';
import { school } from '../../domain/support.ts';
import { column, documentWith, tableWith } from './support.ts';

const flatten = (table = tableWith(), of = school) =>
  flattenTable({ document: documentWith([table]), table }, of);
const people = { label: 'người', scale: 1 };

describe('a table made flat', () => {
  it('has a column for what the page shows by place: ordinal, level, row above', () => {
    const { columns, lines } = flatten();
    expect(columns.slice(0, 4).map(({ title }) => title)).toEqual([
      'TT',
      'Cấp',
      'Thuộc mục',
      'Nội dung',
    ]);
    expect(lines[1]?.slice(0, 4)).toEqual([
      { type: 'text', text: '01' },
      { type: 'integer', integer: 2 },
      { type: 'text', text: 'I' },
      { type: 'text', text: '- Chi lương' },
    ]);
  });

  it('tells in its heads what the figures count, money always in đồng', () => {
    expect(
      flatten()
        .columns.slice(4, 7)
        .map(({ title }) => title),
    ).toEqual(['Dự toán năm (đồng)', 'Tỷ lệ: So với dự toán (%)', 'Ghi chú']);
    const table = tableWith({ unit: people, columns: [column('nu', { type: 'number' })] });
    expect(table.columns.map((each) => titleOfColumn(each, table))).toEqual(['nu (người)']);
  });

  it('does not guess the unit of a count beside money', () => {
    const table = tableWith({ columns: [column('tien'), column('so', { type: 'number' })] });
    expect(table.columns.map((each) => unitOfColumn(each, table))).toEqual(['đồng', undefined]);
  });

  it('says on every line of which period it is and where it stands', () => {
    const { columns, lines } = flatten();
    expect(columns.slice(-3).map(({ title }) => title)).toEqual(['Kỳ', 'Nguồn', 'Lưu ý']);
    for (const line of lines) {
      expect(line).toHaveLength(columns.length);
      expect(line.slice(-3)).toEqual([
        { type: 'text', text: 'Năm học 2022-2023' },
        {
          type: 'text',
          text: 'https://hoa-mai.example/cong-khai/2022/cong-khai/#bang_thu-chi',
        },
        { type: 'text', text: 'Số liệu hư cấu, dùng để minh họa' },
      ]);
    }
  });

  it('warns of invented figures only where they are', () => {
    const { columns } = flatten(tableWith(), { ...school, fictional: false });
    expect(columns.at(-1)?.title).toBe('Nguồn');
  });

  it('tells columns of one name apart', () => {
    const twice = [
      column('a', { label: 'Nội dung', type: 'text' }),
      column('b', { label: 'Kỳ', type: 'text' }),
    ];
    const titles = flatten(tableWith({ columns: twice })).columns.map(({ title }) => title);
    expect(titles.slice(4, 7)).toEqual(['Nội dung [a]', 'Kỳ', 'Kỳ [row.period]']);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('leaves blank what the table leaves blank', () => {
    expect(flatten().lines[1]?.slice(4, 6)).toEqual([undefined, undefined]);
  });
});
