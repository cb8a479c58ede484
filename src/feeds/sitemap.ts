import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FacetIndex } from '../domain/facet-index.ts';
import { paginate } from '../domain/pagination.ts';
import {
  absoluteAddress,
  directoryAddress,
  documentAddress,
  homeAddress,
  pageAddress,
  searchAddress,
  siteMapAddress,
  standingAddresses,
} from '../domain/permalink.ts';
import type { Site } from '../domain/site.ts';
import { findLastUpdate, updatedOn } from '../domain/updates.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** Every page that readers may open, with the last day on which its content changed (sitemaps.org 0.9). */
export function makeSiteMap(site: Site, facets: FacetIndex): string {
  const { school } = site;
  const urls = listPages(site, facets).map(({ address, on }) =>
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

function listPages({ documents, today }: Site, facets: FacetIndex): PublicPage[] {
  const last = findLastUpdate(documents, today);
  return [
    { address: homeAddress, on: last },
    { address: directoryAddress, on: last },
    ...[searchAddress(), ...standingAddresses].map((address) => ({ address, on: undefined })),
    ...[...facets.values()].flatMap((list) => {
      const on = findLastUpdate(list.documents, today);
      return paginate(list.documents).map(({ number }) => ({
        address: pageAddress(list.address, number),
        on,
      }));
    }),
    ...documents.map((document) => ({
      address: documentAddress(document.id),
      on: updatedOn(document, today),
    })),
  ];
}
