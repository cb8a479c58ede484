import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listPublicSources, listSynonyms, readSections, type Content } from '../data/content.ts';
import { moveFolder } from '../data/files.ts';
import { makeSearchEntry } from '../search/document-entry.ts';
import type { SearchEntry } from '../search/entry.ts';
import { writeSearchIndex } from './index-writer.ts';

/**
 * Makes the search index from the content while Astro prepares and renders the pages: the indexer is a
 * process of its own, so on two cores its time is hidden behind the build's. It begins when the checks have
 * passed. It writes beside Astro's folder, which Astro empties when it begins; the finished index is moved
 * at the end.
 */
export function searchIndex(content: Content): AstroIntegration {
  const draft = `${content.settings.buildDir}-pagefind`;
  let made: Promise<void> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        made = writeSearchIndex(listEntries(content), listSynonyms(content), draft);
        // Its failure is told where it is awaited; the build may stop for another reason before.
        made.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (made === undefined) throw new Error('The search index was never begun');
        await made;
        moveFolder(draft, join(fileURLToPath(dir), 'pagefind'));
      },
    },
  };
}

/** What the site's search can find on the day of the settings. */
export function listEntries(content: Content): SearchEntry[] {
  const sections = readSections(content);
  return listPublicSources(content).map(({ document, file }) =>
    makeSearchEntry(document, sections.get(file) ?? [], content.settings.today),
  );
}
