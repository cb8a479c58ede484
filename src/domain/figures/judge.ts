import type { CalendarDate } from '../calendar-date.ts';
import { standsOn } from '../publication.ts';
import { judgeAccepted } from './accepted.ts';
import { findEstimateFaults, findOverspentAccounts } from './estimates.ts';
import type { FigureFault } from './fault.ts';
import { findLastYearFaults } from './last-year.ts';
import { findPartFaults } from './parts-of-year.ts';
import type { PublishedTable } from './published.ts';
import { judgedOn, makeSiteFigures, type SiteFigures } from './site-figures.ts';
import { findTooSmallForUnit } from './shown-unit.ts';
import { findUnlikelyUnits } from './units.ts';

/** The figures of a site, and the tables in another unit by mistake, of which nothing else is told. */
export interface JudgedFigures extends SiteFigures {
  readonly slips: ReadonlyMap<PublishedTable, readonly FigureFault[]>;
}

export const judgeFigures = (
  tables: readonly PublishedTable[],
  today: CalendarDate,
): JudgedFigures => judgeUnits(makeSiteFigures(tables, today), tables);

/** Doubts those of some tables that are in another unit by mistake. */
export function judgeUnits(site: SiteFigures, tables: readonly PublishedTable[]): JudgedFigures {
  const slips = new Map(
    tables
      .filter((table) => isJudged(site, table))
      .flatMap((table) => {
        const slip = findSlip(site, table);
        return slip === undefined ? [] : [[table, slip] as const];
      }),
  );
  return { ...site, doubtful: [...site.doubtful, ...slips.keys()], slips };
}

/** What other tables say of a table in another unit; nothing where its own figures say it already. */
function findSlip(site: SiteFigures, table: PublishedTable): readonly FigureFault[] | undefined {
  const isDoubted = (found: readonly FigureFault[]): boolean =>
    judgeAccepted(found, table.grid).faults.length > 0;
  if (isDoubted(findTooSmallForUnit(table.grid))) return [];
  const found = findUnlikelyUnits(site, table);
  return isDoubted(found) ? found : undefined;
}

/**
 * What the figures of other tables say against it; nothing of a table that no longer stands. Of a table in
 * millions, that it is: each of its figures differs from what it should be, and so do those that quote it.
 */
export function findOutsideFaults(
  site: JudgedFigures,
  table: PublishedTable,
): readonly FigureFault[] {
  if (!isJudged(site, table)) return [];
  const slip = site.slips.get(table);
  if (slip) return slip;
  return [
    ...findLastYearFaults(site, table),
    ...findPartFaults(site, table),
    ...findEstimateFaults(site, table),
    ...findOverspentAccounts(site, table),
    ...findUnlikelyUnits(site, table),
  ];
}

/** Of a document that another one corrects or replaces, readers are told to go by the other. */
export function isJudged(site: SiteFigures, table: PublishedTable): boolean {
  if (!standsOn(table.document, judgedOn(table, site))) return false;
  const { id, changes } = table.document;
  return (
    !site.corrected.has(id) && !changes.some(({ by }) => by !== undefined && site.documents.has(by))
  );
}
