import type { CardFonts } from './fonts.ts';
import { packSprite, unpackSprite, type Sprite } from './sprite.ts';

export interface Type {
  /** Of an em, in pixels. */
  readonly size: number;
  readonly weight: 400 | 700;
}

export interface Sprites {
  /** A piece without spaces, drawn once for all cards. */
  get(text: string, type: Type): Promise<Sprite>;
}

export type DrawSprite = (text: string, type: Type, fonts: CardFonts) => Promise<Sprite>;

export interface SpriteMeans {
  /** Draws a piece for the first time. */
  readonly draw: DrawSprite;
  /** Gives the bytes that are known by a name, or those that are computed. */
  readonly remember: (name: string, compute: () => Promise<Uint8Array>) => Promise<Uint8Array>;
}

/**
 * A syllable is drawn once: Vietnamese writes each one apart, and the titles of 1,000 documents have some
 * hundred different ones. Drawing whole cards took 9 ms each (measured).
 */
export function openSprites(
  fonts: CardFonts,
  { draw = drawWithSatori, remember = (_name, compute) => compute() }: Partial<SpriteMeans> = {},
): Sprites {
  const known = new Map<string, Promise<Sprite>>();
  return {
    get(text, type) {
      const name = `${String(type.size)} ${String(type.weight)} ${text}`;
      const sprite =
        known.get(name) ??
        remember(name, async () => packSprite(await draw(text, type, fonts))).then(unpackSprite);
      known.set(name, sprite);
      return sprite;
    },
  };
}

/** What draws is loaded for the first piece that is not known. */
async function drawWithSatori(...piece: Parameters<DrawSprite>): Promise<Sprite> {
  const { drawSprite } = await import('./draw-sprite.ts');
  return drawSprite(...piece);
}
