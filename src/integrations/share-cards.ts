import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardOf, siteCardOf, type Card } from '../cards/card.ts';
import { listPublicSources, type Content } from '../data/content.ts';
import { cardAddress, siteCardAddress } from '../domain/permalink.ts';
import { startThread, type Thread } from './thread.ts';

/** What the thread of `card-worker.ts` is given. */
export interface CardTask {
  readonly cacheDir: string;
  readonly jobs: readonly CardJob[];
}

export interface CardJob {
  /** In the built site. */
  readonly path: string;
  readonly card: Card;
}

/**
 * Draws the pictures of shared links on a thread of its own while Astro renders the pages: on a second core
 * their time is hidden behind the build's.
 */
export function shareCards(content: Content): AstroIntegration {
  let drawing: Thread | undefined;
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const { cacheDir } = content.settings;
        const task: CardTask = { cacheDir, jobs: listCardJobs(content) };
        drawing = startThread('card-worker.ts', task);
      },
      'astro:build:done': async ({ dir }) => {
        drawing?.tell(fileURLToPath(dir));
        await drawing?.end();
      },
    },
  };
}

/** One card for the site, one for each document that readers may see. */
export function listCardJobs(content: Content): CardJob[] {
  const { school } = content.read();
  if (school === undefined) return [];
  const documents = listPublicSources(content).map(({ document }) => ({
    path: cardAddress(document.id),
    card: cardOf(document, school, content.settings.today),
  }));
  return [{ path: siteCardAddress, card: siteCardOf(school) }, ...documents];
}
