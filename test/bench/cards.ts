import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../src/cards/card.ts';
import { openContent } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import { openCardDrawer } from '../../src/integrations/card-drawer.ts';
import { listCardJobs } from '../../src/integrations/share-cards.ts';
import { site } from './builds.ts';

/** What the picture of a shared link costs: drawn for the first time, and taken from the cache. */
export async function measureCards(folder: string, print: (line: string) => void): Promise<void> {
  const { env } = site(join(folder, 'cards'), 1000);
  const cards = listCardJobs(openContent(readSettings(env, new Date(0)))).map(({ card }) => card);
  const cacheDir = mkdtempSync(join(folder, 'cards-cache-'));
  const cold = await timeCards(cacheDir, cards);
  const warm = await timeCards(cacheDir, cards);
  print(
    `${String(cards.length)} cards: ${cold} a card drawn (goal ≤ 20 ms), ${warm} a card from the cache`,
  );
  rmSync(cacheDir, { recursive: true, force: true });
}

async function timeCards(cacheDir: string, cards: readonly Card[]): Promise<string> {
  const draw = openCardDrawer(cacheDir);
  const started = performance.now();
  for (const card of cards) await draw(card);
  return `${((performance.now() - started) / cards.length).toFixed(2)} ms`;
}
