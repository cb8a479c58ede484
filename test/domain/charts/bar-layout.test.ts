import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barTones,
  layOutBars,
  plotWidth,
  type BarGroup,
} from '../../../src/domain/charts/bar-layout.ts';

const bar = (units: bigint) =>
  ({ tone: 'solid', value: { units, places: 0 }, text: String(units) }) as const;
const barsOf = (groups: readonly BarGroup[]) =>
  layOutBars(groups).groups.flatMap(({ bars }) => bars);
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
    const bars = barsOf([{ label: 'Quý I', bars: [bar(1n), bar(2n), bar(4n)] }]);
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 15],
      [0, 30],
      [0, 60],
    ]);
  });

  it('of less than nothing go to the other side of zero', () => {
    const given = [{ label: 'Chênh lệch', bars: [bar(-1n), bar(3n)] }];
    expect(layOutBars(given).zero).toBe(15);
    const bars = barsOf(given);
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 15],
      [15, 45],
    ]);
  });

  it('are nothing where all is nothing', () => {
    expect(barsOf([{ label: 'Quý I', bars: [bar(0n)] }])[0]?.width).toBe(0);
    expect(layOutBars([])).toEqual({ groups: [], zero: 0 });
  });

  it('stay inside the plot, in their order, each under its label and with its own text', () => {
    fc.assert(
      fc.property(groups, (given) => {
        const laidOut = layOutBars(given).groups;
        expect(laidOut.map(({ label, bars }) => [label, ...bars.map(({ text }) => text)])).toEqual(
          given.map(({ label, bars }) => [label, ...bars.map(({ text }) => text)]),
        );
        for (const { x, width, end } of laidOut.flatMap(({ bars }) => bars)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeCloseTo(end, 5);
          expect(end).toBeLessThanOrEqual(plotWidth);
        }
      }),
    );
  });

  it('are never shorter for more', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 16n }), { minLength: 2 }), (values) => {
        const sorted = values.toSorted((a, b) => (a < b ? -1 : 1));
        const widths = barsOf([{ label: '', bars: sorted.map(bar) }]).map(({ width }) => width);
        expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      }),
    );
  });
});
