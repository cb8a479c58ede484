import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { figureAt, makeGrid, type Grid, type GridRow } from '../../src/domain/figures/grid.ts';
import { findOutsideFaults, judgeFigures, judgeUnits } from '../../src/domain/figures/judge.ts';
import { findContradictions, findOwnFaults } from '../../src/domain/figures/own-faults.ts';
import { listDocumentTables, type PublishedTable } from '../../src/domain/figures/published.ts';
import { budgetItems } from '../../src/domain/figures/site-figures.ts';
import type { Cell, Column, Row, Table } from '../../src/domain/table.ts';
import { checkContent } from '../../src/integrations/content-checks.ts';
import { root } from '../support/run.ts';
import { copySite } from '../support/site-copy.ts';

const today = calendarDate(2026, 11, 20);
const { sources } = openContent(
  readSettings({ CONTENT_DIR: join(root, 'content'), TODAY: today }, new Date(0)),
).read();
const documents = sources.documents.map(({ document }) => document);
const grids = sources.tables.map(({ file, document, table }) => ({
  file,
  document,
  grid: makeGrid(table),
}));

/** How a copyist goes wrong in one cell; nothing where the cell stays what it was. */
const mutations: Readonly<Record<string, (digits: string) => string | undefined>> = {
  'one more in the last place': (digits) => plusOne(digits),
  'two digits swapped': (digits) => swapDigits(digits),
  'sign flipped': (digits) =>
    /[1-9]/.test(digits) ? (digits.startsWith('-') ? digits.slice(1) : `-${digits}`) : undefined,
  'a thousand times as much': (digits) =>
    /[1-9]/.test(digits) ? timesThousand(digits) : undefined,
};

function plusOne(digits: string): string {
  const places = digits.split('.')[1]?.length ?? 0;
  const next = String(BigInt(digits.replace('.', '')) + 1n).padStart(places + 1, '0');
  return places === 0 ? next : `${next.slice(0, -places)}.${next.slice(-places)}`;
}

/** The last two neighbours that differ. */
function swapDigits(digits: string): string | undefined {
  for (let at = digits.length - 1; at > 0; at -= 1) {
    const [left = '', right = ''] = [digits.charAt(at - 1), digits.charAt(at)];
    if (!/\d/.test(left) || !/\d/.test(right) || left === right) continue;
    const swapped = `${digits.slice(0, at - 1)}${right}${left}${digits.slice(at + 1)}`;
    return swapped.replace(/^0+(?=\d)/, '');
  }
  return undefined;
}

function timesThousand(digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = `${whole}${fraction.padEnd(3, '0').slice(0, 3)}`.replace(/^(-?)0+(?=\d)/, '$1');
  const rest = fraction.slice(3);
  return rest === '' ? moved : `${moved}.${rest}`;
}

const digitsOf = (cell: Cell): string | undefined =>
  cell.type === 'text' ? undefined : cell.type === 'money' ? String(cell.dong) : cell.decimal;

function withDigits(cell: Cell, digits: string): Cell {
  if (cell.type === 'text') return cell;
  return cell.type === 'money' ? { ...cell, dong: Number(digits) } : { ...cell, decimal: digits };
}

/** The table with one cell changed. */
function changeCell(table: Table, path: string, column: string, cell: Cell): Table {
  const change = (rows: readonly Row[], at: string): Row[] =>
    rows.map((row, index) => {
      const here = `${at}.${String(index)}`;
      if (here === path) return { ...row, cells: { ...row.cells, [column]: cell } };
      return path.startsWith(`${here}.`) ? { ...row, rows: change(row.rows, `${here}.rows`) } : row;
    });
  return { ...table, rows: change(table.rows, 'rows') };
}

/** Whether a relation that the table declares, or that roles give, makes the cell, or is made from it by adding. */
const isComputedOrAddend = (changed: Changed): boolean =>
  isInTree(changed) || isInColumns(changed) || isInRows(changed);

function isInTree({ row, column }: Changed): boolean {
  const adds =
    (column.type === 'money' || column.type === 'number') &&
    column.adds !== false &&
    column.formula?.type !== 'quotient';
  const isSum = (parent: GridRow | undefined): boolean =>
    parent !== undefined &&
    (parent.row.parts ?? 'all') === 'all' &&
    figureAt(parent, column.id) !== undefined &&
    parent.children.some((child) => figureAt(child, column.id) !== undefined);
  return adds && (isSum(row) || isSum(row.parent));
}

function isInColumns({ grid, row, column, document }: Changed): boolean {
  if (column.formula?.type === 'quotient')
    return column.formula.by.type !== 'last-year' || !neverPublished.includes(document);
  const isRowOfAverages = row.row.formula?.type === 'quotient';
  return grid.table.columns.some(
    ({ id, formula }) =>
      formula?.type === 'sum' &&
      !isRowOfAverages &&
      figureAt(row, id) !== undefined &&
      formula.terms.some(({ name }) => figureAt(row, name) !== undefined) &&
      [id, ...formula.terms.map(({ name }) => name)].includes(column.id),
  );
}

function isInRows({ grid, row, column }: Changed): boolean {
  if (column.type === 'percent') return false;
  if (row.row.formula !== undefined) return true;
  return grid.top.some(
    ({ row: { formula } }) =>
      row.parent === undefined &&
      formula?.type === 'sum' &&
      formula.terms.some(({ name }) => name === row.row.ordinal),
  );
}

