import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openCardDrawer } from './card-drawer.ts';
import type { CardTask } from './share-cards.ts';

// A thread: draws every card into the cache, then waits to be told the folder of the built site, which Astro
// empties in the meantime, and writes them there.
const { cacheDir, jobs } = workerData as CardTask;
const draw = openCardDrawer(cacheDir);

for (const { card } of jobs) await draw(card);

parentPort?.once('message', (folder: string) => void writeCards(folder));

async function writeCards(folder: string): Promise<void> {
  for (const { path, card } of jobs) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await draw(card));
  }
}
