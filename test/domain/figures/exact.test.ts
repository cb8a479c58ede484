import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '../../../src/domain/decimal.ts';
import {
  add,
  compareExact,
  divide,
  exactOf,
  formatExact,
  negate,
  sumOf,
  type Exact,
} from '../../../src/domain/figures/exact.ts';
import { formatDong, parseDong } from '../../../src/domain/money.ts';

const exact = fc.record({
  units: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  places: fc.nat({ max: 6 }),
});
const divisor = exact.filter(({ units }) => units !== 0n);

describe('an amount in đồng', () => {
  it('is the same after it was written and read, 90,000 times', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (dong) => {
        expect(parseDong(formatDong(dong))).toEqual({ ok: true, value: dong });
        expect(formatExact({ units: BigInt(dong), places: 0 })).toBe(formatDong(dong));
      }),
      { numRuns: 90_000 },
    );
  });

  it('adds up to the same in any order, and as whole numbers do', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 20 }), (amounts) => {
        const terms = amounts.map((dong): Exact => ({ units: BigInt(dong), places: 0 }));
        const sum = amounts.reduce((total, dong) => total + BigInt(dong), 0n);
        expect(sumOf(terms)).toEqual({ units: sum, places: 0 });
        expect(compareExact(sumOf(terms.toReversed()), sumOf(terms))).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an exact number', () => {
  it('keeps every digit and place of what was typed', () => {
    fc.assert(
      fc.property(exact, (value) => {
        const parsed = parseDecimal(formatExact(value));
        expect(parsed.ok && exactOf(parsed.value)).toEqual(value);
        expect(parsed.ok && formatDecimal(parsed.value)).toBe(formatExact(value));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['0.1', '0.2', '0,3'],
    ['-0.5', '0.50', '0,00'],
    ['1234.5', '-0.005', '1.234,495'],
  ])('%s and %s are %s', (left, right, sum) => {
    expect(formatExact(add(exactOf(left), exactOf(right)))).toBe(sum);
  });

  it('is taken away again without a trace', () => {
    fc.assert(
      fc.property(exact, exact, (left, right) => {
        expect(compareExact(add(add(left, right), negate(right)), left)).toBe(0);
      }),
    );
  });
});

describe('a quotient', () => {
  it.each([
    ['1', '3', 2, 100n, '33,33'],
    ['2', '3', 2, 100n, '66,67'],
    ['1', '8', 0, 100n, '13'],
    ['-1', '8', 0, 100n, '-13'],
    ['1', '-8', 1, 100n, '-12,5'],
    ['324', '7', 2, 1n, '46,29'],
    ['0.5', '0.25', 0, 1n, '2'],
    ['11839761245', '10714694095', 2, 100n, '110,50'],
    ['0', '7', 2, 100n, '0,00'],
  ])('of %s and %s to %d places is right', (of, by, places, times, expected) => {
    expect(formatExact(divide(exactOf(of), exactOf(by), places, times))).toBe(expected);
  });

  it('is never further from the truth than half of its last place', () => {
    fc.assert(
      fc.property(exact, divisor, fc.nat({ max: 8 }), (of, by, places) => {
        const { units } = divide(of, by, places);
        // 2·|of·10^places − units·by| ≤ |by|, all brought to one scale.
        const scaled = of.units * 10n ** BigInt(by.places + places);
        const off = scaled - units * by.units * 10n ** BigInt(of.places);
        const half = by.units * 10n ** BigInt(of.places);
        expect(2n * (off < 0n ? -off : off) <= (half < 0n ? -half : half)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
