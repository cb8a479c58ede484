import { quote } from '../quote.ts';
import type { Column, ColumnRole } from '../table.ts';
import { compareExact, magnitudeOf, type Exact } from './exact.ts';
import type { FigureFault } from './fault.ts';
import { figureAt, listColumnsOf, type GridRow } from './grid.ts';
import { isOfItem, stoodOn, type PublishedTable } from './published.ts';
import { budgetItems, judgedOn, type SiteFigures } from './site-figures.ts';

/** A column, and the roles that another table may be held against it in. */
const comparisons: readonly (readonly [ColumnRole, readonly ColumnRole[]])[] = [
  ['actual', ['estimate', 'actual']],
  ['accounts', ['estimate', 'accounts']],
  ['reported-accounts', ['estimate', 'reported-accounts']],
  ['estimate', ['estimate']],
  ['charge', ['charge', 'expected-charge']],
];

/**
 * Amounts that look a thousand or a million times too small beside the estimates, and beside the same item of
 * the years beside: typed in thousands where whole đồng are meant. All that they can be held against must say so,
 * since one of those may itself be wrong.
 */
export function findUnlikelyUnits(site: SiteFigures, table: PublishedTable): FigureFault[] {
  return comparisons.flatMap(([own, others]) => {
    const [column, ...twins] = listColumnsOf(table.grid, own);
    if (column?.type !== 'money' || twins.length > 0) return [];
    const first = findFirstOfSmall(
      others.map((role) => eachLargestPair(site, table, column, role)),
    );
    if (first === undefined) return [];
    const { row, figure: stated, told: expected, other } = first;
    const basis = `${quote(other.grid.table.title)} ghi`;
    return [{ code: 'unit-unlikely' as const, row, column, stated, expected, basis }];
  });
}

/** The first, where all are too small: one honest pair answers for the table, so that no more are looked for. */
function findFirstOfSmall(kinds: readonly Iterable<Pair>[]): Pair | undefined {
  let first: Pair | undefined;
  for (const pairs of kinds) {
    for (const pair of pairs) {
      if (!isTooSmall(pair)) return undefined;
      first ??= pair;
    }
  }
  return first;
}

/** The largest figure of each other table, beside this table's figure of the same row. */
function* eachLargestPair(
  site: SiteFigures,
  table: PublishedTable,
  column: Column,
  role: ColumnRole,
): Generator<Pair> {
  const date = judgedOn(table, site);
  const item = role === 'estimate' ? budgetItems.estimate : table.category;
  if (item === undefined) return;
  for (const other of site.tables) {
    if (!isNear(other, table) || !isOfItem(table, other, item)) continue;
    if (other.document === table.document || !stoodOn(other, date)) continue;
    if (site.doubtful.includes(other)) continue;
    const pair = findLargestPair(site, table, column, other, role);
    if (pair !== undefined) yield pair;
  }
}

const isNear = (left: PublishedTable, right: PublishedTable): boolean =>
  Math.abs(left.year - right.year) <= 1;

function findLargestPair(
  { lookup }: SiteFigures,
  table: PublishedTable,
  column: Column,
  other: PublishedTable,
  role: ColumnRole,
): Pair | undefined {
  const pairs = table.grid.rows.flatMap((row): Pair[] => {
    const figure = figureAt(row, column.id);
    const told = figure && lookup.find(table, row, other, [role])?.figure;
    return figure === undefined || told === undefined ? [] : [{ row, figure, told, other }];
  });
  return pairs.reduce<Pair | undefined>(
    (largest, pair) =>
      largest === undefined || compareExact(magnitudeOf(pair.told), magnitudeOf(largest.told)) > 0
        ? pair
        : largest,
    undefined,
  );
}

interface Pair {
  readonly row: GridRow;
  readonly figure: Exact;
  readonly told: Exact;
  readonly other: PublishedTable;
}

/** A first quarter may be a fortieth of the year, and a budget may double; nothing honest is 200 times off. */
const farOff = 200n;

function isTooSmall({ figure, told }: Pair): boolean {
  const { units, places } = magnitudeOf(figure);
  return units !== 0n && compareExact({ units: units * farOff, places }, magnitudeOf(told)) < 0;
}
