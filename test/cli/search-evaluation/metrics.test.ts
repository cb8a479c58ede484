import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapMean } from '../../../src/cli/search-evaluation/bootstrap.ts';
import { averageScores, scoreRanking } from '../../../src/cli/search-evaluation/metrics.ts';

const judged = {
  query: 'học phí',
  class: 'exact',
  relevantIds: ['a', 'b', 'c'],
  grades: { a: 3, b: 1, c: 1 },
};

describe('the scores of a query', () => {
  it('are full for the best order', () => {
    expect(scoreRanking(judged, ['a', 'c', 'b', 'x'])).toEqual({
      recall: 1,
      reciprocalRank: 1,
      ndcg: 1,
      isEmpty: 0,
    });
  });

  it('fall with the place of what is relevant', () => {
    const { recall, reciprocalRank, ndcg } = scoreRanking(judged, ['x', 'b', 'a']);
    expect(recall).toBeCloseTo(2 / 3);
    expect(reciprocalRank).toBeCloseTo(1 / 2);
    // (1/log2(3) + 7/log2(4)) / (7 + 1/log2(3) + 1/log2(4))
    expect(ndcg).toBeCloseTo(0.50805, 4);
  });

  it('count only the first ten, and the first relevant page only to the fiftieth', () => {
    const others = Array.from({ length: 10 }, (_, at) => `x${String(at)}`);
    expect(scoreRanking(judged, [...others, 'a'])).toMatchObject({ recall: 0, ndcg: 0 });
    expect(scoreRanking(judged, [...others, 'a']).reciprocalRank).toBeCloseTo(1 / 11);
    const many = Array.from({ length: 50 }, (_, at) => `x${String(at)}`);
    expect(scoreRanking(judged, [...many, 'a']).reciprocalRank).toBe(0);
  });

  it('ask for ten of many relevant pages', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `r${String(at)}`);
    const scores = scoreRanking({ query: '', class: '', relevantIds: ids }, ids.slice(0, 10));
    expect(scores).toMatchObject({ recall: 1, ndcg: 1 });
  });

  it('say where nothing was found', () => {
    expect(scoreRanking(judged, [])).toEqual({ recall: 0, reciprocalRank: 0, ndcg: 0, isEmpty: 1 });
  });

  it('lie between 0 and 1 for any ranking', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'x', 'y', 'z');
    fc.assert(
      fc.property(fc.uniqueArray(id), (ranked) => {
        for (const score of Object.values(scoreRanking(judged, ranked))) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('are averaged', () => {
    const all = [scoreRanking(judged, ['a', 'b', 'c']), scoreRanking(judged, [])];
    expect(averageScores(all)).toEqual({
      recall: 0.5,
      reciprocalRank: 0.5,
      ndcg: 0.5,
      isEmpty: 0.5,
    });
  });
});

describe('the bootstrap', () => {
  it('gives the same interval for the same numbers', () => {
    const numbers = [0.1, 0.3, -0.2, 0.5, 0.4];
    expect(bootstrapMean(numbers)).toEqual(bootstrapMean(numbers));
  });

  it('holds the mean, and lies above zero for what is always ahead', () => {
    const { mean, low, high } = bootstrapMean(
      Array.from({ length: 50 }, (_, at) => 0.2 + at / 500),
    );
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    expect(low).toBeGreaterThan(0.2);
  });

  it('holds zero for what is as often ahead as behind', () => {
    const { low, high } = bootstrapMean(
      Array.from({ length: 60 }, (_, at) => (at % 2 ? 0.3 : -0.3)),
    );
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });
});
