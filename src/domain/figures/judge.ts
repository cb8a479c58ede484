import { statusOf } from '../publication.ts';
import { findEstimateFaults, findOverspentAccounts } from './estimates.ts';
import type { FigureFault } from './fault.ts';
import { findLastYearFaults } from './last-year.ts';
import { findPartFaults } from './parts-of-year.ts';
import type { PublishedTable } from './published.ts';
import { judgedOn, type SiteFigures } from './site-figures.ts';
import { findUnlikelyUnits } from './units.ts';

/** What the figures of other tables say against it; nothing of a table that no longer stands. */
export function findOutsideFaults(site: SiteFigures, table: PublishedTable): FigureFault[] {
  if (!isJudged(site, table)) return [];
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
  const status = statusOf(table.document, judgedOn(table, site));
  if (status === 'withdrawn' || status === 'replaced') return false;
  const { id, changes } = table.document;
  return (
    !site.corrected.has(id) && !changes.some(({ by }) => by !== undefined && site.documents.has(by))
  );
}
