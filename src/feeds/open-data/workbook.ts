import { layOutTable, type Line } from '../../domain/table-layout.ts';
import { findCell, type Cell, type Table } from '../../domain/table.ts';
import { columnWords, provenance as words } from '../../words/open-data.ts';
import { csvDialect } from '../csv.ts';
import { listTableNotes } from './describe.ts';
import { listFacts } from './facts.ts';
import { titleOfColumn } from './flat-table.ts';
import type { DescribedTable } from './table-file.ts';
import type { TableFile } from './table-schema.ts';
import { labelStyle, mostDigits, type StyleName } from './xlsx-styles.ts';
import { makeXlsx, type Sheet, type SheetCell } from './xlsx.ts';

/** All tables of a document as an Excel workbook, a sheet each, and last a sheet on where they come from. */
export const makeWorkbook = (tables: readonly DescribedTable[]): Uint8Array<ArrayBuffer> =>
  makeXlsx([
    ...tables.map(({ table }, index) => tableSheet(table, words.table(index + 1))),
    ...tables.slice(0, 1).map(({ file }) => sourceSheet(file)),
  ]);

function tableSheet(table: Table, name: string): Sheet {
  const heads = [
    columnWords.ordinal.title,
    columnWords.label.title,
    ...table.columns.map((column) => titleOfColumn(column, table)),
  ];
  const notes = listTableNotes(table);
  const top = [[text(table.title, 'strong')], [], heads.map((head) => text(head, 'head'))];
  return {
    name,
    widths: [8, 60, ...table.columns.map(() => 20)],
    frozen: top.length,
    rows: [
      ...top,
      ...layOutTable(table).lines.map((line) => rowOf(line, table)),
      ...(notes.length > 0 ? [[], [text(words.notes, 'strong')]] : []),
      ...notes.map((note) => [text(note, 'plain')]),
    ],
  };
}

const rowOf = ({ row, level }: Line, { columns }: Table): Sheet['rows'][number] => [
  row.ordinal === undefined ? undefined : text(row.ordinal, 'plain'),
  text(row.label, labelStyle(level)),
  ...columns.map(({ id }) => toSheetCell(findCell(row, id))),
];

function toSheetCell(cell: Cell | undefined): SheetCell | undefined {
  if (cell === undefined) return undefined;
  switch (cell.type) {
    case 'money':
      return formatNumber(String(cell.dong));
    case 'text':
      return text(cell.text, 'wrapped');
    default:
      return formatNumber(cell.decimal);
  }
}

/** A figure of more digits than a spreadsheet keeps stays text, in Vietnamese form. */
const formatNumber = (decimal: string): SheetCell =>
  decimal.replace(/\D/g, '').length > mostDigits
    ? text(decimal.replace('.', csvDialect.decimalSign), 'plain')
    : { number: decimal };

function sourceSheet(file: TableFile): Sheet {
  return {
    name: words.sheet,
    widths: [32, 100],
    frozen: 0,
    rows: listFacts(file).map(({ label, value }) => [
      text(label, 'strong'),
      text(value, 'wrapped'),
    ]),
  };
}

const text = (value: string, style: StyleName): SheetCell => ({ text: value, style });
