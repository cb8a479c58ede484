import { describe, expect, it } from 'vitest';
import { makeDirectory } from '../../src/domain/directory.ts';
import { indexFacets } from '../../src/domain/facet-index.ts';
import { regulationIds } from '../../src/domain/regulation.ts';
import { disclosureWith, noticeWith, planWith } from './support.ts';

const documents = [
  planWith({ topics: ['đội ngũ'] }),
  noticeWith({ topics: ['dân vận', 'cha mẹ học sinh'] }),
  disclosureWith({ category: 'hoc-phi-khoan-thu', period: { type: 'school-year', from: 2023 } }),
  disclosureWith({ id: 'disclosures/2022/b', category: 'cam-ket-chat-luong' }),
];
const index = indexFacets(documents);
const directory = makeDirectory(index);

describe('the directory', () => {
  it('lists years and school years with the latest first', () => {
    expect(directory.years.map(({ choice }) => choice.page)).toEqual(['/nam/2023/', '/nam/2022/']);
    expect(directory.schoolYears.map(({ page }) => page)).toEqual([
      '/nam-hoc/2023-2024/',
      '/nam-hoc/2022-2023/',
    ]);
  });

  it('lists topics in Vietnamese order', () => {
    expect(directory.topics.map(({ page }) => page)).toEqual([
      '/chu-de/cha-me-hoc-sinh/',
      '/chu-de/dan-van/',
      '/chu-de/doi-ngu/',
    ]);
  });

  it('lists every regulation, and within it the items that have documents', () => {
    expect(directory.regulations).toHaveLength(regulationIds.length);
    expect(directory.regulations[0]?.within.map(({ page }) => page)).toEqual([
      '/quy-dinh/tt-36-2017/cam-ket-chat-luong/',
      '/quy-dinh/tt-36-2017/thu-chi-tai-chinh/',
      '/quy-dinh/tt-36-2017/hoc-phi-khoan-thu/',
    ]);
  });

  it('leaves no list out', () => {
    const { kinds, years, schoolYears, regulations, topics } = directory;
    const entries = [...kinds, ...years, ...regulations];
    const named = [
      ...entries.flatMap(({ choice, within }) => [choice, ...within]),
      ...schoolYears,
      ...topics,
    ].map(({ page }) => page);
    expect([...index.keys()].filter((address) => !named.includes(address))).toEqual([]);
  });
});