/** The year before these the school published no quarters in tables, so nobody can recompute their ratios to it. */
const neverPublished = [
  'results/2025/thuc-hien-du-toan-quy-1-2025',
  'results/2025/thuc-hien-du-toan-6-thang-2025',
  'results/2025/thuc-hien-du-toan-quy-3-2025',
];

const site = judgeFigures(listDocumentTables(documents), today);

/** The files that are accused when one table is changed. */
function listAccused(file: string, document: string, table: Table): Set<string> {
  const grid = makeGrid(table);
  const own = findOwnFaults(grid).length > 0 ? [file] : [];
  const tables = site.tables.map((each) =>
    each.document.id === document && each.grid.table.id === table.id ? { ...each, grid } : each,
  );
  const doubtful = tables.filter(
    (each) => each.grid === grid && findContradictions(grid).length > 0,
  );
  const [item] = tables.filter((each) => each.grid === grid).map(itemOf);
  const near = tables.filter((each) => itemOf(each) === item);
  const changed = judgeUnits({ ...site, tables, doubtful }, near);
  const accused = near.filter((each) => findOutsideFaults(changed, each).length > 0);
  return new Set([...own, ...accused.map(fileOf)]);
}

/** Papers of the budget are held against each other; any other item only against itself. */
const itemOf = ({ category }: PublishedTable): string | undefined =>
  Object.values<string | undefined>(budgetItems).includes(category) ? 'budget' : category;

const fileOf = ({ document, grid }: PublishedTable): string =>
  `${document.id}/tables/${grid.table.id}.yaml`;

/** One figure of one table, and where it stands. */
interface Changed {
  readonly file: string;
  readonly document: string;
  readonly grid: Grid;
  readonly row: GridRow;
  readonly column: Column;
  readonly cell: Cell;
  readonly digits: string;
}

const listFigures = ({ file, document, grid }: (typeof grids)[number]): Changed[] =>
  grid.rows.flatMap((row) =>
    grid.table.columns.flatMap((column) => {
      const cell = row.row.cells[column.id];
      const digits = cell && digitsOf(cell);
      if (cell === undefined || digits === undefined) return [];
      return [{ file, document, grid, row, column, cell, digits }];
    }),
  );

interface Tally {
  made: number;
  found: number;
  /** Times that a table which nobody touched was accused. */
  others: number;
  readonly missed: string[];
}

function count(tally: Tally, changed: Changed, mutated: string): void {
  const { file, document, grid, row, column, cell, digits } = changed;
  const table = changeCell(grid.table, row.path, column.id, withDigits(cell, mutated));
  const accused = listAccused(file, document, table);
  tally.made += 1;
  if (accused.has(file)) tally.found += 1;
  else tally.missed.push(`${file} ${row.path} ${column.id} ${digits} → ${mutated}`);
  if ([...accused].some((each) => each !== file)) tally.others += 1;
}

describe('one wrong figure in the demo school’s tables', () => {
  it('is found in 95 of 100 cells that are computed or added, and no sound table is accused', () => {
    expect(grids.flatMap(({ grid }) => findOwnFaults(grid))).toEqual([]);
    expect(site.tables.flatMap((table) => findOutsideFaults(site, table))).toEqual([]);

    const tallies = new Map<string, Tally>();
    for (const changed of grids.flatMap(listFigures)) {
      for (const [name, mutate] of Object.entries(mutations)) {
        const mutated = mutate(changed.digits);
        if (mutated === undefined || mutated === changed.digits) continue;
        const key = `${isComputedOrAddend(changed) ? 'bound' : 'free'}: ${name}`;
        const tally = tallies.get(key) ?? { made: 0, found: 0, others: 0, missed: [] };
        tallies.set(key, tally);
        count(tally, changed, mutated);
      }
    }
    console.log(report(tallies));
    for (const [key, { made, found, others, missed }] of tallies) {
      expect(others, key).toBe(0);
      if (!key.startsWith('bound')) continue;
      expect(made, key).toBeGreaterThan(500);
      expect(found / made, `${key}\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('is told from the file to the officer: file, line, column, row, column label and both figures', () => {
    const copy = copySite(join(root, 'content'));
    const file = 'results/2026/thuc-hien-du-toan-9-thang-2026/tables/thuc-hien-9-thang-2026.yaml';
    const path = join(copy.contentDir, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('actual: 742180000', 'actual: 742180001'));
    const found = checkContent(
      openContent(readSettings({ ...copy.env, TODAY: today }, new Date(0))),
    ).filter((finding) => finding.file === file);
    copy.remove();
    expect(found.map(({ code }) => code)).toEqual(['sum-differs']);
    const [finding] = found;
    const line = text.slice(0, text.indexOf('actual: 1675320000')).split('\n').length;
    expect(finding?.place).toMatchObject({ position: { line, column: 27 } });
    expect(finding?.message).toBe(
      'Dòng «3.2 Kinh phí nhiệm vụ không thường xuyên», cột «Thực hiện 09 tháng»: ghi 1.675.320.000 đồng, còn các dòng con cộng lại là 1.675.320.001 đồng (chênh 1 đồng).',
    );
    expect(finding?.advice).toContain('accepted: [{ row: "3.2", column: actual, reason: … }]');
  });
});

const report = (tallies: ReadonlyMap<string, Tally>): string =>
  [...tallies]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([key, { made, found, others }]) =>
        `${key}: ${String(found)} of ${String(made)} found, others accused ${String(others)} times`,
    )
    .join('\n');
