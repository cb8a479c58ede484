import { workerData } from 'node:worker_threads';
import { makeEntries } from './index-entries.ts';
import { writeSearchIndex } from './index-writer.ts';
import type { IndexTask } from './search-index.ts';

// A thread: makes the search index, its texts and its vocabulary while Astro prepares and renders the pages.
const { indexed, synonyms, outputPath } = workerData as IndexTask;
await writeSearchIndex(await makeEntries(indexed), synonyms, outputPath);
