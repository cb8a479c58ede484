import { compareText } from '../order.ts';
import { endOf } from '../period.ts';
import type { Column } from '../table.ts';
import { compareExact, type Exact } from './exact.ts';
import type { FigureFault } from './fault.ts';
import { figureAt, listColumnsOf, type GridRow } from './grid.ts';
import { isOfItem, stoodOn, type PublishedTable, type Told } from './published.ts';
import { isIncome } from './signs.ts';
import { budgetItems, isReliable, judgedOn, type SiteFigures } from './site-figures.ts';

/** An estimate that a table quotes against the one that was published, with its adjustments. */
export function findEstimateFaults(site: SiteFigures, table: PublishedTable): FigureFault[] {
  const isEstimate = table.category === budgetItems.estimate;
  const [column, ...twins] = listColumnsOf(
    table.grid,
    isEstimate ? 'previous-estimate' : 'estimate',
  );
  if (column === undefined || twins.length > 0) return [];
  const tell = isEstimate ? listEarlier(site, table) : listValid(site, table);
  return table.grid.rows.flatMap((row) => {
    const stated = figureAt(row, column.id);
    return stated === undefined ? [] : compare(row, column, stated, tell(row));
  });
}

/** What was told of a row, the last word first. */
type Tell = (row: GridRow) => readonly Told[];

function compare(
  row: GridRow,
  column: Column,
  stated: Exact,
  told: readonly Told[],
): FigureFault[] {
  const figures = told.flatMap(({ figure }) => figure ?? []);
  const [expected] = figures;
  if (expected === undefined || figures.some((each) => compareExact(each, stated) === 0)) return [];
  const basis = 'dự toán đã công bố là';
  return [{ code: 'estimate-differs', row, column, stated, expected, basis }];
}

/**
 * Of the latest estimate before the table was signed or posted, or before its period ended: between those days
 * either may be quoted. Where all were published later, the latest of them.
 */
function listValid(site: SiteFigures, table: PublishedTable): Tell {
  const all = listEstimates(site, table);
  const end = endOf(table.period);
  const days = [table.publishedOn, table.datedOn, ...(end < table.datedOn ? [end] : [])];
  const knownOn = days.map((day) =>
    all.filter((other) => other.datedOn <= day && stoodOn(other, table.publishedOn)),
  );
  const late = all.filter((other) => stoodOn(other, judgedOn(table, site)));
  return (row) => {
    const find = (estimates: readonly PublishedTable[]): readonly Told[] =>
      listTold(site, table, row, estimates).slice(0, 1);
    const valid = knownOn.flatMap(find);
    return valid.length > 0 ? valid : find(late);
  };
}

/** An adjustment may start from the first estimate or from any adjustment before it. */
function listEarlier(site: SiteFigures, table: PublishedTable): Tell {
  const earlier = listEstimates(site, table).filter(
    (other) => other.datedOn < table.datedOn && stoodOn(other, table.publishedOn),
  );
  return (row) => listTold(site, table, row, earlier);
}

const listTold = (
  { lookup }: SiteFigures,
  table: PublishedTable,
  row: GridRow,
  estimates: readonly PublishedTable[],
): Told[] => estimates.flatMap((other) => lookup.find(table, row, other, ['estimate']) ?? []);

/** Of the table's year, the last signed first. */
function listEstimates(site: SiteFigures, table: PublishedTable): PublishedTable[] {
  const year = table.year;
  if (!isReliable(site, table, budgetItems.estimate, year)) return [];
  return site.tables
    .filter(
      (other) =>
        other.year === year &&
        other.document !== table.document &&
        isOfItem(table, other, budgetItems.estimate),
    )
    .toSorted((left, right) => compareText(right.datedOn, left.datedOn));
}

/** Final accounts beyond the estimate of their year. */
export function findOverspentAccounts(site: SiteFigures, table: PublishedTable): FigureFault[] {
  const [column, ...twins] = listColumnsOf(table.grid, 'accounts');
  const isQuoted = listColumnsOf(table.grid, 'estimate').length > 0;
  if (column === undefined || twins.length > 0 || isQuoted) return [];
  const tell = listValid(site, table);
  return table.grid.rows.flatMap((row): FigureFault[] => {
    const stated = figureAt(row, column.id);
    if (stated === undefined || isIncome(row)) return [];
    const expected = tell(row)[0]?.figure;
    if (expected === undefined || compareExact(stated, expected) <= 0) return [];
    const basis = 'dự toán đã công bố chỉ là';
    return [{ code: 'over-estimate', row, column, stated, expected, basis }];
  });
}
