import type { CalendarDate } from '../calendar-date.ts';
import type { Period } from '../period.ts';
import type { Column, ColumnRole } from '../table.ts';
import { compareExact, formatExact, negate, sumOf, zero, type Exact } from './exact.ts';
import type { FigureFault } from './fault.ts';
import { figureAt, listColumnsOf, type GridRow } from './grid.ts';
import { findFormula } from './implied-formula.ts';
import { findMonths, findSteps, type Months } from './months.ts';
import { isOfItem, stoodOn, type PublishedTable, type Told } from './published.ts';
import { checkRatio } from './ratios.ts';
import { budgetItems, isReliable, judgedOn, type SiteFigures } from './site-figures.ts';

/** What a table says of the same period a year ago, against what was published then. */
export function findLastYearFaults(site: SiteFigures, table: PublishedTable): FigureFault[] {
  const { columns } = table.grid.table;
  const compared = columns.filter((column) => isOfLastYear(column, columns));
  const year = table.year - 1;
  const items = [table.category, budgetItems.accounts];
  if (compared.length === 0 || !items.every((item) => isReliable(site, table, item, year)))
    return [];
  const past = listPasts(site, table);
  return table.grid.rows.flatMap((row) => {
    const cells = compared.filter((column) => figureAt(row, column.id) !== undefined);
    const bases = cells.length === 0 ? [] : listBases(site, table, row, past);
    return cells.flatMap((column) => checkCell(table, row, column, bases));
  });
}

function isOfLastYear(column: Column, columns: readonly Column[]): boolean {
  if (column.role === 'same-period-last-year' || column.role === 'last-year') return true;
  const formula = findFormula(column, columns);
  return formula?.type === 'quotient' && formula.by.type === 'last-year';
}

function checkCell(
  table: PublishedTable,
  row: GridRow,
  column: Column,
  bases: readonly Exact[],
): FigureFault[] {
  const faults = bases.map((base) => checkAgainst(table, row, column, base));
  // A correction may have come later: what stood when this table went up is right too.
  return faults.some((found) => found.length === 0) ? [] : (faults[0] ?? []);
}

function checkAgainst(
  { grid }: PublishedTable,
  row: GridRow,
  column: Column,
  base: Exact,
): FigureFault[] {
  const stated = figureAt(row, column.id);
  const formula = findFormula(column, grid.table.columns);
  if (stated === undefined) return [];
  if (formula?.type !== 'quotient') {
    const basis = 'số nhà trường đã công bố là';
    return compareExact(stated, base) === 0
      ? []
      : [{ code: 'last-year-differs', row, column, stated, expected: base, basis }];
  }
  const of = grid.table.columns.find(({ id }) => id === formula.of);
  const unit = of?.type === 'money' ? ' đồng' : '';
  const name = `so với ${formatExact(base)}${unit} đã công bố của cùng kỳ năm trước`;
  const quotient = { of: figureAt(row, formula.of), by: base, name };
  return checkRatio(row, column, stated, quotient).map((fault) =>
    fault.code === 'ratio-differs' ? { ...fault, code: 'last-year-differs' } : fault,
  );
}

/** The tables that stood on a day: of the same item, and of final accounts. */
interface Past {
  readonly same: readonly PublishedTable[];
  readonly accounts: readonly PublishedTable[];
}

/** Today's first, then those of the day when the table went up. */
function listPasts(site: SiteFigures, table: PublishedTable): Past[] {
  const { category } = table;
  const year = table.year - 1;
  const pastOn = (date: CalendarDate): Past => {
    const standing = site.tables.filter(
      (other) => other.year === year && other.document !== table.document && stoodOn(other, date),
    );
    return {
      same: standing.filter((other) => category !== undefined && isOfItem(table, other, category)),
      accounts: standing.filter((other) => isOfItem(table, other, budgetItems.accounts)),
    };
  };
  return [judgedOn(table, site), table.publishedOn].map(pastOn);
}

/** Last year's figure of the same row, in each way to know it. */
function listBases(
  site: SiteFigures,
  table: PublishedTable,
  row: GridRow,
  pasts: readonly Past[],
): Exact[] {
  const roles = mainRolesOf(table);
  const tell = (others: readonly PublishedTable[], wanted: readonly ColumnRole[]): Told[] =>
    others.flatMap((other) => site.lookup.find(table, row, other, wanted) ?? []);
  return pasts.flatMap(({ same, accounts }) =>
    [
      findPeriodFigure(table.period, tell(same, roles)),
      findAccounts(table, tell(accounts, ['accounts'])),
    ].filter((figure) => figure !== undefined),
  );
}

const mainRoles: readonly ColumnRole[] = ['actual', 'accounts', 'charge', 'estimate'];

function mainRolesOf({ grid }: PublishedTable): readonly ColumnRole[] {
  const main = mainRoles.find((role) => listColumnsOf(grid, role).length > 0);
  return main === undefined ? [] : [main];
}

function findPeriodFigure(period: Period, told: readonly Told[]): Exact | undefined {
  const months = findMonths(period);
  if (months === undefined)
    return told.find((each) => isYearBefore(each.table.period, period))?.figure;
  const pieces = told.flatMap((each) => {
    const stretch = findMonths(each.table.period);
    return stretch === undefined ? [] : [{ ...stretch, told: each }];
  });
  return addSteps({ ...months, year: months.year - 1 }, pieces);
}

/** A blank cell in a row that is there is nothing spent. */
function addSteps(
  wanted: Months,
  pieces: readonly (Months & { readonly told: Told })[],
): Exact | undefined {
  const steps = findSteps(wanted, pieces);
  if (steps === undefined) return undefined;
  return sumOf(
    steps.map(({ piece: { told }, minus }) => {
      const figure = told.figure ?? zero;
      return minus ? negate(figure) : figure;
    }),
  );
}

/** A whole year's execution may be held against the final accounts as well. */
function findAccounts({ category, period }: PublishedTable, told: readonly Told[]) {
  const months = findMonths(period);
  if (category !== budgetItems.execution || months?.from !== 0 || months.to !== 12)
    return undefined;
  return told.find((each) => findMonths(each.table.period)?.year === months.year - 1)?.figure;
}

const isYearBefore = (left: Period, right: Period): boolean =>
  left.type === 'school-year' && right.type === 'school-year' && left.from === right.from - 1;
