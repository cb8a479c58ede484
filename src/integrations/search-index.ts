import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { moveFolder } from '../data/files.ts';
import { listPublicSources, readSections, type Content } from '../data/content.ts';
import { makeSearchRecord, type SearchRecord } from '../search/record.ts';

/**
 * Makes the search index from the content while Astro prepares and renders the pages: the indexer is a
 * process of its own, so on two cores its time is hidden behind the build's. It begins when the checks have passed. It writes beside Astro's folder, which Astro
 * empties when it begins; the finished index is moved at the end.
 */
export function searchIndex(content: Content): AstroIntegration {
  const draft = `${content.settings.buildDir}-pagefind`;
  let made: Promise<void> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        made = makeIndex(listRecords(content), draft);
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

function listRecords(content: Content): SearchRecord[] {
  const sections = readSections(content);
  return listPublicSources(content).map(({ document, file }) =>
    makeSearchRecord(document, sections.get(file) ?? []),
  );
}

async function makeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  rmSync(outputPath, { recursive: true, force: true });
  const index = getResult(await createIndex({ forceLanguage: 'vi' })).index;
  if (index === undefined) throw new Error('Pagefind gave no index');
  const answers = await Promise.all(records.map((record) => index.addHTMLFile({ ...record })));
  answers.forEach(getResult);
  getResult(await index.writeFiles({ outputPath }));
  await close();
}

function getResult<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
