import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { cardFontName, type CardFonts } from './fonts.ts';
import { fullCover } from './palette.ts';

export interface Type {
  /** Of an em, in pixels. */
  readonly size: number;
  readonly weight: 400 | 700;
}

/** A piece of text, drawn: of its pixels those that are covered, a quarter of all, line by line. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  readonly columns: Uint16Array;
  readonly lines: Uint16Array;
  /** How much of each is covered, from 1 to `fullCover`. */
  readonly cover: Uint8Array;
}

export interface Sprites {
  /** Draws a piece without spaces, once for all cards. */
  get(text: string, type: Type): Promise<Sprite>;
}

/**
 * A syllable is drawn once: Vietnamese writes each one apart, and the titles of 1,000 documents have some
 * hundred different ones. Drawing whole cards took 9 ms each, putting them together takes 2 (measured).
 */
export function openSprites(fonts: CardFonts): Sprites {
  const drawn = new Map<string, Promise<Sprite>>();
  return {
    get(text, type) {
      const key = `${String(type.size)} ${String(type.weight)} ${text}`;
      const known = drawn.get(key);
      if (known !== undefined) return known;
      const sprite = drawSprite(text, type, fonts);
      drawn.set(key, sprite);
      return sprite;
    },
  };
}

/** In em. The hook over «Ẳ» stands 1.215 above the line, which is 1 below the upper edge of the font's 1.265. */
const spriteHeight = 1.8;

async function drawSprite(text: string, type: Type, fonts: CardFonts): Promise<Sprite> {
  const height = Math.round(type.size * spriteHeight);
  const svg = await drawSvg(text, type, height, fonts);
  // A mark without its letter, a character that is never seen: resvg refuses a picture without width.
  if (svg.startsWith('<svg width="0"')) return spriteOf({ width: 0, height, pixels: [] });
  const { width, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return spriteOf({ width, height, pixels });
}

/** The words as outlines: nothing depends on the fonts of a machine. */
function drawSvg(
  text: string,
  { size, weight }: Type,
  height: number,
  { regular, bold }: CardFonts,
): Promise<string> {
  const style = {
    fontFamily: cardFontName,
    fontSize: size,
    fontWeight: weight,
    lineHeight: spriteHeight,
  };
  return satori(
    { type: 'div', props: { style, children: text } },
    {
      height,
      fonts: [
        { name: cardFontName, data: regular.buffer, weight: 400, style: 'normal' },
        { name: cardFontName, data: bold.buffer, weight: 700, style: 'normal' },
      ],
    },
  );
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, of which the last is its opacity. */
  readonly pixels: ArrayLike<number>;
}

function spriteOf({ width, height, pixels }: Picture): Sprite {
  const columns: number[] = [];
  const lines: number[] = [];
  const cover: number[] = [];
  for (let at = 0; at < pixels.length / 4; at += 1) {
    const covered = Math.round(((pixels[at * 4 + 3] ?? 0) * fullCover) / 255);
    if (covered === 0) continue;
    columns.push(at % width);
    lines.push(Math.floor(at / width));
    cover.push(covered);
  }
  return {
    width,
    height,
    columns: Uint16Array.from(columns),
    lines: Uint16Array.from(lines),
    cover: Uint8Array.from(cover),
  };
}
