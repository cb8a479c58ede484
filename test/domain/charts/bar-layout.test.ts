import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barTones,
  layOutBars,
  plotWidth,
  wrap,
  type BarGroup,
} from '../../../src/domain/charts/bar-layout.ts';

const bar = (units: bigint) =>
  ({ tone: 'solid', value: { units, places: 0 }, text: String(units) }) as const;
const groups = fc.array(
  fc.record({
    label: fc.string({ maxLength: 80 }),
    bars: fc.array(
      fc.record({
        tone: fc.constantFrom(...barTones),
        value: fc.record({
          units: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 16n }),
          places: fc.integer({ min: 0, max: 4 }),
        }),
        text: fc.string(),
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 6 },
) satisfies fc.Arbitrary<BarGroup[]>;

describe('bars', () => {
  it('are as long as their values: 1, 2 and 4 of 60 hundredths', () => {
    const { bars } = layOutBars([{ label: 'Quý I', bars: [bar(1n), bar(2n), bar(4n)] }]);
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 15],
      [0, 30],
      [0, 60],
    ]);
  });

  it('of less than nothing go to the other side of zero', () => {
    const { bars, zero } = layOutBars([{ label: 'Chênh lệch', bars: [bar(-1n), bar(3n)] }]);
    expect(zero).toBe(15);
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 15],
      [15, 45],
    ]);
  });

  it('are nothing where all is nothing', () => {
    expect(layOutBars([{ label: 'Quý I', bars: [bar(0n)] }]).bars[0]?.width).toBe(0);
    expect(layOutBars([])).toEqual({ height: 0, labels: [], bars: [], zero: 0 });
  });

  it('stay inside the plot, in their order, under one another, each with its own text', () => {
    fc.assert(
      fc.property(groups, (given) => {
        const { bars, height } = layOutBars(given);
        const asked = given.flatMap((group) => group.bars);
        expect(bars.map(({ text }) => text)).toEqual(asked.map(({ text }) => text));
        let last = -1;
        for (const { x, width, y, height: thick, textX } of bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(plotWidth + 0.001);
          expect(textX).toBeLessThanOrEqual(plotWidth);
          expect(y).toBeGreaterThan(last);
          expect(y + thick).toBeLessThanOrEqual(height);
          last = y;
        }
      }),
    );
  });

  it('are never shorter for more', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 16n }), { minLength: 2 }), (values) => {
        const sorted = values.toSorted((a, b) => (a < b ? -1 : 1));
        const widths = layOutBars([{ label: '', bars: sorted.map(bar) }]).bars.map(
          ({ width }) => width,
        );
        expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a label', () => {
  it('is broken between words, no line longer than asked', () => {
    expect(wrap('Chi thanh toán cho cá nhân', 11)).toEqual(['Chi thanh', 'toán cho cá', 'nhân']);
  });

  it('keeps a word that is longer than a line, and every other word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zđ]{1,12}$/u)), (words) => {
        const lines = wrap(words.join(' '), 8);
        expect(lines.flatMap((line) => line.split(' '))).toEqual(words);
        expect(lines.filter((line) => line.includes(' ') && line.length > 8)).toEqual([]);
      }),
    );
  });
});
