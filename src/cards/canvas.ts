import { cardCode } from './card-code.ts';
import { openInks, type InkedLine } from './inked.ts';
import { indexOfFlat, palette, type Flat, type Ink } from './palette.ts';
import { encodePng } from './png/png.ts';
import { openRunPacker, type RunPacker } from './png/run-packer.ts';
import type { Sprite } from './sprite.ts';

/** In pixels: the size that Facebook and Zalo show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card while it is painted. */
export interface Canvas {
  /** Makes it a blank card again. */
  clear(): void;
  /** Areas do not meet, and lie under all that is stamped. */
  fill(area: Area, colour: Flat): void;
  /** What stands over the card's edge or over what stands to its left is left out of that line of pixels. */
  stamp(sprite: Sprite, x: number, y: number, ink: Ink): void;
  toPng(): Uint8Array;
}

/** A card is written as runs of one colour, line by line: its 757,000 pixels are nowhere. */
export function openCanvas(): Canvas {
  const { width, height } = cardSize;
  const packer = openRunPacker(cardCode);
  const inkSprite = openInks();
  const lines: Line[] = Array.from({ length: height }, () => ({ fills: [], stamps: [] }));
  return {
    clear() {
      for (const { fills, stamps } of lines) fills.length = stamps.length = 0;
    },
    fill(area, colour) {
      const fill = { from: area.x, to: area.x + area.width, colour: indexOfFlat(colour) };
      for (const { fills } of lines.slice(area.y, area.y + area.height)) fills.push(fill);
    },
    stamp(sprite, x, y, ink) {
      for (const inked of inkSprite(sprite, ink))
        putInOrder(lines[y + inked.y]?.stamps ?? [], { x: x + inked.x, inked });
    },
    toPng() {
      for (const line of lines) writeLine(line, packer);
      return encodePng({ width, height, data: packer.finish(), palette });
    },
  };
}

/** What stands on one line of pixels. */
interface Line {
  readonly fills: Fill[];
  /** From left to right. */
  readonly stamps: Stamp[];
}

interface Fill {
  readonly from: number;
  readonly to: number;
  readonly colour: number;
}

interface Stamp {
  readonly x: number;
  readonly inked: InkedLine;
}

// Words come from left to right, so that it stands at the end already.
function putInOrder(stamps: Stamp[], stamp: Stamp): void {
  let at = stamps.length;
  while (at > 0 && (stamps[at - 1]?.x ?? 0) > stamp.x) at -= 1;
  if (at === stamps.length) stamps.push(stamp);
  else stamps.splice(at, 0, stamp);
}

const noFilter = 0;

function writeLine({ fills, stamps }: Line, packer: RunPacker): void {
  packer.addRun(noFilter, 1);
  let at = 0;
  for (const { x, inked } of stamps) {
    if (x < at || x + inked.width > cardSize.width) continue;
    writeGround(fills, at, x, packer);
    packer.add(inked.packed);
    at = x + inked.width;
  }
  writeGround(fills, at, cardSize.width, packer);
}

function writeGround(fills: readonly Fill[], start: number, end: number, packer: RunPacker): void {
  let at = start;
  for (const { from, to, colour } of fills) {
    if (to <= at || from >= end) continue;
    packer.addRun(ground, Math.max(0, from - at));
    packer.addRun(colour, Math.min(to, end) - Math.max(from, at));
    at = Math.min(to, end);
  }
  packer.addRun(ground, end - at);
}

const ground = indexOfFlat('ground');
