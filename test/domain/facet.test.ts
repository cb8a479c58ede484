import { describe, expect, it } from 'vitest';
import { facetOfPeriod, listFacetsOf, listWiderFacets } from '../../src/domain/facet.ts';
import { facetAddress } from '../../src/domain/permalink.ts';
import type { Document } from '../../src/domain/document.ts';
import { disclosureWith, noticeWith, resultWith } from './support.ts';

const addressesOf = (document: Document) => listFacetsOf(document).map(facetAddress);

describe('what a document is found under', () => {
  it('is its kind, year and quarter, its regulation and item, and its topics', () => {
    const result = resultWith({
      regulation: 'tt61-2017',
      category: 'thuc-hien',
      topics: ['ngân sách'],
    });
    expect(addressesOf(result)).toEqual([
      '/ket-qua/',
      '/nam/2022/',
      '/nam/2022/ket-qua/',
      '/nam/2022/quy-1/',
      '/quy-dinh/tt-61-2017/',
      '/quy-dinh/tt-61-2017/thuc-hien/',
      '/chu-de/ngan-sach/',
    ]);
  });

  it('is the school year too, where it tells about one', () => {
    expect(addressesOf(disclosureWith())).toContain('/nam-hoc/2022-2023/');
    expect(addressesOf(noticeWith()).join()).not.toContain('nam-hoc');
  });

  it('is the group of its item too', () => {
    const charges = disclosureWith({ category: 'hoc-phi-khoan-thu' });
    expect(addressesOf(charges)).toEqual(
      expect.arrayContaining([
        '/quy-dinh/tt-36-2017/hoc-phi-khoan-thu/',
        '/quy-dinh/tt-36-2017/thu-chi-tai-chinh/',
      ]),
    );
  });

  it('names a topic once, however often the document spells it', () => {
    const topics = addressesOf(noticeWith({ topics: ['Dân vận', 'dân vận', 'DAN VAN'] }));
    expect(topics.filter((address) => address === '/chu-de/dan-van/')).toHaveLength(1);
  });

  it('leaves out an item that the regulation does not have', () => {
    expect(addressesOf(disclosureWith({ category: 'khong-co' })).join()).not.toContain('khong-co');
  });
});

describe('where a period leads', () => {
  it.each([
    [{ type: 'school-year', from: 2025 }, '/nam-hoc/2025-2026/'],
    [{ type: 'year', year: 2026 }, '/nam/2026/'],
    [{ type: 'quarter', year: 2022, quarter: 4 }, '/nam/2022/quy-4/'],
    [{ type: 'months', year: 2026, months: 6 }, '/nam/2026/quy-2/'],
  ] as const)('%o is found at %s', (period, address) => {
    expect(facetAddress(facetOfPeriod(period))).toBe(address);
  });
});

describe('the way up from a list', () => {
  const wayUp = (...args: Parameters<typeof listWiderFacets>) =>
    listWiderFacets(...args).map(facetAddress);

  it('leads from an item through its group to its regulation', () => {
    const item = { type: 'category', regulation: 'tt36-2017', category: 'khoan-chi' } as const;
    expect(wayUp(item)).toEqual([
      '/quy-dinh/tt-36-2017/',
      '/quy-dinh/tt-36-2017/thu-chi-tai-chinh/',
    ]);
  });

  it('leads from a quarter or a kind to the year, and from a year nowhere', () => {
    expect(wayUp({ type: 'quarter', year: 2025, quarter: 1 })).toEqual(['/nam/2025/']);
    expect(wayUp({ type: 'kind-of-year', kind: 'plan', year: 2025 })).toEqual(['/nam/2025/']);
    expect(wayUp({ type: 'year', year: 2025 })).toEqual([]);
  });
});
