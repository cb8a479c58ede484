import type { CalendarDate } from '../domain/calendar-date.ts';
import { listSeries } from '../domain/comparison/series.ts';
import type { Document } from '../domain/document.ts';
import type { Board } from '../domain/duties/board.ts';
import { listBoardRegulations } from '../domain/duties/board-groups.ts';
import { listBoardYears } from '../domain/duties/board-lists.ts';
import type { FacetIndex } from '../domain/facet-index.ts';
import { paginate } from '../domain/pagination.ts';
import { listSheetYears, makeSheet } from '../domain/parents/sheet.ts';
import {
  absoluteAddress,
  agendaAddress,
  boardAddress,
  boardRegulationAddress,
  boardYearAddress,
  comparisonAddress,
  comparisonsAddress,
  directoryAddress,
  documentAddress,
  homeAddress,
  openDataAddress,
  pageAddress,
  parentsAddress,
  searchAddress,
  sheetAddress,
  siteMapAddress,
  standingAddresses,
} from '../domain/permalink.ts';
import type { School } from '../domain/school.ts';
import type { Site } from '../domain/site.ts';
import { findLastUpdate, updatedOn } from '../domain/updates.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** Every page that readers may open, with the last day on which its content changed (sitemaps.org 0.9). */
export function makeSiteMap(site: Site, facets: FacetIndex, board: Board): string {
  const { school } = site;
  const urls = listPages(site, facets, board).map(({ address, on }) =>
    element(
      'url',
      {},
      textElement('loc', absoluteAddress(school.site, address)),
      ...(on === undefined ? [] : [textElement('lastmod', on)]),
    ),
  );
  const root = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  return xmlDocument(element('urlset', root, `\n${urls.join('\n')}\n`));
}

export const makeRobots = (site: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(site, siteMapAddress)}\n`;

interface PublicPage {
  readonly address: string;
  /** Undefined where no document says. */
  readonly on: CalendarDate | undefined;
}

function listPages(site: Site, facets: FacetIndex, board: Board): PublicPage[] {
  const { documents, school, today } = site;
  const last = findLastUpdate(documents, today);
  return [
    { address: homeAddress, on: last },
    { address: directoryAddress, on: last },
    { address: openDataAddress, on: last },
    ...[searchAddress, ...standingAddresses].map((address) => ({ address, on: undefined })),
    ...[...facets.values()].flatMap((list) => {
      const on = findLastUpdate(list.documents, today);
      return paginate(list.documents).map(({ number }) => ({
        address: pageAddress(list.address, number),
        on,
      }));
    }),
    ...listBoardPages(board, school).map((address) => ({ address, on: today })),
    ...listFigurePages(site),
    ...documents.map((document) => ({
      address: documentAddress(document.id),
      on: updatedOn(document, today),
    })),
  ];
}

// What they tell changes with the day.
function listBoardPages(board: Board, school: School): string[] {
  return [
    boardAddress,
    agendaAddress,
    ...listBoardYears(board).map(boardYearAddress),
    ...listBoardRegulations(board, school).map(({ id }) => boardRegulationAddress(id)),
  ];
}

function listFigurePages(site: Site): PublicPage[] {
  const updateOf = (documents: readonly Document[]): CalendarDate | undefined =>
    findLastUpdate(documents, site.today);
  const series = listSeries(site).map(({ slug, tables }) => ({
    address: comparisonAddress(slug),
    on: updateOf(tables.map(({ document }) => document)),
  }));
  const sheets = listSheetYears(site).map((from) => ({
    address: sheetAddress(from),
    on: updateOf(makeSheet(site, from).sources),
  }));
  const above = [comparisonsAddress, parentsAddress].map((address) => ({
    address,
    on: updateOf(site.documents),
  }));
  return [...above, ...series, ...sheets];
}
