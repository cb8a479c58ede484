import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionOfKind, documentKinds } from '../../src/domain/document.ts';
import {
  absoluteAddress,
  aboutAddress,
  accessibilityAddress,
  attachmentAddress,
  attachmentAnchor,
  cardAddress,
  csvMetadataAddress,
  documentAddress,
  facetAddress,
  feedAddress,
  findDocumentIdOfPath,
  homeAddress,
  listAddress,
  pageAddress,
  pathOfSite,
  shareAddress,
  siteCardAddress,
  splitPageAddress,
  tableAddress,
  tableFileAddress,
  workbookAddress,
} from '../../src/domain/permalink.ts';
import type { Facet } from '../../src/domain/facet.ts';
import { regulationIds } from '../../src/domain/regulation.ts';
import { slugify } from '../../src/domain/vietnamese.ts';

const id = 'plans/2022/ke-hoach-dan-van';

describe('addresses', () => {
  it('are Vietnamese, root-relative, and end with a slash', () => {
    expect(documentKinds.map(listAddress)).toEqual([
      '/ke-hoach/',
      '/cong-khai/',
      '/ket-qua/',
      '/thong-bao/',
    ]);
    expect(documentAddress(id)).toBe('/ke-hoach/2022/ke-hoach-dan-van/');
    expect([homeAddress, aboutAddress, accessibilityAddress]).toEqual([
      '/',
      '/gioi-thieu/',
      '/tro-nang/',
    ]);
  });

  it('put an attachment beside its document, in ASCII', () => {
    const address = '/ke-hoach/2022/ke-hoach-dan-van/';
    expect(attachmentAddress(id, 'Bản ký, đóng dấu.PDF')).toBe(`${address}ban-ky-dong-dau.pdf`);
    expect(attachmentAddress(id, 'phụ lục/số 1.2.xlsx')).toBe(`${address}phu-luc/so-1-2.xlsx`);
    expect(attachmentAddress(id, 'GIẤY MỜI')).toBe(`${address}giay-moi`);
  });

  it('name the place of an attachment in the page, which no heading and no other file has', () => {
    expect(attachmentAnchor('Bản ký, đóng dấu.PDF')).toBe('tep_ban-ky-dong-dau-pdf');
    expect(attachmentAnchor('phụ lục/số 1.2.xlsx')).toBe('tep_phu-luc-so-1-2-xlsx');
    expect(attachmentAnchor('ban-ky.pdf')).not.toBe(attachmentAnchor('ban-ky.docx'));
  });

  it('put the data of a document where its page is, under one folder', () => {
    const folder = '/du-lieu/ke-hoach/2022/ke-hoach-dan-van/';
    expect(tableFileAddress(id, 'Mức thu', 'csv')).toBe(`${folder}muc-thu.csv`);
    expect(workbookAddress(id)).toBe(`${folder}ke-hoach-dan-van.xlsx`);
    expect(csvMetadataAddress(`${folder}muc-thu.csv`)).toBe(`${folder}muc-thu.csv-metadata.json`);
    expect(tableAddress(id, 'mức')).toBe(`${documentAddress(id)}#bang_m%E1%BB%A9c`);
  });

  it('join the site with one slash', () => {
    expect(absoluteAddress('https://example.edu.vn', '/gioi-thieu/')).toBe(
      'https://example.edu.vn/gioi-thieu/',
    );
    expect(absoluteAddress('https://example.edu.vn/', '/')).toBe('https://example.edu.vn/');
  });

  it('are not made for an id of no collection', () => {
    expect(() => documentAddress('pages/2022/a')).toThrow('pages/2022/a');
  });
});

