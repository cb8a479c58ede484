import { palette, indexOfFlat, indexOfInk, type Flat, type Ink } from './palette.ts';
import { encodePng } from './png.ts';
import type { Sprite } from './sprites.ts';

/** In pixels: the size that Facebook and Zalo show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card while it is painted. What stands over its edge is cut off. */
export interface Canvas {
  fill(area: Area, colour: Flat): void;
  stamp(sprite: Sprite, x: number, y: number, ink: Ink): void;
  toPng(): Uint8Array;
}

export function openCanvas(): Canvas {
  const { width, height } = cardSize;
  const indexes = new Uint8Array(width * height).fill(indexOfFlat('ground'));
  return {
    fill(area, colour) {
      for (let y = area.y; y < area.y + area.height; y += 1) {
        indexes.fill(indexOfFlat(colour), y * width + area.x, y * width + area.x + area.width);
      }
    },
    stamp(sprite, x, y, ink) {
      const first = indexOfInk(ink);
      const columns = Math.min(sprite.width, width - x);
      for (let line = 0; line < Math.min(sprite.height, height - y); line += 1) {
        const from = line * sprite.width;
        const to = (y + line) * width + x;
        for (let column = 0; column < columns; column += 1) {
          const cover = sprite.cover[from + column] ?? 0;
          // Where nothing is covered, the mark of a letter in the line above may already stand.
          if (cover > 0) indexes[to + column] = first + cover;
        }
      }
    },
    toPng: () => encodePng({ ...cardSize, indexes, palette }),
  };
}
