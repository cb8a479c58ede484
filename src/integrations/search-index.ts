import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Section } from '../body/text.ts';
import { listPublicSources, listSynonyms, readSections, type Content } from '../data/content.ts';
import { moveFolder } from '../data/files.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Document } from '../domain/document.ts';
import { makeSearchEntry } from '../search/document-entry.ts';
import type { SearchEntry } from '../search/entry.ts';
import type { Synonyms } from '../search/vocabulary-file.ts';
import { startThread, type Thread } from './thread.ts';

/** What the thread of `index-worker.ts` is given. */
export interface IndexTask {
  readonly texts: readonly DocumentText[];
  readonly synonyms: readonly Synonyms[];
  readonly today: CalendarDate;
  /** The folder of the index. */
  readonly outputPath: string;
}

interface DocumentText {
  readonly document: Document;
  readonly sections: readonly Section[];
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
          texts: listTexts(content),
          synonyms: listSynonyms(content),
          today: content.settings.today,
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
export function listEntries(content: Content): SearchEntry[] {
  const { today } = content.settings;
  return listTexts(content).map(({ document, sections }) =>
    makeSearchEntry(document, sections, today),
  );
}

function listTexts(content: Content): DocumentText[] {
  const sections = readSections(content);
  return listPublicSources(content).map(({ document, file }) => ({
    document,
    sections: sections.get(file) ?? [],
  }));
}
