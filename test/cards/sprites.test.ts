import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSprites, type Sprite } from '../../src/cards/sprites.ts';
import { fonts } from './support.ts';

const sprites = openSprites(fonts);
const vowels = [...'aăâeêioôơuưy'];
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const small = [
  ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
  ...'bcdđfghjklmnpqrstvwxz',
];
const letters = [...small, ...small.map((letter) => letter.toUpperCase())];

const isBlank = ({ cover }: Sprite): boolean => cover.length === 0;
const pictureOf = ({ width, columns, lines, cover }: Sprite): string =>
  `${String(width)} ${createHash('sha256').update(columns).update(lines).update(cover).digest('hex')}`;

describe.each([400, 700] as const)('a sprite of weight %i', (weight) => {
  const type = { size: 48, weight };

  it('shows every Vietnamese letter, each in its own shape', async () => {
    const drawn = await Promise.all(letters.map((letter) => sprites.get(letter, type)));
    expect(letters.filter((_letter, at) => drawn[at] === undefined || isBlank(drawn[at]))).toEqual(
      [],
    );
    expect(new Set(drawn.map(pictureOf)).size).toBe(letters.length);
  });

  it.each([...'0123456789/-·,.;:()%«»“”…–'])('shows %s', async (character) => {
    expect(isBlank(await sprites.get(character, type))).toBe(false);
  });

  it('leaves no mark cut off at its upper and lower edge', async () => {
    for (const letter of letters) {
      const { height, lines } = await sprites.get(letter, type);
      expect(Math.min(...lines)).toBeGreaterThan(0);
      expect(Math.max(...lines)).toBeLessThan(height - 1);
    }
  });
});

describe('sprites', () => {
  it('are drawn once', async () => {
    const type = { size: 30, weight: 400 } as const;
    expect(await sprites.get('trường', type)).toBe(await sprites.get('trường', type));
  });

  it.each(['\u0301', '\u200b', '→', '漢', '<b>', '&amp;'])(
    'take %j as it is, whether the font has it or not',
    async (text) => {
      const type = { size: 30, weight: 400 } as const;
      const { height } = await sprites.get('a', type);
      expect(await sprites.get(text, type)).toMatchObject({ height });
    },
  );
});
