import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { cardOf, siteCardOf, type Card } from '../cards/card.ts';
import { listPublicSources, type Content } from '../data/content.ts';
import { cardAddress, siteCardAddress } from '../domain/permalink.ts';

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
  let drawing: Drawing | undefined;
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        drawing = startDrawing({
          cacheDir: content.settings.cacheDir,
          jobs: listCardJobs(content),
        });
      },
      'astro:build:done': async ({ dir }) => {
        await drawing?.writeTo(fileURLToPath(dir));
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

interface Drawing {
  writeTo(folder: string): Promise<void>;
}

function startDrawing(task: CardTask): Drawing {
  const worker = new Worker(new URL('card-worker.ts', import.meta.url), { workerData: task });
  const ended = endOf(worker);
  // Its failure is told where it is awaited, and a build that stops before does not wait for it.
  ended.catch(() => undefined);
  worker.unref();
  return {
    writeTo(folder) {
      worker.ref();
      worker.postMessage(folder);
      return ended;
    },
  };
}

function endOf(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread that draws cards ended with ${String(code)}`));
    });
  });
}
