import type { CalendarDate } from '../calendar-date.ts';
import type { DocumentId } from '../document.ts';
import { judgeAccepted } from './accepted.ts';
import type { Grid } from './grid.ts';
import { findContradictions } from './own-faults.ts';
import { createLookup, isOfItem, type Lookup, type PublishedTable } from './published.ts';

/** All tables that readers are given, and the means to look their rows up in one another. */
export interface SiteFigures {
  /** Newest first. */
  readonly tables: readonly PublishedTable[];
  /** Those that nothing may be held against: they contradict themselves, or are in another unit by mistake. */
  readonly doubtful: readonly PublishedTable[];
  /** Documents that have such tables. */
  readonly documents: ReadonlySet<DocumentId>;
  /** Documents that one of those corrects. */
  readonly corrected: ReadonlySet<DocumentId>;
  readonly today: CalendarDate;
  readonly lookup: Lookup;
}

export const makeSiteFigures = (
  tables: readonly PublishedTable[],
  today: CalendarDate,
): SiteFigures => ({
  tables,
  doubtful: tables.filter(({ grid }) => !isSound(grid)),
  documents: new Set(tables.map(({ document }) => document.id)),
  corrected: new Set(tables.flatMap(({ document }) => document.corrects ?? [])),
  today,
  lookup: createLookup(),
});

const isSound = (grid: Grid): boolean =>
  judgeAccepted(findContradictions(grid), grid).faults.length === 0;

/**
 * Whether what was published of an item in a year may be held against a table. A doubtful one is told of first:
 * until it is mended it must not accuse those that quoted it rightly.
 */
export const isReliable = (
  { doubtful }: SiteFigures,
  table: PublishedTable,
  category: string | undefined,
  year: number,
): boolean =>
  category !== undefined &&
  doubtful.every(
    (other) =>
      other.document === table.document || !isOfItem(table, other, category) || other.year !== year,
  );

/** A table that waits for its day is judged as on that day. */
export const judgedOn = ({ publishedOn }: PublishedTable, { today }: SiteFigures): CalendarDate =>
  publishedOn > today ? publishedOn : today;

/** What the law calls the three budget papers; both laws give them the same ids here. */
export const budgetItems = {
  estimate: 'du-toan',
  execution: 'thuc-hien',
  accounts: 'quyet-toan',
} as const;
