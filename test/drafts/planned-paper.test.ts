import { describe, expect, it } from 'vitest';
import { planPapers } from '../../src/drafts/planned-paper.ts';
import { getObligation, listAllObligations } from './support.ts';

const general = listAllObligations(['THCS']).filter(({ regulation, duty, period }) => {
  const isOfYear = period.type === 'year' && period.year >= 2027;
  return regulation.id === 'tt09-2024' && duty.article.startsWith('Điều 4 ') && isOfYear;
});
const tell = (papers: ReturnType<typeof planPapers>) =>
  papers.map(({ group, obligations }) => [group?.id, obligations.map(({ id }) => id)]);

describe('what one paper can answer', () => {
  it('is all general information of a year', () => {
    const papers = planPapers(general);
    expect(papers.map(({ group }) => group?.id)).toEqual(['thong-tin-chung', 'thong-tin-chung']);
    expect(papers.map(({ obligations }) => obligations.length)).toEqual([8, 8]);
    for (const { obligations } of papers) {
      expect(new Set(obligations.map(({ period }) => JSON.stringify(period))).size).toBe(1);
    }
  });

  it('is a thing by itself where nothing is told together with it', () => {
    const [name, staff, estimate] = [
      getObligation('tt09-2024.ten-truong.2027'),
      getObligation('tt09-2024.doi-ngu.2026-2027', ['THCS']),
      getObligation('tt26-2026.du-toan.2027'),
    ];
    expect(tell(planPapers([name, staff, estimate]))).toEqual([
      [undefined, [name.id]],
      [undefined, [staff.id]],
      [undefined, [estimate.id]],
    ]);
  });

  it('loses nothing, and comes in the order of what it answers first', () => {
    const all = listAllObligations(['MN', 'THCS']);
    const papers = planPapers(all);
    const ids = papers.flatMap(({ obligations }) => obligations.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    const firsts = papers.map(({ obligations: [first] }) => all.indexOf(first));
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });
});
