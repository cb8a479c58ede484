import type { CalendarDate } from '../calendar-date.ts';
import { isClassified, type Document } from '../document.ts';
import { compareText } from '../order.ts';
import { yearOfPeriod, type Period } from '../period.ts';
import { standsOn } from '../publication.ts';
import type { RegulationId } from '../regulation.ts';
import { isInLine } from '../regulations/line.ts';
import { dateOf } from '../document-date.ts';
import type { ColumnRole, Table } from '../table.ts';
import type { Exact } from './exact.ts';
import { figureAt, listColumnsOf, makeGrid, type Grid, type GridRow } from './grid.ts';
import { matchRows } from './match-rows.ts';

/** One table of a document that was published under a regulation, or will be. */
export interface PublishedTable {
  readonly document: Document;
  readonly regulation: RegulationId;
  readonly category: string | undefined;
  readonly period: Period;
  /** Of the period; of a school year, the one that it begins in. */
  readonly year: number;
  readonly publishedOn: CalendarDate;
  /** Of signing, where it is known. */
  readonly datedOn: CalendarDate;
  readonly grid: Grid;
}

/** Of all documents but drafts, those that go up later before those that went up earlier. */
export function listDocumentTables(documents: readonly Document[]): PublishedTable[] {
  return documents
    .filter(({ draft }) => !draft)
    .flatMap((document) => readTables(document))
    .toSorted(
      (left, right) =>
        compareText(right.publishedOn, left.publishedOn) ||
        compareText(right.datedOn, left.datedOn) ||
        compareText(left.document.id, right.document.id),
    );
}

function readTables(document: Document): PublishedTable[] {
  if (!isClassified(document) || !('tables' in document)) return [];
  const { regulation, category, period, publishedOn } = document;
  if (regulation === undefined) return [];
  const datedOn = dateOf(document);
  return document.tables.map((table: Table) => ({
    document,
    regulation,
    category,
    period,
    year: yearOfPeriod(period),
    publishedOn,
    datedOn,
    grid: makeGrid(table),
  }));
}

/** Whether readers are told on a day to go by it: it is up, and nothing took its place. */
export const stoodOn = ({ document, publishedOn }: PublishedTable, date: CalendarDate): boolean =>
  publishedOn <= date && standsOn(document, date);

/** Two tables of one item, whether under a law or under the one that replaced it. */
export const isOfItem = (left: PublishedTable, right: PublishedTable, category: string): boolean =>
  right.category === category && isInLine(left.regulation, right.regulation);

/** What a table says in a role of what a row of another table tells about. */
export interface Told {
  readonly table: PublishedTable;
  /** Undefined where the row is there and its cell is blank. */
  readonly figure: Exact | undefined;
}

/** Looks rows up in other tables; it remembers how the rows of two tables match. */
export interface Lookup {
  find(
    from: PublishedTable,
    row: GridRow,
    table: PublishedTable,
    roles: readonly ColumnRole[],
  ): Told | undefined;
}

export function createLookup(): Lookup {
  const known = new WeakMap<Grid, WeakMap<Grid, ReadonlyMap<string, GridRow>>>();
  const matchesOf = (from: Grid, to: Grid): ReadonlyMap<string, GridRow> => {
    const ofFrom = known.get(from) ?? new WeakMap<Grid, ReadonlyMap<string, GridRow>>();
    known.set(from, ofFrom);
    const matches = ofFrom.get(to) ?? matchRows(from, to);
    ofFrom.set(to, matches);
    return matches;
  };
  return {
    find(from, row, table, roles) {
      const match = matchesOf(from.grid, table.grid).get(row.path);
      if (match === undefined) return undefined;
      const [column, ...others] = listColumnsOf(table.grid, ...roles);
      // Of two columns of one role nobody can say which is meant.
      if (column === undefined || others.length > 0) return undefined;
      return { table, figure: figureAt(match, column.id) };
    },
  };
}
