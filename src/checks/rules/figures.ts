import type { CalendarDate } from '../../domain/calendar-date.ts';
import { judgeAccepted } from '../../domain/figures/accepted.ts';
import {
  findOutsideFaults,
  isJudged,
  judgeFigures,
  type JudgedFigures,
} from '../../domain/figures/judge.ts';
import { findOwnFaults } from '../../domain/figures/own-faults.ts';
import type { Finding } from '../../domain/finding.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { sayFault } from '../figure-checks/say.ts';
import { sayNeedless } from '../figure-checks/say-needless.ts';
import { listTables, type TableInSite } from '../figure-checks/tables.ts';

/**
 * Every figure against those that it follows from: in its table, and in tables of other documents. They are
 * judged together, since one accepted difference may answer for several.
 */
export function checkFigures(sources: SiteSources, today: CalendarDate): Finding[] {
  const { tables, published } = listTables(sources);
  const site = judgeFigures(published, today);
  return tables.flatMap((table) => checkTable(site, table));
}

function checkTable(site: JudgedFigures, { file, grid, published }: TableInSite): Finding[] {
  const found = [...findOwnFaults(grid), ...(published ? findOutsideFaults(site, published) : [])];
  const { faults, needless } = judgeAccepted(found, grid);
  const isWhole = published && isJudged(site, published) && !site.slips.has(published);
  return [
    ...faults.map((fault) =>
      findingAt(file, sayFault(fault, grid), `${fault.row.path}.cells.${fault.column.id}`),
    ),
    // Of a draft it is not known yet what other tables will say, nor of a table in another unit.
    ...(isWhole ? needless : []).map((index) =>
      findingAt(file, sayNeedless(grid, index), `accepted.${String(index)}`, 'accepted'),
    ),
  ];
}
