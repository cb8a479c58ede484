import type { Document } from '../document.ts';
import { listColumnsOf } from '../figures/grid.ts';
import { listDocumentTables, stoodOn, type PublishedTable } from '../figures/published.ts';
import { budgetItems } from '../figures/site-figures.ts';
import { findTotalColumn } from '../figures/total-column.ts';
import { formatPeriod } from '../period.ts';
import type { RegulationId } from '../regulation.ts';
import { lastInLine } from '../regulations/line.ts';
import { moneyItems } from '../regulations/money-subjects.ts';
import type { Site } from '../site.ts';
import type { Column, ColumnRole } from '../table.ts';
import { stemOfTitle } from '../title.ts';
import { slugify } from '../vietnamese.ts';

/** Tables that tell about the same thing in one period after another. */
export interface Series {
  /** Permanent: the last part of its address. */
  readonly slug: string;
  readonly subject: SeriesSubject;
  /** Only tables that stand today and have a column to compare, the newest publication first. */
  readonly tables: readonly ComparableTable[];
}

export const seriesSubjects = ['execution', 'estimate', 'accounts', 'charges', 'other'] as const;
export type SeriesSubject = (typeof seriesSubjects)[number];

export interface ComparableTable extends PublishedTable {
  /** The one column whose figures are compared. */
  readonly column: Column;
}

const slugs: Readonly<Record<Exclude<SeriesSubject, 'other'>, string>> = {
  execution: 'thuc-hien-du-toan',
  estimate: 'du-toan',
  accounts: 'quyet-toan',
  charges: 'khoan-thu',
};

const rolesOf: Readonly<Record<SeriesSubject, readonly ColumnRole[]>> = {
  execution: ['actual'],
  estimate: ['estimate'],
  accounts: ['accounts'],
  charges: ['charge'],
  other: ['accounts', 'actual', 'estimate', 'charge'],
};

/** Of all that stands today; the newest publication first. */
export const listStandingTables = ({ documents, today }: Site): PublishedTable[] =>
  listDocumentTables(documents).filter((table) => stoodOn(table, today));

/** Every series of which two periods at least were published. */
export function listSeries(site: Site): Series[] {
  const groups = Map.groupBy(listStandingTables(site), keyOf);
  return [...groups.values()]
    .map(makeSeries)
    .filter(({ tables }) => countPeriods(tables) > 1)
    .sort(compareSeries);
}

/** The series that a document's tables stand in. */
export const listSeriesOf = (series: readonly Series[], { id }: Document): Series[] =>
  series.filter(({ tables }) => tables.some(({ document }) => document.id === id));

const compareSeries = (left: Series, right: Series): number =>
  seriesSubjects.indexOf(left.subject) - seriesSubjects.indexOf(right.subject) ||
  (left.slug < right.slug ? -1 : 1);

const countPeriods = (tables: readonly PublishedTable[]): number =>
  new Set(tables.map(({ period }) => formatPeriod(period))).size;

function makeSeries(tables: readonly PublishedTable[]): Series {
  const [newest] = tables;
  const subject = newest === undefined ? 'other' : subjectOf(newest);
  const comparable = tables.flatMap((table): ComparableTable[] => {
    const column = findMainColumn(table, subject);
    return column === undefined ? [] : [{ ...table, column }];
  });
  return { slug: slugOf(subject, tables), subject, tables: comparable };
}

/** The first table of all names the series: what comes later must not move its address. */
function slugOf(subject: SeriesSubject, tables: readonly PublishedTable[]): string {
  if (subject !== 'other') return slugs[subject];
  const first = tables.at(-1);
  return slugify(`${first?.category ?? ''}-${(first?.grid.table.id ?? '').replace(/\d+/g, '')}`);
}

function keyOf(table: PublishedTable): string {
  const subject = subjectOf(table);
  if (subject !== 'other') return subject;
  const { regulation, category = '', grid } = table;
  return [lastInLine(regulation), category, stemOfTitle(grid.table.title)].join('|');
}

function subjectOf(table: PublishedTable): SeriesSubject {
  const budget = (['execution', 'estimate', 'accounts'] as const).find(
    (name) => budgetItems[name] === table.category && isBudgetLaw(table.regulation),
  );
  if (budget !== undefined) return budget;
  const isOfCharges =
    moneyItems.charges[table.regulation]?.includes(table.category ?? '') === true &&
    listColumnsOf(table.grid, 'charge').length > 0;
  return isOfCharges ? 'charges' : 'other';
}

const isBudgetLaw = (id: RegulationId): boolean => lastInLine(id) === lastInLine('tt26-2026');

function findMainColumn({ grid }: PublishedTable, subject: SeriesSubject): Column | undefined {
  for (const role of rolesOf[subject]) {
    const [column, ...others] = listColumnsOf(grid, role);
    if (column !== undefined) return others.length === 0 ? column : undefined;
  }
  return subject === 'other' ? findTotalColumn(grid.table.columns) : undefined;
}
