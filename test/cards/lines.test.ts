import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setLines, type Line } from '../../src/cards/lines.ts';
import type { Sprites } from '../../src/cards/sprites.ts';

/** Ten pixels a character, and the text in the place of a picture. */
const sprites: Sprites = {
  get: (text) =>
    Promise.resolve({
      width: text.length * 10,
      height: 1,
      runs: Uint16Array.from(text, (letter) => letter.charCodeAt(0)),
      starts: [0],
    }),
};
const type = { size: 10, weight: 400 } as const;
const textOf = ({ words }: Line): string =>
  words
    .map(({ sprites: drawn }) => drawn.map(({ runs }) => String.fromCharCode(...runs)).join(''))
    .join(' ');
const set = async (text: string, width: number, lines: number): Promise<string[]> =>
  (await setLines(text, { type, width, lines }, sprites)).map(textOf);

describe('lines of a card', () => {
  it('are broken at spaces', async () => {
    expect(await set('Kế hoạch  dân\nvận', 120, 3)).toEqual(['Kế hoạch dân', 'vận']);
  });

  it('end with an ellipsis where the text is too long', async () => {
    expect(await set('một hai ba bốn', 80, 1)).toEqual(['một hai…']);
    expect(await set('một hai ba bốn', 71, 1)).toEqual(['một…']);
  });

  it('keep a word whole that is wider than a line', async () => {
    expect(await set('ab Nghiêng cd', 40, 3)).toEqual(['ab', 'Nghiêng', 'cd']);
  });

  it('take a word that is no syllable in pieces, so that it can lose its end', async () => {
    const [line] = await setLines('a'.repeat(30), { type, width: 1000, lines: 1 }, sprites);
    expect(line?.words[0]?.sprites.map(({ width }) => width)).toEqual([120, 120, 60]);
  });

  it('put letters and their marks together', async () => {
    expect(await set('Kế'.normalize('NFD'), 100, 1)).toEqual(['Kế']);
  });

  it('lose no word while there is room, and are never wider than asked for', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'aăbê19'), minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 20 }),
        fc.integer({ min: 90, max: 300 }),
        fc.integer({ min: 1, max: 5 }),
        async (words, width, most) => {
          const lines = await setLines(words.join(' '), { type, width, lines: most }, sprites);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(lines.every((line) => line.width <= width)).toBe(true);
          const text = lines.map(textOf).join(' ');
          if (text.endsWith('…')) expect(words.join(' ')).toContain(text.slice(0, -1));
          else expect(text).toBe(words.join(' '));
        },
      ),
    );
  });
});
