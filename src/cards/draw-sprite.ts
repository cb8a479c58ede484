import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { cardFontName, type CardFonts } from './fonts.ts';
import { makeSprite, type Sprite } from './sprite.ts';
import type { Type } from './sprites.ts';

/** In em. The hook over «Ẳ» stands 1.215 above the line, which is 1 below the upper edge of the font's 1.265. */
const spriteHeight = 1.8;

export async function drawSprite(text: string, type: Type, fonts: CardFonts): Promise<Sprite> {
  const height = Math.round(type.size * spriteHeight);
  const svg = await drawSvg(text, type, height, fonts);
  // A mark without its letter, a character that is never seen: resvg refuses a picture without width.
  if (svg.startsWith('<svg width="0"')) return makeSprite({ width: 0, height, pixels: [] });
  const { width, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const sprite = makeSprite({ width, height, pixels });
  // What resvg allocates is freed only when the event loop turns.
  await setImmediate();
  return sprite;
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
