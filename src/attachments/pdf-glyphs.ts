import type { PlacedText } from './pdf-lines.ts';
import { readGlyphs, type Drawing, type Glyph, type OperatorNames } from './pdf-pen.ts';

/**
 * The text of a page by where each letter stands. LibreOffice draws a line first with the letters that the font
 * has, and then those that another font lent: read in the order of drawing, «Quận Gò Vấp» is «Qu n Gò V p» and «ậ ấ».
 */
export const placeGlyphs = (drawing: Drawing, names: OperatorNames): PlacedText[] =>
  groupLines(readGlyphs(drawing, names)).flatMap(joinGlyphs);

// In heights of a letter: an index stands off its line by a third, and the next line is a whole one away.
const sameLine = 0.4;
// A blank of the narrowest fonts is 0.2; letters that two fonts draw side by side miss each other by 0.1.
const leastBlank = 0.18;
const leastGap = 1;

/** Of one baseline each, from the top, and each from its left. */
function groupLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((one, other) => other.base - one.base)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && first.base - glyph.base < first.size * sameLine) line?.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left));
}

function joinGlyphs(line: readonly Glyph[]): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const { text, left, right, size } of line.filter((glyph) => glyph.text.trim() !== '')) {
    const last = texts.at(-1);
    const end = last === undefined ? left : last.left + last.width;
    const width = left - end;
    const isApart = width > size * leastGap;
    if (isApart) texts.push({ text: ' ', left: end, width, size, endsLine: false });
    if (last === undefined || isApart)
      texts.push({ text, left, width: right - left, size, endsLine: false });
    else {
      const joined = last.text + (width > size * leastBlank ? ' ' : '') + text;
      texts[texts.length - 1] = { ...last, text: joined, width: right - last.left };
    }
  }
  return texts.map((text, at) => ({ ...text, endsLine: at === texts.length - 1 }));
}
