import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionOfKind, documentKinds } from '../../src/domain/document.ts';
import {
  absoluteAddress,
  aboutAddress,
  accessibilityAddress,
  attachmentAddress,
  documentAddress,
  findDocumentIdOfPath,
  headingAddress,
  homeAddress,
  listAddress,
  searchAddress,
} from '../../src/domain/permalink.ts';
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

  it('carry a query or a heading safely', () => {
    expect(searchAddress()).toBe('/tim-kiem/');
    expect(searchAddress('học phí & thu?')).toBe(
      '/tim-kiem/?q=h%E1%BB%8Dc%20ph%C3%AD%20%26%20thu%3F',
    );
    expect(headingAddress(id, 'muc-dich')).toBe(`${documentAddress(id)}#muc-dich`);
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
        expect(findDocumentIdOfPath(headingAddress(documentId, 'muc-1'))).toBe(documentId);
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
