import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { openCardDrawer } from './card-drawer.ts';
import type { CardTask } from './share-cards.ts';

// A thread: draws every card into a folder while Astro prepares and renders the pages.
const { cacheDir, outputPath, jobs } = workerData as CardTask;
const draw = openCardDrawer(cacheDir);

rmSync(outputPath, { recursive: true, force: true });
for (const { path, card } of jobs) {
  const file = join(outputPath, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await draw(card));
}
