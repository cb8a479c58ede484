import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCode } from '../../../src/cards/png/prefix-code.ts';

const weights = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 60 });
const wordsOf = ({ bits, lengths }: ReturnType<typeof makeCode>): string[] =>
  Array.from(lengths, (length, symbol) =>
    Array.from({ length }, (_, bit) => String(((bits[symbol] ?? 0) >>> bit) & 1)).join(''),
  );

describe('a prefix code', () => {
  it('has no word that begins another, and room for no further word', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const code = makeCode(given);
        const words = wordsOf(code).filter((word) => word !== '');
        if (words.length < 2) return;
        for (const word of words)
          expect(words.filter((other) => other.startsWith(word))).toEqual([word]);
        expect(words.reduce((sum, { length }) => sum + 2 ** -length, 0)).toBe(1);
      }),
    );
  });

  it('gives what comes more often no longer word, and what never comes none', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const { lengths } = makeCode(given);
        given.forEach((weight, symbol) => {
          if (weight === 0) expect(lengths[symbol]).toBe(0);
          given.forEach((other, beside) => {
            if (weight > other && other > 0)
              expect(lengths[symbol]).toBeLessThanOrEqual(lengths[beside] ?? 0);
          });
        });
      }),
    );
  });

  it('numbers words as deflate does', () => {
    // The example of RFC 1951, 3.2.2: lengths 3, 3, 3, 3, 3, 2, 4, 4.
    const words = wordsOf(makeCode([4, 4, 4, 4, 4, 8, 2, 2]));
    expect(words).toEqual(['010', '011', '100', '101', '110', '00', '1110', '1111']);
  });
});
