import { formatPeriod } from '../../domain/period.ts';
import { absoluteAddress, tableAddress } from '../../domain/permalink.ts';
import type { School } from '../../domain/school.ts';
import { layOutTable, type Line } from '../../domain/table-layout.ts';
import { findCell, type Cell, type Column, type Table } from '../../domain/table.ts';
import { columnUnits, columnWords as words, provenance } from '../../words/open-data.ts';
import type { CsvCell, CsvLine } from '../csv.ts';
import type { DocumentTable } from '../../domain/document-tables.ts';

/** A table as programs want it: a line of heads, a line a row, and on each what tells where it comes from. */
export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  /** As many cells each as there are columns. */
  readonly lines: readonly CsvLine[];
}

export interface FlatColumn {
  /** A column's id, or `row.…`, which no id can be: ids have no dots. */
  readonly name: string;
  /** Unique in its table. */
  readonly title: string;
  readonly type: CsvCell['type'];
  readonly unit: string | undefined;
  /** Where the title does not say all. */
  readonly about: string | undefined;
}

export function flattenTable({ document, table }: DocumentTable, school: School): FlatTable {
  const address = absoluteAddress(school.site, tableAddress(document.id, table.id));
  const ends = [
    textColumn('period', formatPeriod(document.period)),
    textColumn('source', address),
    ...(school.fictional ? [textColumn('caution', provenance.fictionalRow)] : []),
  ];
  return {
    columns: nameApart([
      ...leadColumns,
      ...table.columns.map((column) => flattenColumn(column, table)),
      ...ends.map(({ column }) => column),
    ]),
    lines: layOutTable(table).lines.map((line) => [
      ...flattenHead(line),
      ...table.columns.map(({ id }) => findFigure(findCell(line.row, id))),
      ...ends.map(({ cell }) => cell),
    ]),
  };
}

/** What a figure counts: đồng, per cent, or what the table counts where it holds no money. */
export function unitOfColumn({ type }: Pick<Column, 'type'>, table: Table): string | undefined {
  if (type === 'money') return columnUnits.money;
  if (type === 'percent') return columnUnits.percent;
  const hasMoney = table.columns.some((column) => column.type === 'money');
  return type === 'number' && !hasMoney ? table.unit.label : undefined;
}

/** «Trình độ đào tạo: Đại học (người)»: one line of heads in the place of two. */
export function titleOfColumn(column: Column, table: Table): string {
  const { group, label, type } = column;
  const title = group === undefined ? label : words.grouped(group, label);
  const unit = unitOfColumn(column, table);
  // A label may name a unit of money that holds on paper only; here it is always đồng.
  const told = unit === undefined || (type !== 'money' && title.includes(unit));
  return told ? title : words.withUnit(title, unit);
}

const rowColumn = (
  part: 'ordinal' | 'level' | 'parent' | 'label' | 'period' | 'source' | 'caution',
): FlatColumn => ({
  name: `row.${part}`,
  ...words[part],
  type: part === 'level' ? 'integer' : 'text',
  unit: undefined,
});

const leadColumns = [
  rowColumn('ordinal'),
  rowColumn('level'),
  rowColumn('parent'),
  rowColumn('label'),
];

const textColumn = (part: 'period' | 'source' | 'caution', value: string) => ({
  column: rowColumn(part),
  cell: text(value),
});

const flattenColumn = (column: Column, table: Table): FlatColumn => ({
  name: column.id,
  title: titleOfColumn(column, table),
  type: flatTypes[column.type],
  unit: unitOfColumn(column, table),
  about: undefined,
});

const flatTypes = {
  money: 'integer',
  number: 'decimal',
  percent: 'decimal',
  text: 'text',
} as const satisfies Record<Column['type'], CsvCell['type']>;

const flattenHead = ({ row, level, parent }: Line): (CsvCell | undefined)[] => [
  findText(row.ordinal),
  { type: 'integer', integer: level + 1 },
  findText(parent),
  text(row.label),
];

const text = (value: string): CsvCell => ({ type: 'text', text: value });
const findText = (value: string | undefined): CsvCell | undefined =>
  value === undefined ? undefined : text(value);

function findFigure(cell: Cell | undefined): CsvCell | undefined {
  if (cell === undefined) return undefined;
  switch (cell.type) {
    case 'money':
      return { type: 'integer', integer: cell.dong };
    case 'text':
      return cell;
    default:
      return { type: 'decimal', decimal: cell.decimal };
  }
}

/** Programs know a column by its head: where two are alike, the later says its id too. */
function nameApart(columns: readonly FlatColumn[]): FlatColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let { title } = column;
    while (taken.has(title)) title = words.nameless(title, column.name);
    taken.add(title);
    return { ...column, title };
  });
}
