import { describe, expect, it } from 'vitest';
import { findRegulationFacts } from '../../src/domain/regulation-facts.ts';
import { regulations } from '../../src/domain/regulations/index.ts';
import { disclosureWith, noticeWith, resultWith } from './support.ts';

describe('what a document is published under', () => {
  it('is its regulation, item and form', () => {
    const facts = findRegulationFacts(
      disclosureWith({
        regulation: 'tt36-2017',
        category: 'dieu-kien-chat-luong',
        form: 'Biểu mẫu 12',
      }),
    );
    expect(facts?.regulation.number).toBe('36/2017/TT-BGDĐT');
    expect(facts?.category?.id).toBe('dieu-kien-chat-luong');
    expect(facts?.form?.id).toBe('Biểu mẫu 12');
    expect(facts?.certain).toBe(true);
  });

  it('is nothing for a notice, and for a result that no regulation asks for', () => {
    expect(findRegulationFacts(noticeWith())).toBeUndefined();
    expect(findRegulationFacts(resultWith())).toBeUndefined();
  });

  it('is marked as uncertain whenever one of its rows of law is', () => {
    const weak = regulations.flatMap(({ id, categories }) =>
      categories
        .filter(({ confidence }) => confidence === 'low' || confidence === 'unsure')
        .map((category) => ({ regulation: id, category: category.id })),
    );
    expect(weak.length).toBeGreaterThan(0);
    for (const fields of weak) {
      expect(findRegulationFacts(disclosureWith(fields))?.certain).toBe(false);
    }
  });

  it("keeps the regulation's own note for documents whose rows are in doubt", () => {
    const sure = disclosureWith({ regulation: 'tt36-2017', category: 'dieu-kien-chat-luong' });
    expect(findRegulationFacts(sure)?.notes).toEqual([]);
    const paraphrased = resultWith({
      regulation: 'tt26-2026',
      category: 'thuc-hien',
      form: 'Mẫu biểu số 75',
    });
    expect(findRegulationFacts(paraphrased)?.notes).toHaveLength(1);
  });
});
