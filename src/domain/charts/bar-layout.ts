import { add, compareExact, negate, zero, type Exact } from '../figures/exact.ts';

/** Bars that lie under the name of what they tell about. */
export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly tone: BarTone;
  readonly value: Exact;
  /** The figure as its table writes it. */
  readonly text: string;
}

/** Filled for what is done; an outline for what was planned. */
export const barTones = ['solid', 'outline'] as const;
export type BarTone = (typeof barTones)[number];

/** Across in hundredths of the width; down, the page's own text decides. */
export interface BarLayout {
  readonly groups: readonly { readonly label: string; readonly bars: readonly PlacedBar[] }[];
  /** Where bars begin that are not negative. */
  readonly zero: number;
}

export interface PlacedBar {
  readonly tone: BarTone;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** From the left edge of the plot to where the bar's figure may begin. */
  readonly end: number;
}

/** The rest of the width is for the figures: 15 digits with their dots on a phone of 360 px. */
export const plotWidth = 60;

export function layOutBars(groups: readonly BarGroup[]): BarLayout {
  const scale = createScale(groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  return {
    groups: groups.map(({ label, bars }) => ({
      label,
      bars: bars.map((bar) => placeBar(bar, scale)),
    })),
    zero: scale(zero),
  };
}

function placeBar({ tone, text, value }: Bar, scale: Scale): PlacedBar {
  const [from, to] = [scale(zero), scale(value)];
  const [x, end] = [Math.min(from, to), Math.max(from, to)];
  return { tone, text, x, width: round(end - x), end };
}

type Scale = (value: Exact) => number;

/** From the smallest to the largest value, zero among them; whole numbers until the last division. */
function createScale(values: readonly Exact[]): Scale {
  const low = values.reduce(
    (least, value) => (compareExact(value, least) < 0 ? value : least),
    zero,
  );
  const high = values.reduce((most, value) => (compareExact(value, most) > 0 ? value : most), zero);
  const range = add(high, negate(low));
  if (range.units === 0n) return () => 0;
  return (value) => {
    const from = add(value, negate(low));
    const places = Math.max(from.places, range.places);
    const [above, below] = [unitsAt(from, places), unitsAt(range, places)];
    return Number((above * BigInt(plotWidth) * 100n) / below) / 100;
  };
}

const unitsAt = ({ units, places }: Exact, wanted: number): bigint =>
  units * 10n ** BigInt(wanted - places);

const round = (value: number): number => Math.round(value * 100) / 100;
