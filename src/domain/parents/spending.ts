import { changeBetween, type Change } from '../comparison/change.ts';
import { readHeadlines, type Headline } from '../figures/headline.ts';
import type { Exact } from '../figures/exact.ts';
import { findPupils, perPupil, type Pupils } from '../figures/pupils.ts';
import type { PublishedTable } from '../figures/published.ts';
import { budgetItems } from '../figures/site-figures.ts';
import { comparePeriods, yearOfPeriod } from '../period.ts';
import type { Site } from '../site.ts';
import { findMissing, type Missing } from './missing.ts';

/** What the three budget papers say of one year's spending as a whole. */
export interface Spending {
  /** Calendar year, by which budgets go. */
  readonly year: number;
  readonly lines: readonly SpendingLine[];
  readonly perPupil: PupilLine;
}

export const spendingItems = ['estimate', 'execution', 'accounts'] as const;
export type SpendingItem = (typeof spendingItems)[number];

export interface SpendingLine {
  readonly item: SpendingItem;
  readonly now: ToldSpending | undefined;
  /**
   * Of the year before; of execution none, since laws count parts of a year in different ways: there the paper's
   * own comparison stands in its headline.
   */
  readonly before: ToldSpending | undefined;
  readonly change: Change | undefined;
  /** Why a year has no figure here. */
  readonly missing: { readonly now: Missing | undefined; readonly before: Missing | undefined };
}

export interface ToldSpending {
  readonly table: PublishedTable;
  readonly headline: Headline;
}

/** The accounts divided by the pupils of the school year that begins in the year. */
export interface PupilLine {
  readonly now: ToldShare | undefined;
  readonly before: ToldShare | undefined;
  readonly change: Change | undefined;
  readonly pupils: Pupils | undefined;
}

export interface ToldShare extends ToldSpending {
  readonly pupils: Pupils;
  /** Whole đồng. */
  readonly share: Exact;
}

/** Of tables that stand, the newest publication first. */
export function readSpending(
  tables: readonly PublishedTable[],
  year: number,
  site: Pick<Site, 'record' | 'today'>,
): Spending {
  return {
    year,
    lines: spendingItems.map((item) => readLine(tables, year, item, site)),
    perPupil: readPupilLine(tables, year),
  };
}

function readLine(
  tables: readonly PublishedTable[],
  year: number,
  item: SpendingItem,
  site: Pick<Site, 'record' | 'today'>,
): SpendingLine {
  const now = findSpending(tables, year, item);
  const before = item === 'execution' ? undefined : findSpending(tables, year - 1, item);
  return {
    item,
    now,
    before,
    change: now && before && changeBetween(before.headline.amount, now.headline.amount),
    missing: {
      now: now ? undefined : findMissing(item, year, site),
      before: before || item === 'execution' ? undefined : findMissing(item, year - 1, site),
    },
  };
}

function findSpending(
  tables: readonly PublishedTable[],
  year: number,
  item: SpendingItem,
): ToldSpending | undefined {
  const told = tables
    .filter(({ category }) => category === budgetItems[item])
    .filter(({ period }) => period.type !== 'school-year' && yearOfPeriod(period) === year)
    .flatMap((table): ToldSpending[] => {
      const headline = readHeadlines(table.grid.table, table.period).find(
        ({ flow, of }) => flow === 'spending' && of === roleOf[item],
      );
      return headline === undefined ? [] : [{ table, headline }];
    });
  // Of one period the newest publication holds; of several, the latest period.
  return told.toSorted((left, right) => comparePeriods(right.table.period, left.table.period))[0];
}

const roleOf = { estimate: 'estimate', execution: 'actual', accounts: 'accounts' } as const;

function readPupilLine(tables: readonly PublishedTable[], year: number): PupilLine {
  const now = findShare(tables, year);
  const before = findShare(tables, year - 1);
  return {
    now,
    before,
    change: now && before && changeBetween(before.share, now.share),
    pupils: findPupils(tables, year),
  };
}

function findShare(tables: readonly PublishedTable[], year: number): ToldShare | undefined {
  const told = findSpending(tables, year, 'accounts');
  const pupils = findPupils(tables, year);
  if (told === undefined || pupils === undefined) return undefined;
  return { ...told, pupils, share: perPupil(told.headline.amount, pupils) };
}
