import type * as Answering from '../answering.ts';
import type { PagefindClient } from '../client.ts';
import { machineFile } from '../index-fields.ts';
import type { Search } from '../search.ts';
import { vocabularyFile, type Vocabulary } from '../vocabulary-file.ts';
import { getPart } from './part.ts';

export interface Engine {
  readonly answering: typeof Answering;
  readonly search: Search;
}

// The index and its client are made after this script is bundled; the bundler must not look for them. A site
// may stand under a path, which this script does not know but the form's address has.
const indexAddress = new URL('../pagefind/', getPart('#search', HTMLFormElement).action).href;

let loading: Promise<Engine> | undefined;

/** Once a page; again where it failed. */
export function loadEngine(): Promise<Engine> {
  loading ??= importEngine().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function importEngine(): Promise<Engine> {
  preloadMachine();
  const [answering, client, vocabulary] = await Promise.all([
    import('../answering.ts'),
    openClient(),
    fetchVocabulary(),
  ]);
  return { answering, search: answering.openSearch(client, vocabulary) };
}

/** Pagefind asks for its WebAssembly, half of all bytes, only two trips after itself. */
function preloadMachine(): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = indexAddress + machineFile;
  document.head.append(link);
}

interface PagefindModule {
  createInstance(options: { readonly noWorker: boolean }): PagefindClient;
}

/** Without its worker, which is 12 KB more and one more trip before the first answer. */
async function openClient(): Promise<PagefindClient> {
  const module: PagefindModule = await import(/* @vite-ignore */ `${indexAddress}pagefind.js`);
  return module.createInstance({ noWorker: true });
}

async function fetchVocabulary(): Promise<Vocabulary> {
  const response = await fetch(indexAddress + vocabularyFile);
  if (!response.ok) throw new Error(`${vocabularyFile}: ${String(response.status)}`);
  return response.json();
}
