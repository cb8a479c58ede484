import {
  collectionOfKind,
  documentKinds,
  type CollectionName,
  type DocumentId,
  type DocumentKind,
} from './document.ts';
import { slugify } from './vietnamese.ts';

// The only place that makes addresses. All are root-relative; pages end with a slash. An address
// once published stays: change none without a redirect.

export const homeAddress = '/';
export const aboutAddress = '/gioi-thieu/';
export const accessibilityAddress = '/tro-nang/';

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

/** A heading's address, by the id that the page gives it. */
export const headingAddress = (id: DocumentId, heading: string): string =>
  `${documentAddress(id)}#${encodeURIComponent(heading)}`;

export function searchAddress(query = ''): string {
  return query === '' ? '/tim-kiem/' : `/tim-kiem/?q=${encodeURIComponent(query)}`;
}

/** With the school's site, for feeds, the site map and canonical links. */
export const absoluteAddress = (site: string, address: string): string =>
  site.replace(/\/+$/, '') + address;

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
