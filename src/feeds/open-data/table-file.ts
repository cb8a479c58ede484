import { findClosedYearOfDocument } from '../../domain/closed-year.ts';
import {
  absoluteAddress,
  attachmentAddress,
  documentAddress,
  tableAddress,
  tableSchemaAddress,
} from '../../domain/permalink.ts';
import { statusOf } from '../../domain/publication.ts';
import type { Site } from '../../domain/site.ts';
import { findKnown } from '../../domain/stated.ts';
import type {
  Cell,
  CellNote,
  Column,
  ColumnFormula,
  Row,
  RowFormula,
  Table,
} from '../../domain/table.ts';
import { updatedOn } from '../../domain/updates.ts';
import {
  describeClassification,
  describeHead,
  describePeriod,
  findNumber,
  findUnsoundness,
} from './describe.ts';
import { unitOfColumn } from './flat-table.ts';
import type { DocumentTable, TabledDocument } from '../../domain/document-tables.ts';
import type { TableFile } from './table-schema.ts';

/** A table with what its JSON file tells of it. */
export interface DescribedTable {
  readonly table: Table;
  readonly file: TableFile;
}

/** A table with all that is to be known of it, as its JSON file has it. */
export function describeTable({ document, table }: DocumentTable, site: Site): TableFile {
  const { school } = site;
  const absolute = (address: string): string => absoluteAddress(school.site, address);
  return {
    ...describeHead(school, tableSchemaAddress),
    id: `${document.id}#${table.id}`,
    address: absolute(tableAddress(document.id, table.id)),
    title: table.title,
    form: table.form ?? null,
    shownUnit: table.unit.label,
    document: describeDocumentOfTable(document, site),
    period: describePeriod(document.period),
    regulation: describeClassification(document),
    columns: table.columns.map((column) => describeColumn(column, table)),
    rows: table.rows.map(describeRow),
    notes: [...table.notes],
    cellNotes: (table.cellNotes ?? []).map(describeCellNote),
    accepted: [...(table.accepted ?? [])],
    source: table.source
      ? {
          file: absolute(attachmentAddress(document.id, table.source.file)),
          sheet: table.source.sheet ?? null,
          sha256: table.source.sha256 ?? null,
        }
      : null,
  };
}

const describeCellNote = ({ row, column, text }: CellNote): TableFile['cellNotes'][number] => ({
  row: row ?? null,
  column: column ?? null,
  text,
});

const describeColumn = (column: Column, table: Table): TableFile['columns'][number] => ({
  id: column.id,
  label: column.label,
  group: column.group ?? null,
  type: column.type,
  unit: unitOfColumn(column, table) ?? null,
  role: column.role ?? null,
  formula: column.formula ? describeColumnFormula(column.formula) : null,
  adds: column.adds ?? null,
  partOf: column.partOf ?? null,
});

const describeColumnFormula = (formula: ColumnFormula): TableFile['columns'][number]['formula'] =>
  formula.type === 'sum' ? { ...formula, terms: [...formula.terms] } : formula;

const describeRowFormula = (formula: RowFormula): TableFile['rows'][number]['formula'] =>
  formula.type === 'sum' ? { ...formula, terms: [...formula.terms] } : formula;

function describeDocumentOfTable(document: TabledDocument, site: Site): TableFile['document'] {
  const { school, today } = site;
  return {
    id: document.id,
    title: document.title,
    number: findNumber(document) ?? null,
    address: absoluteAddress(school.site, documentAddress(document.id)),
    issuedOn: findKnown(document.issuedOn) ?? null,
    publishedOn: document.publishedOn,
    updatedOn: updatedOn(document, today),
    status: statusOf(document, today),
    closedOn: findClosedYearOfDocument(document, today)?.endedOn ?? null,
    caution: findUnsoundness(document, site) ?? null,
  };
}

const describeRow = ({ cells, rows, ...row }: Row): TableFile['rows'][number] => ({
  ordinal: row.ordinal ?? null,
  label: row.label,
  ...(row.parts !== undefined && { parts: row.parts }),
  ...(row.formula !== undefined && { formula: describeRowFormula(row.formula) }),
  cells: Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, valueOf(cell)])),
  rows: rows.map(describeRow),
});

/** Decimals stay text: a program that reads them as floats would change their last digit or drop a zero. */
function valueOf(cell: Cell): number | string {
  switch (cell.type) {
    case 'money':
      return cell.dong;
    case 'text':
      return cell.text;
    default:
      return cell.decimal;
  }
}
