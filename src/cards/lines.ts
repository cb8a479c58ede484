import type { Sprite } from './sprite.ts';
import type { Sprites, Type } from './sprites.ts';

/** A word as sprites that stand side by side. */
export interface Word {
  readonly sprites: readonly Sprite[];
  readonly width: number;
}

export interface Line {
  readonly words: readonly Word[];
  readonly width: number;
  /** Between two words. */
  readonly space: number;
}

export interface Measure {
  readonly type: Type;
  readonly width: number;
  readonly lines: number;
}

/** Breaks a text at its spaces into lines of a width; what is too much for the last of them becomes an ellipsis. */
export async function setLines(
  text: string,
  { type, width, lines }: Measure,
  sprites: Sprites,
): Promise<Line[]> {
  const ellipsis = await setWord('…', type, sprites);
  const space = Math.round(type.size * spaceWidth);
  const words = await Promise.all(
    // The font has one glyph for a letter with its marks, and no rules to put them together.
    (text.normalize('NFC').match(/\S+/g) ?? []).map((word) => setWord(word, type, sprites)),
  );
  const set = breakLines(words, width, space);
  const cut = set[lines - 1];
  if (set.length <= lines || cut === undefined) return set;
  return [...set.slice(0, lines - 1), endWith(ellipsis, cut, width)];
}

/** In em, as in the font. */
const spaceWidth = 0.24;

async function setWord(word: string, type: Type, sprites: Sprites): Promise<Word> {
  // Digits one by one: each document has a number and a date of its own, and would bring new sprites.
  // What is no syllable comes in pieces, so that a line too long loses its end and not all of it.
  const pieces = word.match(/\d|\D{1,12}/gu) ?? [];
  const drawn = await Promise.all(pieces.map((piece) => sprites.get(piece, type)));
  return { sprites: drawn, width: drawn.reduce((sum, { width }) => sum + width, 0) };
}

function breakLines(words: readonly Word[], width: number, space: number): Line[] {
  const lines: Line[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.width + space + word.width <= width) {
      lines[lines.length - 1] = lineOf([...last.words, word], space);
    } else {
      lines.push(lineOf([word], space));
    }
  }
  return lines;
}

function endWith(ellipsis: Word, { words, space }: Line, width: number): Line {
  const last = words.at(-1);
  if (last === undefined) return lineOf([ellipsis], space);
  const end = {
    sprites: [...last.sprites, ...ellipsis.sprites],
    width: last.width + ellipsis.width,
  };
  const line = lineOf([...words.slice(0, -1), end], space);
  if (line.width <= width || words.length === 1) return line;
  return endWith(ellipsis, lineOf(words.slice(0, -1), space), width);
}

const lineOf = (words: readonly Word[], space: number): Line => ({
  words,
  space,
  width: words.reduce((sum, word) => sum + word.width, space * (words.length - 1)),
});
