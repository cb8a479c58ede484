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

/** Across in hundredths of the width, down in the text's own height, so that both follow the reader's screen. */
export interface BarLayout {
  readonly height: number;
  readonly labels: readonly { readonly y: number; readonly text: string }[];
  readonly bars: readonly PlacedBar[];
  /** Where bars begin that are not negative. */
  readonly zero: number;
}

export interface PlacedBar {
  readonly tone: BarTone;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its figure begins, and the line that it stands on. */
  readonly textX: number;
  readonly textY: number;
}

/** The rest of the width is for the figures: 15 digits with their dots on a phone of 360 px. */
export const plotWidth = 60;
/** Characters in a line of a label, at 14 px on the same phone. */
const lineLength = 42;

const lineHeight = 1.4;
const barHeight = 0.9;
const barStep = 1.3;
const groupGap = 0.75;
/** Between a label and its bars, for the dots below ộ and ạ. */
const labelGap = 0.1;

export function layOutBars(groups: readonly BarGroup[]): BarLayout {
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value));
  const scale = createScale(values);
  const labels: { y: number; text: string }[] = [];
  const placed: PlacedBar[] = [];
  let y = 0;
  for (const { label, bars } of groups) {
    for (const text of wrap(label, lineLength)) {
      labels.push({ y: round(y + 1), text });
      y += lineHeight;
    }
    y += labelGap;
    for (const bar of bars) {
      placed.push(placeBar(bar, y, scale));
      y += barStep;
    }
    y += groupGap;
  }
  return { height: round(Math.max(0, y - groupGap)), labels, bars: placed, zero: scale(zero) };
}

function placeBar({ tone, text, value }: Bar, y: number, scale: Scale): PlacedBar {
  const [from, to] = [scale(zero), scale(value)];
  const x = Math.min(from, to);
  return {
    tone,
    text,
    x,
    y: round(y),
    width: round(Math.max(from, to) - x),
    height: barHeight,
    textX: Math.max(from, to),
    textY: round(y + 0.8),
  };
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

/** SVG breaks no lines. A word longer than a line stays whole. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
