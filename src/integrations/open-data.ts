import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSchool, listPublicSources, type Content } from '../data/content.ts';
import { openDataDraft } from '../data/settings.ts';
import { emptyRecord } from '../domain/duties/record.ts';
import { openDataAddress } from '../domain/permalink.ts';
import type { Site } from '../domain/site.ts';
import { startThread, type Thread } from './thread.ts';

/** What the thread of `open-data-worker.ts` is given. */
export interface OpenDataTask {
  readonly site: Site;
  /** The folder of the files, which is made anew. */
  readonly outputPath: string;
  /** Where their sizes are written. */
  readonly sizesFile: string;
}

/**
 * Makes the files under `/du-lieu/` from the content while Astro prepares the pages, on a thread of its own: of 200
 * documents with 3 tables each they are 2,000 files, for which Astro would take a second that the build waits for.
 * They are moved beside their page at the end; before the pages are rendered their sizes must be known.
 */
export function openData(content: Content): AstroIntegration {
  const outputPath = openDataDraft(content.settings);
  const sizesFile = `${outputPath}.json`;
  let making: Thread | undefined;
  return {
    name: 'open-data',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const task: OpenDataTask = { site: siteOf(content), outputPath, sizesFile };
        making = startThread('open-data-worker.ts', task);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            await making?.end();
            await usual.setup?.();
          },
        }));
      },
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), openDataAddress);
        for (const name of readdirSync(outputPath))
          renameSync(join(outputPath, name), join(folder, name));
        rmSync(outputPath, { recursive: true });
        rmSync(sizesFile);
      },
    },
  };
}

/** As the pages put it together. */
function siteOf(content: Content): Site {
  return {
    school: getSchool(content),
    today: content.settings.today,
    documents: listPublicSources(content).map(({ document }) => document),
    record: content.read().sources.duties?.record ?? emptyRecord,
  };
}
