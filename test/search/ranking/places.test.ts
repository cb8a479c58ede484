import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChains, hasChain, type Places } from '../../../src/search/ranking/places.ts';

const places = fc
  .uniqueArray(fc.nat({ max: 12 }), { maxLength: 10 })
  .map((found) => found.toSorted((a, b) => a - b));

const chainsBySets = ([first = [], ...others]: readonly Places[]): number[] =>
  first.filter((place) => others.every((other, at) => other.includes(place + at + 1)));

describe('words one after the other', () => {
  it('are found at the places of the first of them', () => {
    expect(
      findChains([
        [1, 5, 9],
        [2, 6, 7],
        [3, 8],
      ]),
    ).toEqual([1]);
    expect(findChains([[1, 5], []])).toEqual([]);
    expect(findChains([[4, 7]])).toEqual([4, 7]);
  });

  it('are the same as looked for one by one, whatever the places', () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 4 }), (words) => {
        expect(findChains(words)).toEqual(chainsBySets(words));
        expect(hasChain(words)).toBe(chainsBySets(words).length > 0);
      }),
    );
  });
});
