import { formatDecimal } from '../decimal.ts';
import type { Cell } from '../table.ts';

/** An exact decimal number: `units` divided by ten to the power of `places`. */
export interface Exact {
  readonly units: bigint;
  readonly places: number;
}

export const zero: Exact = { units: 0n, places: 0 };

/** The number in a cell; none in a text. */
export function findExact(cell: Cell | undefined): Exact | undefined {
  if (cell === undefined || cell.type === 'text') return undefined;
  return cell.type === 'money' ? { units: BigInt(cell.dong), places: 0 } : exactOf(cell.decimal);
}

/** Reads canonical decimal text with `.`, as `parseDecimal` gives it. */
export function exactOf(decimal: string): Exact {
  const places = decimal.split('.')[1]?.length ?? 0;
  return { units: BigInt(decimal.replace('.', '')), places };
}

/** As Vietnamese papers write it, every place kept: `-1.234,50`. */
export function formatExact({ units, places }: Exact): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : `.${digits.slice(-places)}`;
  return formatDecimal(`${units < 0n ? '-' : ''}${whole}${fraction}`);
}

export function add(left: Exact, right: Exact): Exact {
  const places = Math.max(left.places, right.places);
  return { units: unitsAt(left, places) + unitsAt(right, places), places };
}

export const negate = ({ units, places }: Exact): Exact => ({ units: -units, places });

export const sumOf = (terms: readonly Exact[]): Exact => terms.reduce(add, zero);

/** Negative, 0 or positive, as sorting wants it. */
export function compareExact(left: Exact, right: Exact): number {
  const places = Math.max(left.places, right.places);
  const [ofLeft, ofRight] = [unitsAt(left, places), unitsAt(right, places)];
  return ofLeft === ofRight ? 0 : ofLeft < ofRight ? -1 : 1;
}

export const magnitudeOf = ({ units, places }: Exact): Exact => ({
  units: units < 0n ? -units : units,
  places,
});

/** `times` the quotient, to so many places, a half away from zero. The divisor is not 0. */
export function divide(of: Exact, by: Exact, places: number, times = 1n): Exact {
  const above = of.units * powerOfTen(by.places + places) * times;
  const below = by.units * powerOfTen(of.places);
  const [over, under] = [above < 0n ? -above : above, below < 0n ? -below : below];
  const rounded = (2n * over + under) / (2n * under);
  return { units: above < 0n === below < 0n ? rounded : -rounded, places };
}

// Most figures are whole: a power of ten takes longer than all else here.
const unitsAt = ({ units, places }: Exact, wanted: number): bigint =>
  wanted === places ? units : units * powerOfTen(wanted - places);

const powerOfTen = (power: number): bigint => 10n ** BigInt(power);
