import type { CardStatus } from './card.ts';

// The site's colours by day, as in styles/tokens.css.
const flat = {
  ground: 0xf8f6f1,
  masthead: 0x7d1616,
  gilt: 0xd9b25f,
  careGround: 0xfcf1d8,
  badGround: 0xfbeceb,
} as const;

const inks = {
  text: { ink: 0x1d1b18, on: 'ground' },
  quiet: { ink: 0x57524a, on: 'ground' },
  accent: { ink: 0x9c1f1f, on: 'ground' },
  care: { ink: 0x6d4300, on: 'careGround' },
  bad: { ink: 0x9c1f1f, on: 'badGround' },
} as const satisfies Record<string, { ink: number; on: keyof typeof flat }>;

export type Ink = keyof typeof inks;
export type Flat = keyof typeof flat;

/** How much of a pixel an outline covers, from 0 to this. More steps cost bytes and are not seen. */
export const fullCover = 15;

const flatNames = keysOf(flat);
const inkNames = keysOf(inks);
export const listFlats = (): readonly Flat[] => flatNames;
export const listInks = (): readonly Ink[] => inkNames;

/** Every colour a card can have, as 0xrrggbb: a picture's pixels are indexes into it. */
export const palette: readonly number[] = [
  ...Object.values(flat),
  ...Object.values(inks).flatMap(({ ink, on }) =>
    Array.from({ length: fullCover }, (_, step) => mix(flat[on], ink, (step + 1) / fullCover)),
  ),
];

export const indexOfFlat = (name: Flat): number => flatNames.indexOf(name);

/** The colour that an ink is always on. */
export const groundOfInk = (name: Ink): number => indexOfFlat(inks[name].on);

/** Where the colours of an ink begin: that index plus the cover is its colour. */
export const indexOfInk = (name: Ink): number =>
  flatNames.length + inkNames.indexOf(name) * fullCover - 1;

export const badgeGrounds = {
  care: 'careGround',
  bad: 'badGround',
} as const satisfies Record<CardStatus['tone'], Flat>;

function mix(from: number, to: number, share: number): number {
  const channel = (shift: number): number => {
    const start = (from >>> shift) & 255;
    return Math.round(start + (((to >>> shift) & 255) - start) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
