import { describe, expect, it } from 'vitest';
import { indexFacets } from '../../src/domain/facet-index.ts';
import { hasUnsureItem, listLawItems, type LawItem } from '../../src/domain/law-items.ts';
import type { RegulationId } from '../../src/domain/regulation.ts';
import { getRegulation } from '../../src/domain/regulations/index.ts';
import { disclosureWith } from './support.ts';

const index = indexFacets([disclosureWith({ category: 'hoc-phi-khoan-thu' })]);
const flatten = (items: readonly LawItem[]): LawItem[] =>
  items.flatMap((item) => [item, ...flatten(item.items)]);
const find = (items: readonly LawItem[], id: string) =>
  flatten(items).find(({ category }) => category.id === id);

describe('the items of a regulation', () => {
  const items = listLawItems(getRegulation('tt36-2017'), ['THCS'], index);

  it('stand under their groups, with a link where documents are', () => {
    expect(items).toHaveLength(3);
    expect(find(items, 'thu-chi-tai-chinh')?.items).toHaveLength(5);
    expect(find(items, 'hoc-phi-khoan-thu')).toMatchObject({
      count: 1,
      page: '/quy-dinh/tt-36-2017/hoc-phi-khoan-thu/',
    });
    expect(find(items, 'kiem-toan')).toMatchObject({ count: 0, page: undefined });
  });

  it('carry the forms of the school’s own levels', () => {
    expect(find(items, 'cam-ket-chat-luong')?.forms.map(({ id }) => id)).toEqual([
      'Biểu mẫu 09',
      'Biểu mẫu 10',
    ]);
  });

  it('are known to be in doubt by an item within, or by a form', () => {
    const of = (id: RegulationId) =>
      hasUnsureItem(listLawItems(getRegulation(id), ['THCS'], index));
    expect([of('tt36-2017'), of('tt61-2017'), of('qd05-2014')]).toEqual([true, true, true]);
    expect([of('nd151-2017'), of('nd186-2025'), of('l10-2022')]).toEqual([false, false, false]);
  });

  it('of other levels are left out', () => {
    const general = listLawItems(getRegulation('tt09-2024'), ['THCS'], index);
    expect(find(general, 'dieu-kien-mam-non')).toBeUndefined();
    expect(find(general, 'dieu-kien-pho-thong')).toBeDefined();
  });
});
