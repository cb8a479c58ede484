import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DrawCard } from '../cards/draw.ts';
import { cardFontFiles, type CardFonts } from '../cards/fonts.ts';
import { hashOf, hashOfSources, openCache } from '../data/cache.ts';

/** Draws a card unless the cache has it; what draws is loaded for the first one that it has not. */
export function openCardDrawer(
  cacheDir: string,
  load: () => Promise<DrawCard> = loadDraw,
): DrawCard {
  const fonts = readFonts();
  const cache = openCache(join(cacheDir, 'cards.db'), versionOf(fonts));
  let drawing: Promise<DrawCard> | undefined;
  return (card) =>
    cache.rememberBytes(hashOf(JSON.stringify(card)), async () => {
      drawing ??= load();
      const draw = await drawing;
      return draw(card);
    });
}

async function loadDraw(): Promise<DrawCard> {
  const { openCardDrawing } = await import('../cards/draw.ts');
  return openCardDrawing(readFonts());
}

const { resolve } = createRequire(import.meta.url);
const readFonts = (): CardFonts => ({
  regular: new Uint8Array(readFileSync(resolve(cardFontFiles.regular))),
  bold: new Uint8Array(readFileSync(resolve(cardFontFiles.bold))),
});

/** The template, the fonts, and in package.json the versions of what draws. */
function versionOf({ regular, bold }: CardFonts): string {
  const source = join(import.meta.dirname, '..');
  const versions = readFileSync(join(source, '..', 'package.json'));
  return hashOf(hashOfSources(source, ['cards']), versions, regular, bold);
}
