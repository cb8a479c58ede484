import { join } from 'node:path';
import { relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardOf, siteCardOf, type Card } from '../cards/card.ts';
import { listPublicSources, type Content } from '../data/content.ts';
import { moveFolder } from '../data/files.ts';
import { cardAddress, cardsAddress, siteCardAddress } from '../domain/permalink.ts';
import { startThread, type Thread } from './thread.ts';

/** What the thread of `card-worker.ts` is given. */
export interface CardTask {
  readonly cacheDir: string;
  /** The folder of the cards, which is made anew. */
  readonly outputPath: string;
  readonly jobs: readonly CardJob[];
}

export interface CardJob {
  /** Within the folder. */
  readonly path: string;
  readonly card: Card;
}

/**
 * Draws the pictures of shared links on a thread of its own while Astro renders the pages: on a second core
 * their time is hidden behind the build's. It draws beside Astro's folder, which Astro empties when it begins; the
 * cards are moved at the end.
 */
export function shareCards(content: Content): AstroIntegration {
  const draft = `${content.settings.buildDir}-cards`;
  let drawing: Thread | undefined;
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const { cacheDir } = content.settings;
        const task: CardTask = { cacheDir, outputPath: draft, jobs: listCardJobs(content) };
        drawing = startThread('card-worker.ts', task);
      },
      'astro:build:done': async ({ dir }) => {
        await drawing?.end();
        moveFolder(draft, join(fileURLToPath(dir), cardsAddress));
      },
    },
  };
}

/** One card for the site, one for each document that readers may see. */
export function listCardJobs(content: Content): CardJob[] {
  const { school } = content.read();
  if (school === undefined) return [];
  const documents = listPublicSources(content).map(({ document }) => ({
    path: relative(cardsAddress, cardAddress(document.id)),
    card: cardOf(document, school, content.settings.today),
  }));
  return [
    { path: relative(cardsAddress, siteCardAddress), card: siteCardOf(school) },
    ...documents,
  ];
}
