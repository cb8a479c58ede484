import { fullCover } from './palette.ts';

/** A piece of text, drawn: line by line the runs of pixels that are covered alike. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  /** Of each line from `starts` of it to `starts` of the next: `lengthOf` and `coverOf` read them. */
  readonly runs: Uint16Array;
  readonly starts: readonly number[];
}

/** In pixels. */
export const lengthOf = (run: number): number => run >>> 4;
/** How much of each pixel is covered, from 0 to `fullCover`. */
export const coverOf = (run: number): number => run & fullCover;
const longestRun = 0xfff;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, of which the last is its opacity. */
  readonly pixels: ArrayLike<number>;
}

export function makeSprite({ width, height, pixels }: Picture): Sprite {
  const runs: number[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < width;) {
      const cover = coverAt(pixels, row * width + x);
      const start = x;
      while (x < width && x - start < longestRun && coverAt(pixels, row * width + x) === cover)
        x += 1;
      runs.push(((x - start) << 4) | cover);
    }
  }
  return spriteOf(width, height, Uint16Array.from(runs));
}

const coverAt = (pixels: ArrayLike<number>, at: number): number =>
  Math.round(((pixels[at * 4 + 3] ?? 0) * fullCover) / 255);

function spriteOf(width: number, height: number, runs: Uint16Array): Sprite {
  const starts = [0];
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < width; at += 1) x += lengthOf(runs[at] ?? longestRun << 4);
    starts.push(at);
  }
  return { width, height, runs, starts };
}

export const packSprite = ({ width, height, runs }: Sprite): Uint8Array =>
  new Uint8Array(Uint16Array.of(width, height, ...runs).buffer);

/** The sprite of `packSprite`. */
export function unpackSprite(bytes: Uint8Array): Sprite {
  const [width = 0, height = 0, ...runs] = new Uint16Array(bytes.slice().buffer);
  return spriteOf(width, height, Uint16Array.from(runs));
}
