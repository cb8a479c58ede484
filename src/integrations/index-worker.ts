import { workerData } from 'node:worker_threads';
import { makeSearchEntry } from '../search/document-entry.ts';
import { writeSearchIndex } from './index-writer.ts';
import type { IndexTask } from './search-index.ts';

// A thread: makes the search index, its texts and its vocabulary while Astro prepares and renders the pages.
const { texts, synonyms, today, outputPath } = workerData as IndexTask;
const entries = texts.map(({ document, sections }) => makeSearchEntry(document, sections, today));
await writeSearchIndex(entries, synonyms, outputPath);
