import {
  collectionOfKind,
  documentKinds,
  type CollectionName,
  type DocumentId,
  type DocumentKind,
} from './document.ts';
import type { AgendaItem } from './duties/agenda.ts';
import type { Facet } from './facet.ts';
import type { RegulationId } from './regulation.ts';
import { slugify } from './vietnamese.ts';

// The only place that makes addresses. All are root-relative; pages end with a slash. An address
// once published stays: change none without a redirect.

export const homeAddress = '/';
export const aboutAddress = '/gioi-thieu/';
export const accessibilityAddress = '/tro-nang/';
export const verificationAddress = '/kiem-chung/';
export const reuseAddress = '/su-dung-lai/';
export const directoryAddress = '/danh-muc/';
export const siteMapAddress = '/sitemap.xml';
export const boardAddress = '/bang-theo-doi/';
export const boardTableAddress = `${boardAddress}bang-theo-doi.csv`;
export const boardDataAddress = `${boardAddress}bang-theo-doi.json`;
export const agendaAddress = '/lich/';
export const calendarFileAddress = `${agendaAddress}lich.ics`;
export const comparisonsAddress = '/so-sanh/';
export const parentsAddress = '/phu-huynh/';

/** Pages that stand whatever is published. */
export const standingAddresses = [
  aboutAddress,
  accessibilityAddress,
  verificationAddress,
  reuseAddress,
] as const;

const segmentOfKind = {
  plan: 'ke-hoach',
  disclosure: 'cong-khai',
  result: 'ket-qua',
  notice: 'thong-bao',
} as const satisfies Record<DocumentKind, string>;

const segmentOfCollection = new Map<string, string>(
  documentKinds.map((kind) => [collectionOfKind[kind], segmentOfKind[kind]]),
);
const collectionOfSegment = new Map<string, CollectionName>(
  documentKinds.map((kind) => [segmentOfKind[kind], collectionOfKind[kind]]),
);

/** The list of all documents of a kind. */
export const listAddress = (kind: DocumentKind): string => `/${segmentOfKind[kind]}/`;

/**
 * The list of a facet: `/nam/2025/`, `/nam/2025/quy-1/`, `/nam/2025/ke-hoach/`, `/nam-hoc/2025-2026/`,
 * `/quy-dinh/tt-36-2017/thu-chi-tai-chinh/`, `/chu-de/dan-van/`. Two facets share an address only where
 * they are two spellings of one topic.
 */
export function facetAddress(facet: Facet): string {
  switch (facet.type) {
    case 'kind':
      return listAddress(facet.kind);
    case 'year':
      return `/nam/${String(facet.year)}/`;
    case 'quarter':
      return `/nam/${String(facet.year)}/quy-${String(facet.quarter)}/`;
    case 'kind-of-year':
      return `/nam/${String(facet.year)}/${segmentOfKind[facet.kind]}/`;
    case 'school-year':
      return `/nam-hoc/${String(facet.from)}-${String(facet.from + 1)}/`;
    case 'regulation':
      return regulationAddress(facet.regulation);
    case 'category':
      return `${regulationAddress(facet.regulation)}${facet.category}/`;
    case 'topic':
      return `/chu-de/${slugify(facet.topic)}/`;
  }
}

/** Where a year is found on the list of a collection: `/ke-hoach/#nam-2022`. */
export const yearAnchor = (year: number): string => `nam-${String(year)}`;

const regulationAddress = (id: RegulationId): string => `/quy-dinh/${segmentOfRegulation(id)}/`;

// People write «TT 36/2017»: `tt36-2017` stands at `tt-36-2017`.
const segmentOfRegulation = (id: RegulationId): string => id.replace(/^([a-z]+)(?=\d)/, '$1-');

/** What the school owed in a year. */
export const boardYearAddress = (year: number): string => `${boardAddress}${String(year)}/`;

/** What it owes under one regulation. */
export const boardRegulationAddress = (id: RegulationId): string =>
  `${boardAddress}${segmentOfRegulation(id)}/`;

/** Where a duty's article and time limit are told. */
export const dutyAddress = (regulation: RegulationId, duty: string): string =>
  `${boardRegulationAddress(regulation)}#${duty}`;

/** A row of the board. */
export const obligationAddress = (year: number, obligation: string): string =>
  `${boardYearAddress(year)}#${obligation}`;

/** Where something that is due is told of: on the board, or in its plan. */
export const agendaItemAddress = (item: AgendaItem): string =>
  item.kind === 'duty'
    ? obligationAddress(item.entry.year, item.entry.obligation.id)
    : documentAddress(item.plan.id);

/** One kind of table, period beside period. */
export const comparisonAddress = (series: string): string => `${comparisonsAddress}${series}/`;

/** `/phu-huynh/2026-2027/` */
export const sheetAddress = (from: number): string =>
  `${parentsAddress}${String(from)}-${String(from + 1)}/`;

/** Where a parents' sheet names the source that its figures cite by number. */
export const sourceAnchor = (number: number): string => `nguon-${String(number)}`;

/** A page of a list; the first stands at the list's own address. */
export const pageAddress = (list: string, page: number): string =>
  page === 1 ? list : `${list}trang-${String(page)}/`;

