import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listAttachmentFiles } from '../data/attachment-texts.ts';
import { listPublicSources, listSynonyms, readSections, type Content } from '../data/content.ts';
import { moveFolder } from '../data/files.ts';
import type { SearchEntry } from '../search/entry.ts';
import type { Synonyms } from '../search/vocabulary-file.ts';
import { makeEntries, type IndexedContent } from './index-entries.ts';
import { startThread, type Thread } from './thread.ts';

/** What the thread of `index-worker.ts` is given. */
export interface IndexTask {
  readonly indexed: IndexedContent;
  readonly synonyms: readonly Synonyms[];
  /** The folder of the index. */
  readonly outputPath: string;
}

/**
 * Makes the search index from the content while Astro prepares and renders the pages, on a thread of its own
 * with the indexer's process beside it: on two cores its time is hidden behind the build's. It begins when the
 * checks have passed. It writes beside Astro's folder, which Astro empties when it begins; the finished index is
 * moved at the end.
 */
export function searchIndex(content: Content): AstroIntegration {
  const draft = `${content.settings.buildDir}-pagefind`;
  let indexing: Thread | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const task: IndexTask = {
          indexed: gatherIndexed(content),
          synonyms: listSynonyms(content),
          outputPath: draft,
        };
        indexing = startThread('index-worker.ts', task);
      },
      'astro:build:done': async ({ dir }) => {
        if (indexing === undefined) throw new Error('The search index was never begun');
        await indexing.end();
        moveFolder(draft, join(fileURLToPath(dir), 'pagefind'));
      },
    },
  };
}

/** What the site's search can find on the day of the settings. */
export const listEntries = (content: Content): Promise<SearchEntry[]> =>
  makeEntries(gatherIndexed(content));

function gatherIndexed(content: Content): IndexedContent {
  const { contentDir, cacheDir, today } = content.settings;
  const sections = readSections(content);
  const sources = listPublicSources(content);
  return {
    texts: sources.map(({ document, file }) => ({ document, sections: sections.get(file) ?? [] })),
    attachments: listAttachmentFiles(sources),
    folders: { contentDir, cacheDir },
    today,
  };
}
