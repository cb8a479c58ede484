import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PagefindClient } from '../search/client.ts';
import { openSearch, type Search } from '../search/search.ts';
import { vocabularyFile, type Vocabulary } from '../search/vocabulary-file.ts';

interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    /** What stands before the addresses of results; else guessed from a folder named `pagefind`. */
    readonly baseUrl: string;
  }): PagefindClient & { init(): Promise<void> };
}

let canFetchFiles = false;

/** Pagefind's own client on an index on disk, in Node.js: for tests and the evaluation. */
export async function openPagefind(folder: string): Promise<PagefindClient> {
  if (!canFetchFiles) fetchFilesToo();
  canFetchFiles = true;
  const address = pathToFileURL(join(folder, '/')).href;
  const module: PagefindModule = await import(`${address}pagefind.js`);
  const client = module.createInstance({ basePath: address, baseUrl: '/' });
  await client.init();
  return client;
}

/** The site's search on an index on disk. */
export async function openSearchIndex(folder: string): Promise<Search> {
  const text = await readFile(join(folder, vocabularyFile), 'utf8');
  const vocabulary: Vocabulary = JSON.parse(text);
  return openSearch(await openPagefind(folder), vocabulary);
}

// Pagefind's client knows `fetch` only, and that of Node.js knows no files.
function fetchFilesToo(): void {
  const fetchRemote = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith('file:')) return fetchRemote(input, options);
    return new Response(await readFile(fileURLToPath(address.replace(/\?.*/, ''))));
  };
}
