import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { listPublicSources, readSections, type Content } from '../data/content.ts';
import { makeSearchRecord, type SearchRecord } from '../search/record.ts';

/**
 * Makes the search index from the content while Astro renders the pages: the indexer is a process of its
 * own, so on two cores its time is hidden behind the build's.
 */
export function searchIndex(content: Content): AstroIntegration {
  let index: Promise<PagefindIndex> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        index = fillIndex(listRecords(content));
        // Its failure is told where it is awaited; the build may stop for another reason before.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        await writeIndex(await index, join(fileURLToPath(dir), 'pagefind'));
      },
    },
  };
}

function listRecords(content: Content): SearchRecord[] {
  return listPublicSources(content).map((source) =>
    makeSearchRecord(source.document, readSections(source)),
  );
}

async function fillIndex(records: readonly SearchRecord[]): Promise<PagefindIndex> {
  const index = getResult(await createIndex({ forceLanguage: 'vi' })).index;
  if (index === undefined) throw new Error('Pagefind gave no index');
  const answers = await Promise.all(records.map((record) => index.addHTMLFile({ ...record })));
  answers.forEach(getResult);
  return index;
}

async function writeIndex(index: PagefindIndex | undefined, outputPath: string): Promise<void> {
  if (index === undefined) throw new Error('The search index was never begun');
  getResult(await index.writeFiles({ outputPath }));
  await close();
}

function getResult<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
