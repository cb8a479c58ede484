import { cardCode } from './card-code.ts';
import { groundOfInk, indexOfInk, type Ink } from './palette.ts';
import { packRuns, type Packed, type Run } from './png/packed.ts';
import { coverOf, lengthOf, type Sprite } from './sprite.ts';

/** A line of a sprite in an ink, without the ground at both its ends. */
export interface InkedLine {
  /** Below the sprite's upper edge. */
  readonly y: number;
  /** From the sprite's left edge. */
  readonly x: number;
  readonly width: number;
  readonly packed: Packed;
}

/** The lines of a sprite that show anything. */
export type InkSprite = (sprite: Sprite, ink: Ink) => readonly InkedLine[];

/** Each sprite is inked once for all cards: writing the same runs anew was half a card's time (measured). */
export function openInks(): InkSprite {
  const known = new WeakMap<Sprite, Map<Ink, readonly InkedLine[]>>();
  return (sprite, ink) => {
    const inks = known.get(sprite) ?? new Map<Ink, readonly InkedLine[]>();
    known.set(sprite, inks);
    const lines = inks.get(ink) ?? inkSprite(sprite, ink);
    inks.set(ink, lines);
    return lines;
  };
}

const inkSprite = (sprite: Sprite, ink: Ink): InkedLine[] =>
  Array.from({ length: sprite.height }, (_, y) => y).flatMap((y) => {
    const runs = Array.from(sprite.runs.subarray(sprite.starts[y], sprite.starts[y + 1]));
    const first = runs.findIndex((run) => coverOf(run) > 0);
    if (first < 0) return [];
    const inked = runs.slice(first, runs.findLastIndex((run) => coverOf(run) > 0) + 1);
    return [
      {
        y,
        x: widthOf(runs.slice(0, first)),
        width: widthOf(inked),
        packed: packRuns(
          inked.map((run) => colourRun(run, ink)),
          cardCode,
        ),
      },
    ];
  });

const widthOf = (runs: readonly number[]): number =>
  runs.reduce((sum, run) => sum + lengthOf(run), 0);

function colourRun(run: number, ink: Ink): Run {
  const cover = coverOf(run);
  const value = cover === 0 ? groundOfInk(ink) : indexOfInk(ink) + cover;
  return { value, count: lengthOf(run) };
}
