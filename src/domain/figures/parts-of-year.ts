import { formatPeriod } from '../period.ts';
import type { ColumnRole } from '../table.ts';
import { compareExact, sumOf, zero } from './exact.ts';
import type { FigureFault } from './fault.ts';
import { figureAt, listColumnsOf, type GridRow } from './grid.ts';
import { coverMonths, findMonths, isInside, type Months } from './months.ts';
import { isOfItem, stoodOn, type PublishedTable, type Told } from './published.ts';
import { isReliable, judgedOn, type SiteFigures } from './site-figures.ts';

const roles: readonly ColumnRole[] = ['actual'];

/**
 * Months, quarters and the year of one law against each other: what counts from January never falls, and the
 * quarters make up the half-year and the year. Quarters of one law and months of another are never put together.
 */
export function findPartFaults(site: SiteFigures, table: PublishedTable): FigureFault[] {
  const months = findMonths(table.period);
  const [column, ...twins] = listColumnsOf(table.grid, ...roles);
  if (months === undefined || column === undefined || twins.length > 0) return [];
  if (!isReliable(site, table, table.category, months.year)) return [];
  const others = listOthers(site, table).flatMap((other) => {
    const stretch = findMonths(other.period);
    return stretch !== undefined && isInside(stretch, months) ? [{ other, stretch }] : [];
  });
  if (others.length === 0) return [];
  return table.grid.rows.flatMap((row): FigureFault[] => {
    const stated = figureAt(row, column.id);
    if (stated === undefined) return [];
    const { pieces, whole } = coverMonths(months, listPieces(site, table, row, others));
    if (pieces.length === 0) return [];
    const expected = sumOf(pieces.map(({ told }) => told.figure ?? zero));
    const difference = compareExact(expected, stated);
    if (whole ? difference === 0 : difference <= 0) return [];
    const told = pieces.map((piece) => startLow(formatPeriod(piece.told.table.period)));
    const falls = pieces.every(({ from }) => from === 0) && !whole;
    return [
      {
        code: falls ? 'cumulative-falls' : 'quarters-disagree',
        row,
        column,
        stated,
        expected,
        basis: `${told.join(' cộng ')} đã công bố ${whole ? 'là' : 'đã là'}`,
      },
    ];
  });
}

interface Piece extends Months {
  readonly told: Told;
}

interface OtherPart {
  readonly other: PublishedTable;
  readonly stretch: Months;
}

function listOthers(site: SiteFigures, table: PublishedTable): PublishedTable[] {
  const { category, document, regulation } = table;
  const date = judgedOn(table, site);
  if (category === undefined) return [];
  return site.tables.filter(
    (other) =>
      other.year === table.year &&
      other.regulation === regulation &&
      other.document !== document &&
      isOfItem(table, other, category) &&
      stoodOn(other, date),
  );
}

const listPieces = (
  { lookup }: SiteFigures,
  table: PublishedTable,
  row: GridRow,
  others: readonly OtherPart[],
): Piece[] =>
  others.flatMap(({ other, stretch }): Piece[] => {
    const told = lookup.find(table, row, other, roles);
    return told === undefined ? [] : [{ ...stretch, told }];
  });

const startLow = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