/** The inverse of `pageAddress`. */
export function splitPageAddress(address: string): {
  readonly list: string;
  readonly page: number;
} {
  const [, list = address, page = '1'] = /^(.*\/)trang-([1-9]\d*)\/$/s.exec(address) ?? [];
  return { list, page: Number(page) };
}

/** The Atom feed of all documents, or of one kind. */
export const feedAddress = (kind?: DocumentKind): string =>
  `${kind === undefined ? homeAddress : listAddress(kind)}feed.xml`;

/** Opens the reader's mail program with a letter that carries a page's title and address. */
export const shareAddress = (title: string, page: string): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${page}`)}`;

/** `plans/2022/ke-hoach-dan-van` stands at `/ke-hoach/2022/ke-hoach-dan-van/`. Throws on an id without a collection. */
export function documentAddress(id: DocumentId): string {
  const [collection = '', ...rest] = id.split('/');
  const segment = segmentOfCollection.get(collection);
  if (segment === undefined) throw new Error(`No such collection: ${id}`);
  return `/${[segment, ...rest].join('/')}/`;
}

/**
 * An attachment stands beside its page: `Bản ký.PDF` at `…/ban-ky.pdf`. Two files of one document
 * whose names differ in marks or case alone would share an address.
 */
export function attachmentAddress(id: DocumentId, file: string): string {
  return documentAddress(id) + file.split('/').map(slugifyFileName).join('/');
}

/** The element of a document's page that leads to an attachment; headings of the text have no underscore in their ids. */
export const attachmentAnchor = (file: string): string => `tep_${slugify(file)}`;

// Apart from the documents too, and so that all of it stands together.
export const openDataAddress = '/du-lieu/';
export const dataCatalogueAddress = `${openDataAddress}danh-muc.jsonld`;
export const documentsDataAddress = `${openDataAddress}van-ban.json`;
export const regulationsDataAddress = `${openDataAddress}quy-dinh.json`;
export const openDataArchiveAddress = `${openDataAddress}tat-ca.zip`;
export const documentsSchemaAddress = `${openDataAddress}van-ban.schema.json`;
export const regulationsSchemaAddress = `${openDataAddress}quy-dinh.schema.json`;
export const tableSchemaAddress = `${openDataAddress}bang-so-lieu.schema.json`;

/** What the standard on CSV files looks for beside one (Model for Tabular Data, section 5.3). */
export const csvMetadataAddress = (csv: string): string => `${csv}-metadata.json`;

/** `/du-lieu/cong-khai/2026/<slug>/muc-thu.csv` */
export const tableFileAddress = (id: DocumentId, table: string, ending: 'csv' | 'json'): string =>
  `${dataFolder(id)}${slugify(table)}.${ending}`;

/** All tables of a document in one file, named after it: `/du-lieu/cong-khai/2026/<slug>/<slug>.xlsx`. */
export const workbookAddress = (id: DocumentId): string =>
  `${dataFolder(id)}${id.split('/').at(-1) ?? ''}.xlsx`;

const dataFolder = (id: DocumentId): string => openDataAddress + documentAddress(id).slice(1);

/** The element of a document's page that holds a table; headings of the text have no underscore in their ids. */
export const tableAnchor = (table: string): string => `bang_${table}`;

/** A note below a table, and the mark in the table that leads to it. */
export const tableNoteAnchor = (table: string, number: number): string =>
  `${tableAnchor(table)}_ghi-chu-${String(number)}`;
export const tableMarkAnchor = (table: string, number: number): string =>
  `${tableAnchor(table)}_dau-${String(number)}`;

export const tableAddress = (id: DocumentId, table: string): string =>
  `${documentAddress(id)}#${encodeURIComponent(tableAnchor(table))}`;

// Apart from the documents: beside them, an officer's own picture could claim the same address.
export const cardsAddress = '/the-chia-se/';

/** The picture that stands beside a shared link to any page but a document's. */
export const siteCardAddress = `${cardsAddress}trang.png`;

/** `/the-chia-se/ke-hoach/2022/ke-hoach-dan-van.png` */
export const cardAddress = (id: DocumentId): string =>
  `${cardsAddress}${documentAddress(id).slice(1, -1)}.png`;

export const searchAddress = '/tim-kiem/';

/** With the school's site, for feeds, the site map and canonical links. */
export const absoluteAddress = (site: string, address: string): string =>
  site.replace(/\/+$/, '') + address;

/** The path under which a school's site stands on its host: `''`, or `/cong-khai` for `https://truong.example/cong-khai`. */
export const pathOfSite = (site: string): string => new URL(site).pathname.replace(/\/+$/, '');

/** The inverse of `documentAddress`; takes an address with a query, a fragment or `index.html` too. */
export function findDocumentIdOfPath(path: string): DocumentId | undefined {
  const match = /^\/([a-z-]+)\/(\d{4})\/([a-z0-9-]+)(?:\/(?:index\.html)?)?(?:[?#].*)?$/s.exec(
    path,
  );
  const [, segment = '', year = '', slug = ''] = match ?? [];
  const collection = collectionOfSegment.get(segment);
  return collection === undefined ? undefined : `${collection}/${year}/${slug}`;
}

function slugifyFileName(name: string): string {
  const [, stem = name, ending = ''] = /^(.+)\.([^.]+)$/s.exec(name) ?? [];
  return ending === '' ? slugify(stem) : `${slugify(stem)}.${slugify(ending)}`;
}
