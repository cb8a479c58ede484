import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { makeFolder, type FileInFolder } from '../data/files.ts';
import { makeBoard } from '../domain/duties/make-board.ts';
import { openDataAddress } from '../domain/permalink.ts';
import { makeOpenData, sizesOf } from '../feeds/open-data/files.ts';
import type { OpenDataTask } from './open-data.ts';

// A thread: makes and writes the files under `/du-lieu/` while Astro prepares the pages.
const { site, outputPath, sizesFile } = workerData as OpenDataTask;
const data = makeOpenData(site, makeBoard(site));
const files = [...data].map(([address, bytes]): FileInFolder => [
  address.slice(openDataAddress.length),
  bytes,
]);
makeFolder(outputPath, files);
writeFileSync(sizesFile, JSON.stringify([...sizesOf(data)]));
