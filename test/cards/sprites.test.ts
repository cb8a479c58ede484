import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { coverOf, lengthOf, makeSprite, type Sprite } from '../../src/cards/sprite.ts';
import { openSprites } from '../../src/cards/sprites.ts';
import { fonts } from './support.ts';

const sprites = openSprites(fonts);
const vowels = [...'aăâeêioôơuưy'];
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const small = [
  ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
  ...'bcdđfghjklmnpqrstvwxz',
];
const letters = [...small, ...small.map((letter) => letter.toUpperCase())];

const isBlank = ({ runs }: Sprite): boolean => runs.every((run) => coverOf(run) === 0);
const pictureOf = ({ width, runs }: Sprite): string =>
  `${String(width)} ${createHash('sha256').update(runs).digest('hex')}`;
const inkedRows = ({ height, runs, starts }: Sprite): number[] =>
  Array.from({ length: height }, (_, row) => row).filter((row) =>
    runs.subarray(starts[row], starts[row + 1]).some((run) => coverOf(run) > 0),
  );

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
      const sprite = await sprites.get(letter, type);
      const rows = inkedRows(sprite);
      expect(Math.min(...rows)).toBeGreaterThan(0);
      expect(Math.max(...rows)).toBeLessThan(sprite.height - 1);
    }
  });
});

describe('a sprite of pixels', () => {
  const opacity = [0, 0, 255, 255, 255, 136, 0, 0];
  const pixels = opacity.flatMap((each) => [0, 0, 0, each]);

  it('has them line by line as runs that are covered alike', () => {
    const { runs, starts } = makeSprite({ width: 4, height: 2, pixels });
    const rows = [0, 1].map((row) =>
      Array.from(runs.subarray(starts[row], starts[row + 1]), (run) => [
        lengthOf(run),
        coverOf(run),
      ]),
    );
    expect(rows).toEqual([
      [
        [2, 0],
        [2, 15],
      ],
      [
        [1, 15],
        [1, 8],
        [2, 0],
      ],
    ]);
  });

  it('may be wider than a run can say', () => {
    const { runs } = makeSprite({ width: 5000, height: 1, pixels: [] });
    expect(Array.from(runs, lengthOf)).toEqual([4095, 905]);
  });
});

describe('sprites', () => {
  it('are drawn once', async () => {
    const type = { size: 30, weight: 400 } as const;
    expect(await sprites.get('trường', type)).toBe(await sprites.get('trường', type));
  });

  it('are the same from the bytes that are kept of them', async () => {
    const kept = new Map<string, Uint8Array>();
    const remember = async (name: string, compute: () => Promise<Uint8Array>) => {
      const bytes = kept.get(name) ?? (await compute());
      kept.set(name, bytes);
      return bytes;
    };
    const type = { size: 30, weight: 700 } as const;
    const drawn = await openSprites(fonts, { remember }).get('Quyết', type);
    const draw = () => Promise.reject(new Error('drawn again'));
    expect(await openSprites(fonts, { remember, draw }).get('Quyết', type)).toEqual(drawn);
    expect(drawn).toEqual(await sprites.get('Quyết', type));
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
