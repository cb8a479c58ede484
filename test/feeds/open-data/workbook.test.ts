import { describe, expect, it } from 'vitest';
import { describeTable } from '../../../src/feeds/open-data/table-file.ts';
import { makeWorkbook } from '../../../src/feeds/open-data/workbook.ts';
import { makeXlsx, nameColumn } from '../../../src/feeds/open-data/xlsx.ts';
import { siteWith } from '../../domain/support.ts';
import { readXlsx } from '../../support/xlsx.ts';
import { column, documentWith, row, tableWith } from './support.ts';

const tables = [tableWith(), tableWith({ id: 'khac', title: 'Bảng khác' })];
const document = documentWith(tables);
const site = siteWith([document]);
const make = () =>
  makeWorkbook(tables.map((table) => ({ table, file: describeTable({ document, table }, site) })));
const sheets = readXlsx(make());

describe('the workbook of a document', () => {
  it('has a sheet for each table, and one on where they come from', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Bảng 1', 'Bảng 2', 'Nguồn']);
    const facts = [...(sheets[2]?.cells.values() ?? [])].map(({ value }) => value);
    expect(facts).toEqual(
      expect.arrayContaining([
        'Trường, nhân vật và số liệu trong tệp này là hư cấu, dùng để minh họa.',
        'Điều kiện sử dụng lại',
        'https://hoa-mai.example/su-dung-lai/',
        '25/02/2022',
        'Độ chắc chắn về quy định',
      ]),
    );
  });

  it('has heads with units, figures as numbers and all else as text', () => {
    const cells = sheets[0]?.cells;
    expect(['A1', 'C3', 'D3'].map((place) => cells?.get(place)?.value)).toEqual([
      'Thực hiện dự toán thu, chi',
      'Dự toán năm (đồng)',
      'Tỷ lệ: So với dự toán (%)',
    ]);
    expect(cells?.get('C4')).toEqual({ type: 'number', value: '2350000001' });
    expect(cells?.get('D4')).toEqual({ type: 'number', value: '71.40' });
    expect(cells?.get('A5')).toEqual({ type: 'text', value: '01' });
    expect(cells?.get('B5')).toEqual({ type: 'text', value: '- Chi lương' });
    expect(cells?.get('E5')).toEqual({ type: 'text', value: '=HYPERLINK("x")' });
    expect(cells?.has('C5')).toBe(false);
  });

  it('keeps as text a figure of more digits than a spreadsheet has', () => {
    const decimal = '1234567890123456.5';
    const table = tableWith({
      columns: [column('so', { type: 'number' })],
      rows: [row('Dòng', { cells: { so: { type: 'number', decimal } } })],
    });
    const [sheet] = readXlsx(
      makeWorkbook([{ table, file: describeTable({ document, table }, site) }]),
    );
    expect(sheet?.cells.get('C4')).toEqual({ type: 'text', value: '1234567890123456,5' });
  });

  it('is the same bytes each time', () => {
    expect(make()).toEqual(make());
  });
});

describe('a workbook', () => {
  it('takes any text, and no text for a coded character', () => {
    const text = '<b>&"\u0001_x0041_ ế';
    const [sheet] = readXlsx(
      makeXlsx([{ name: 'A', widths: [8], frozen: 0, rows: [[{ text, style: 'plain' }]] }]),
    );
    expect(sheet?.cells.get('A1')?.value).toBe('<b>&"_x005F_x0041_ ế');
  });

  it('names columns after Z as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(nameColumn)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
