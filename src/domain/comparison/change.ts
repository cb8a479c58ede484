import {
  add,
  compareExact,
  divide,
  magnitudeOf,
  negate,
  zero,
  type Exact,
} from '../figures/exact.ts';

/** What became of a figure. */
export interface Change {
  /** What was added; negative for less. */
  readonly difference: Exact;
  /** In hundredths of the earlier figure, to two places, without its sign; none where that is zero or less. */
  readonly percent: Exact | undefined;
}

export function changeBetween(from: Exact, to: Exact): Change {
  const difference = add(to, negate(from));
  const percent =
    compareExact(from, zero) > 0 ? divide(magnitudeOf(difference), from, 2, 100n) : undefined;
  return { difference, percent };
}
