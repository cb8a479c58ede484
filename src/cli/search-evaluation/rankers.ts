import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { openPagefind, openSearchIndex } from '../../integrations/index-opener.ts';
import { writeSearchIndex } from '../../integrations/index-writer.ts';
import type { PagefindResult } from '../../search/client.ts';
import type { Synonyms } from '../../search/vocabulary-file.ts';
import { addressOfPage, pageOfAddress, toSearchEntry, type Corpus } from './corpus.ts';

/** A search engine on a corpus. */
export interface Ranker {
  readonly name: string;
  search(query: string): Promise<Ranking>;
}

export interface Ranking {
  /** Ids of pages, best first; kept apart, for an engine may have to load them. */
  listPages(): Promise<readonly string[]>;
}

const deepest = 50;

/** What the site has: its own index, its own search. */
export async function openOwnRanker(
  corpus: Corpus,
  synonyms: readonly Synonyms[],
  folder: string,
): Promise<Ranker> {
  const output = join(folder, 'own');
  await writeSearchIndex(corpus.map(toSearchEntry), synonyms, output);
  const search = await openSearchIndex(output);
  const listPages = keepPages();
  return {
    name: 'This site',
    search: async (query) => {
      const { hits } = await search.search(query);
      return { listPages: () => listPages(hits.map(({ result }) => result)) };
    },
  };
}

/** Pagefind as it comes: the page's HTML, nothing set, nothing changed. */
export async function openPlainPagefind(corpus: Corpus, folder: string): Promise<Ranker> {
  const output = join(folder, 'pagefind');
  rmSync(output, { recursive: true, force: true });
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind gave no index');
  for (const page of corpus) {
    const lines = page.body.split('\n').map((line) => {
      const [, heading] = /^#+ (.+)/.exec(line) ?? [];
      return heading === undefined ? `<p>${escape(line)}</p>` : `<h2>${escape(heading)}</h2>`;
    });
    const body = `<h1>${escape(page.title)}</h1><p>${escape(page.number ?? '')}</p>${lines.join('')}`;
    const content = `<!doctype html><html lang="vi"><body>${body}</body></html>`;
    await index.addHTMLFile({ url: addressOfPage(page.id), content });
  }
  await index.writeFiles({ outputPath: output });
  await close();
  const client = await openPagefind(output);
  const listPages = keepPages();
  return {
    name: 'Pagefind',
    search: async (query) => {
      const { results } = await client.search(query);
      return { listPages: () => listPages(results) };
    },
  };
}

/** A result's page is read from disk once. */
function keepPages(): (results: readonly PagefindResult[]) => Promise<string[]> {
  const pages = new Map<string, string>();
  return async (results) => {
    const shown = results.slice(0, deepest);
    for (const result of shown) {
      if (!pages.has(result.id)) pages.set(result.id, pageOfAddress((await result.data()).url));
    }
    return shown.flatMap(({ id }) => pages.get(id) ?? []);
  };
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
