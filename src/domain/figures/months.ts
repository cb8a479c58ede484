import type { Period } from '../period.ts';

/** A stretch of months of one calendar year: `from: 3, to: 6` is the second quarter. */
export interface Months {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** None for a school year, whose money no budget paper counts. */
export function findMonths(period: Period): Months | undefined {
  switch (period.type) {
    case 'quarter':
      return { year: period.year, from: period.quarter * 3 - 3, to: period.quarter * 3 };
    case 'months':
      return { year: period.year, from: 0, to: period.months };
    case 'year':
      return { year: period.year, from: 0, to: 12 };
    case 'school-year':
      return undefined;
  }
}

export const isSameStretch = (left: Months, right: Months): boolean =>
  left.year === right.year && left.from === right.from && left.to === right.to;

/** Whether a stretch is a part of another, and not the whole of it. */
export const isInside = (piece: Months, whole: Months): boolean =>
  piece.year === whole.year &&
  piece.from >= whole.from &&
  piece.to <= whole.to &&
  !isSameStretch(piece, whole);

/** A piece that is added, or taken away again. */
export interface Step<Piece> {
  readonly piece: Piece;
  readonly minus: boolean;
}

/** Between the five ends of quarters, 0, 3, 6, 9 and 12, no way needs more. */
const mostSteps = 4;

/**
 * Pieces that make up a stretch, as few as can be: 9 months from 6 months and the third quarter, the second
 * quarter as 6 months without the first. Undefined where they do not.
 */
export function findSteps<Piece extends Months>(
  wanted: Months,
  pieces: readonly Piece[],
): readonly Step<Piece>[] | undefined {
  const found = new Map<number, readonly Step<Piece>[]>([[wanted.from, []]]);
  // Each round goes one piece further.
  for (let round = 0; round < mostSteps; round += 1) {
    for (const [place, steps] of [...found]) {
      for (const piece of pieces) {
        const next = piece.from === place ? piece.to : piece.to === place ? piece.from : undefined;
        if (piece.year !== wanted.year || next === undefined || found.has(next)) continue;
        found.set(next, [...steps, { piece, minus: piece.from !== place }]);
      }
    }
  }
  return found.get(wanted.to);
}

/** Shorter pieces inside a stretch that do not overlap and cover as much of it as can be. */
export interface Cover<Piece> {
  readonly pieces: readonly Piece[];
  readonly whole: boolean;
}

export function coverMonths<Piece extends Months>(
  wanted: Months,
  pieces: readonly Piece[],
): Cover<Piece> {
  const inside = pieces.filter((piece) => isInside(piece, wanted));
  const best = coverFrom(wanted.from, wanted.to, inside);
  return { pieces: best, whole: monthsIn(best) === wanted.to - wanted.from };
}

function coverFrom<Piece extends Months>(
  place: number,
  to: number,
  pieces: readonly Piece[],
): readonly Piece[] {
  if (place >= to) return [];
  const options = [
    coverFrom(place + 3, to, pieces),
    ...pieces
      .filter(({ from }) => from === place)
      .map((piece) => [piece, ...coverFrom(piece.to, to, pieces)]),
  ];
  return options.reduce((best, option) => (isBetter(option, best) ? option : best));
}

const isBetter = (option: readonly Months[], best: readonly Months[]): boolean =>
  monthsIn(option) > monthsIn(best) ||
  (monthsIn(option) === monthsIn(best) && option.length < best.length);

const monthsIn = (pieces: readonly Months[]): number =>
  pieces.reduce((sum, { from, to }) => sum + to - from, 0);
