import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../src/drafts/draft.ts';
import { planPaper } from '../../src/drafts/planned-paper.ts';
import { findFreeId, idOfDraft, listTakenIds } from '../../src/drafts/place.ts';
import { getObligation, today } from './support.ts';

const draft = makeDraft(planPaper(getObligation('tt09-2024.ten-truong.2027')), today);
const own = 'disclosures/2027/ten-truong-nam-2027';

describe('the address of a draft', () => {
  it('is its own where that is free', () => {
    expect(idOfDraft(draft)).toBe(own);
    expect(findFreeId(draft, new Set())).toBe(own);
  });

  it.each([
    'disclosures/2027/ten-truong-nam-2027.mdx',
    'disclosures/2027/ten-truong-nam-2027/index.mdx',
    'disclosures/2027/ten-truong-nam-2027/tables/a.yaml',
    'disclosures/2027/Tên trường năm 2027.mdx',
    'disclosures/2027/TEN-TRUONG-NAM-2027.MDX',
  ])('is another where %s lies there', (path) => {
    expect(findFreeId(draft, listTakenIds([path]))).toBe(`${own}-2`);
  });

  it('is never one that is taken, however many are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (copies) => {
        const taken = listTakenIds(
          copies.map((copy) => `${own}${copy === 1 ? '' : `-${String(copy)}`}.mdx`),
        );
        expect(taken.has(findFreeId(draft, taken))).toBe(false);
      }),
    );
  });
});
