import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { makeBoard } from '../domain/duties/make-board.ts';
import { openDataAddress } from '../domain/permalink.ts';
import { makeOpenData, sizesOf } from '../feeds/open-data/files.ts';
import type { OpenDataTask } from './open-data.ts';

// A thread: makes and writes the files under `/du-lieu/` while Astro prepares the pages.
const { site, outputPath, sizesFile } = workerData as OpenDataTask;
const data = makeOpenData(site, makeBoard(site));
const files = [...data].map(
  ([address, bytes]) => [join(outputPath, address.slice(openDataAddress.length)), bytes] as const,
);
rmSync(outputPath, { recursive: true, force: true });
for (const folder of new Set(files.map(([file]) => dirname(file)))) {
  mkdirSync(folder, { recursive: true });
}
for (const [file, bytes] of files) writeFileSync(file, bytes);
writeFileSync(sizesFile, JSON.stringify([...sizesOf(data)]));
