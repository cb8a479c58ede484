import { describe, expect, it } from 'vitest';
import { listChoices } from '../../src/domain/facet-choices.ts';
import { indexFacets } from '../../src/domain/facet-index.ts';
import { facetAddress } from '../../src/domain/permalink.ts';
import { disclosureWith, noticeWith, planWith, resultWith } from './support.ts';

const documents = [
  planWith({ period: { type: 'year', year: 2022 }, topics: ['dân vận'] }),
  resultWith({ id: 'results/2022/quy-1', topics: ['dân vận'] }),
  resultWith({ id: 'results/2022/quy-2', period: { type: 'quarter', year: 2022, quarter: 2 } }),
  disclosureWith({ category: 'hoc-phi-khoan-thu' }),
  disclosureWith({
    id: 'disclosures/2023/cong-khai',
    category: 'thu-chi-tai-chinh',
    period: { type: 'school-year', from: 2023 },
  }),
  noticeWith(),
];
const index = indexFacets(documents);

/** `{ by: [[facet's own address, count, page]] }` */
const choicesAt = (address: string) => {
  const list = index.get(address);
  return Object.fromEntries(
    (list ? listChoices(list, index) : []).map(({ by, choices }) => [
      by,
      choices.map(({ facet, count, page }) => [facetAddress(facet), count, page]),
    ]),
  );
};

describe('the facets within a list', () => {
  it('lead from a collection to its years, the latest first', () => {
    expect(choicesAt('/cong-khai/')).toEqual({
      year: [
        ['/nam/2023/', 1, '/nam/2023/cong-khai/'],
        ['/nam/2022/', 1, '/nam/2022/cong-khai/'],
      ],
    });
  });

  it('lead from a year to its kinds, in their usual order, and to its quarters', () => {
    expect(choicesAt('/nam/2022/')).toEqual({
      kind: [
        ['/ke-hoach/', 1, '/nam/2022/ke-hoach/'],
        ['/cong-khai/', 1, '/nam/2022/cong-khai/'],
        ['/ket-qua/', 2, '/nam/2022/ket-qua/'],
        ['/thong-bao/', 1, '/nam/2022/thong-bao/'],
      ],
      quarter: [
        ['/nam/2022/quy-1/', 1, '/nam/2022/quy-1/'],
        ['/nam/2022/quy-2/', 1, '/nam/2022/quy-2/'],
      ],
    });
  });

  it('lead from a group to its items, but not to the group itself', () => {
    expect(choicesAt('/quy-dinh/tt-36-2017/thu-chi-tai-chinh/')['category']).toEqual([
      ['/quy-dinh/tt-36-2017/hoc-phi-khoan-thu/', 1, '/quy-dinh/tt-36-2017/hoc-phi-khoan-thu/'],
    ]);
  });

  it('are counted without a link where no page lists both', () => {
    expect(choicesAt('/chu-de/dan-van/')['kind']).toEqual([
      ['/ke-hoach/', 1, undefined],
      ['/ket-qua/', 1, undefined],
    ]);
  });

  it('are left out where there is nothing to choose and nowhere to go', () => {
    expect(choicesAt('/nam/2022/quy-1/')).toEqual({});
  });

  it('lead to pages that hold as many documents as they say', () => {
    for (const list of index.values())
      for (const { choices } of listChoices(list, index))
        for (const { page, count } of choices)
          if (page !== undefined)
            expect([page, index.get(page)?.documents.length]).toEqual([page, count]);
  });
});
