import { describe, expect, it } from 'vitest';
import { formatSearchState } from '../../src/search/address.ts';
import { listLimits, toggle, withoutLimits, withQuery } from '../../src/search/limits.ts';
import { aState } from './support.ts';

const narrowed = aState({
  query: 'a',
  filters: { kind: ['Kế hoạch', 'Công khai'], year: ['2025'] },
  years: { from: 2020, to: 2025 },
  document: 'ke-hoach/2022/dan-van',
  order: 'date',
});

describe('what narrows a search', () => {
  it('can be taken away one by one', () => {
    const limits = listLimits(narrowed);
    expect(limits.map(({ type, value }) => `${type} ${value}`)).toEqual([
      'document ke-hoach/2022/dan-van',
      'kind Kế hoạch',
      'kind Công khai',
      'year 2025',
      'from 2020',
      'to 2025',
    ]);
    for (const { type, value, without } of limits) {
      const left = listLimits(without).map((limit) => `${limit.type} ${limit.value}`);
      expect(left).not.toContain(`${type} ${value}`);
      expect(left).toHaveLength(limits.length - 1);
    }
  });

  it('can be taken away all together, and the order stays', () => {
    expect(formatSearchState(withoutLimits(narrowed))).toBe('?q=a&xep=ngay');
  });

  it('grows by a value that is toggled, and shrinks by it again', () => {
    const more = toggle(aState({ query: 'a' }), 'quarter', 'quý I');
    expect(more.filters).toEqual({ quarter: ['quý I'] });
    expect(toggle(more, 'quarter', 'quý I')).toEqual(aState({ query: 'a' }));
  });
});

describe('another query', () => {
  it('is mended again, the same one is not', () => {
    const verbatim = aState({ query: 'daan', isVerbatim: true });
    expect(withQuery(verbatim, 'daan').isVerbatim).toBe(true);
    expect(withQuery(verbatim, 'daan va').isVerbatim).toBe(false);
  });
});
