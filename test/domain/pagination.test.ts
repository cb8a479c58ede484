import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageSize, paginate } from '../../src/domain/pagination.ts';

describe('a list cut into pages', () => {
  it('loses nothing, doubles nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 30 }), (items, size) => {
        const pages = paginate(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, place) => place + 1));
        expect(pages.every((page) => page.of === pages.length)).toBe(true);
        expect(pages.slice(0, -1).every((page) => page.items.length === size)).toBe(true);
      }),
    );
  });

  it('has one empty page where there is nothing', () => {
    expect(paginate([])).toEqual([{ number: 1, of: 1, items: [] }]);
  });

  it('has no empty page after a full one', () => {
    expect(paginate(Array.from({ length: pageSize }))).toHaveLength(1);
    expect(paginate(Array.from({ length: pageSize + 1 }))).toHaveLength(2);
  });
});
