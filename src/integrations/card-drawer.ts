import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openCardDrawing, type DrawCard } from '../cards/draw.ts';
import { cardFontFiles, type CardFonts } from '../cards/fonts.ts';
import type { DrawSprite } from '../cards/sprites.ts';
import { codeVersion, hashOf, openCache } from '../data/cache.ts';

/** Draws cards; of their words only those that the cache has not. */
export function openCardDrawer(cacheDir: string, draw?: DrawSprite): DrawCard {
  const fonts = readFonts();
  const cache = openCache(join(cacheDir, 'cards.db'), versionOf(fonts));
  return openCardDrawing(fonts, { remember: cache.rememberBytes, ...(draw && { draw }) });
}

const { resolve } = createRequire(import.meta.url);
const readFonts = (): CardFonts => ({
  regular: new Uint8Array(readFileSync(resolve(cardFontFiles.regular))),
  bold: new Uint8Array(readFileSync(resolve(cardFontFiles.bold))),
});

const versionOf = ({ regular, bold }: CardFonts): string =>
  hashOf(codeVersion(['cards']), regular, bold);