describe('findDocumentIdOfPath', () => {
  const anyId = fc
    .tuple(fc.constantFrom(...documentKinds), fc.integer({ min: 1900, max: 2100 }), fc.string())
    .map(([kind, year, title]) => `${collectionOfKind[kind]}/${String(year)}/${slugify(title)}`);

  it('gives back the id of every document address', () => {
    fc.assert(
      fc.property(anyId, (documentId) => {
        const address = documentAddress(documentId);
        expect(findDocumentIdOfPath(address)).toBe(documentId);
        expect(findDocumentIdOfPath(address.slice(0, -1))).toBe(documentId);
        expect(findDocumentIdOfPath(`${address}index.html`)).toBe(documentId);
        expect(findDocumentIdOfPath(`${address}#muc-1`)).toBe(documentId);
      }),
    );
  });

  it.each([
    '/',
    '/ke-hoach/',
    '/ke-hoach/2022/',
    '/plans/2022/a/',
    '/trang/2022/a/',
    '/ke-hoach/22/a/',
    '/ke-hoach/2022/a/ban-ky.pdf',
    'ke-hoach/2022/a/',
    'https://example.edu.vn/ke-hoach/2022/a/',
    '/ke-hoach/2022/../a/',
  ])('finds no document at %s', (path) => {
    expect(findDocumentIdOfPath(path)).toBeUndefined();
  });
});

describe('the addresses of lists', () => {
  it.each([
    [{ type: 'kind', kind: 'plan' }, '/ke-hoach/'],
    [{ type: 'year', year: 2025 }, '/nam/2025/'],
    [{ type: 'quarter', year: 2025, quarter: 1 }, '/nam/2025/quy-1/'],
    [{ type: 'kind-of-year', year: 2025, kind: 'notice' }, '/nam/2025/thong-bao/'],
    [{ type: 'school-year', from: 2025 }, '/nam-hoc/2025-2026/'],
    [{ type: 'regulation', regulation: 'tt36-2017' }, '/quy-dinh/tt-36-2017/'],
    [
      { type: 'category', regulation: 'tt36-2017', category: 'thu-chi-tai-chinh' },
      '/quy-dinh/tt-36-2017/thu-chi-tai-chinh/',
    ],
    [{ type: 'topic', topic: 'Dân vận' }, '/chu-de/dan-van/'],
  ] as const satisfies readonly (readonly [Facet, string])[])(
    '%o is listed at %s',
    (facet, address) => {
      expect(facetAddress(facet)).toBe(address);
    },
  );

  it('differ for every regulation', () => {
    const addresses = regulationIds.map((regulation) =>
      facetAddress({ type: 'regulation', regulation }),
    );
    expect(new Set(addresses).size).toBe(regulationIds.length);
  });

  it('are the same for two spellings of a topic', () => {
    expect(facetAddress({ type: 'topic', topic: 'quy chế DÂN CHỦ' })).toBe(
      facetAddress({ type: 'topic', topic: 'Quy chế dân chủ' }),
    );
  });

  it('lead to each page of a list and back', () => {
    expect(pageAddress('/ke-hoach/', 1)).toBe('/ke-hoach/');
    expect(pageAddress('/ke-hoach/', 2)).toBe('/ke-hoach/trang-2/');
    const lists = fc.constantFrom('/ke-hoach/', '/nam/2025/quy-1/', '/chu-de/dan-van/');
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 999 }), (list, page) => {
        expect(splitPageAddress(pageAddress(list, page))).toEqual({ list, page });
      }),
    );
  });

  it('have a feed for each collection and one for all', () => {
    expect([feedAddress(), feedAddress('plan')]).toEqual(['/feed.xml', '/ke-hoach/feed.xml']);
  });
});

describe('a letter that shares a page', () => {
  it('carries title and address safely', () => {
    const letter = new URL(shareAddress('Thu & chi 100%?', 'https://hoa-mai.example/nam/2025/'));
    expect(letter.searchParams.get('subject')).toBe('Thu & chi 100%?');
    expect(letter.searchParams.get('body')).toBe(
      'Thu & chi 100%?\nhttps://hoa-mai.example/nam/2025/',
    );
  });
});

describe('addresses of cards', () => {
  it('are pictures apart from the documents, one for each', () => {
    expect(cardAddress(id)).toBe('/the-chia-se/ke-hoach/2022/ke-hoach-dan-van.png');
    expect(siteCardAddress).toBe('/the-chia-se/trang.png');
  });
});

describe('the path of a site on its host', () => {
  it.each([
    ['https://truong.example', ''],
    ['https://truong.example/', ''],
    ['https://truong.example/cong-khai', '/cong-khai'],
    ['https://phong-gd.example/truong/ben-sao/', '/truong/ben-sao'],
  ])('of %s is «%s»', (site, path) => {
    expect(pathOfSite(site)).toBe(path);
  });
});
