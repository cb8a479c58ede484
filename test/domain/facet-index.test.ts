import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { indexFacets } from '../../src/domain/facet-index.ts';
import { disclosureWith, noticeWith, planWith } from './support.ts';

const idsAt = (documents: readonly Document[], address: string) =>
  indexFacets(documents)
    .get(address)
    ?.documents.map(({ id }) => id);

describe('the lists of a site', () => {
  it('are there for collections and regulations even without a document', () => {
    const addresses = [...indexFacets([]).keys()];
    expect(addresses).toEqual(expect.arrayContaining(['/ke-hoach/', '/quy-dinh/nd-186-2025/']));
    expect(addresses.some((address) => address.startsWith('/nam/'))).toBe(false);
  });

  it('stand at the addresses that they are kept by', () => {
    for (const [address, list] of indexFacets([disclosureWith(), noticeWith()]))
      expect(list.address).toBe(address);
  });

  it('put a collection in order of the years told about, and else keep the order given', () => {
    const plan = (slug: string, year: number) =>
      planWith({ id: `plans/2022/${slug}`, period: { type: 'year', year } });
    const documents = [plan('a', 2022), plan('b', 2023), plan('c', 2022)];
    expect(idsAt(documents, '/ke-hoach/')).toEqual([
      'plans/2022/b',
      'plans/2022/a',
      'plans/2022/c',
    ]);
    expect(idsAt(documents, '/nam/2022/')).toEqual(['plans/2022/a', 'plans/2022/c']);
  });

  it('put a regulation in the order of the law', () => {
    const of = (category: string) =>
      disclosureWith({ id: `disclosures/2022/${category}`, category });
    const documents = [of('kiem-toan'), of('cam-ket-chat-luong'), of('thu-chi-tai-chinh')];
    expect(idsAt(documents, '/quy-dinh/tt-36-2017/')).toEqual([
      'disclosures/2022/cam-ket-chat-luong',
      'disclosures/2022/thu-chi-tai-chinh',
      'disclosures/2022/kiem-toan',
    ]);
  });

  it('take two spellings of a topic as one, named as most documents spell it', () => {
    const about = (slug: string, topic: string) =>
      noticeWith({ id: `notices/2022/${slug}`, topics: [topic] });
    const documents = [about('a', 'Dân Vận'), about('b', 'dân vận'), about('c', 'dân vận')];
    expect(idsAt(documents, '/chu-de/dan-van/')).toHaveLength(3);
    expect(indexFacets(documents).get('/chu-de/dan-van/')?.facet).toEqual({
      type: 'topic',
      topic: 'dân vận',
    });
  });

  it('are made for 5,000 documents in less than a second', () => {
    const documents = Array.from({ length: 5000 }, (_, place) =>
      disclosureWith({
        id: `disclosures/2022/${String(place)}`,
        period: { type: 'year', year: 2000 + (place % 20) },
        topics: [`chủ đề ${String(place % 50)}`],
      }),
    );
    const started = performance.now();
    indexFacets(documents);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
