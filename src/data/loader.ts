import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { openContent } from './content.ts';
import { listEntries, type EntryCollection } from './entries.ts';
import { readSettings } from './settings.ts';

const content = openContent(readSettings(process.env, new Date()));
const { contentDir } = content.settings;

/** Gives a collection what the project's own reader read, so that checks and pages see one and the same thing. */
export function contentLoader(collection: EntryCollection): Loader {
  return {
    name: `content-${collection}`,
    load: async (context) => {
      await fill(context, collection);
      follow(context, collection);
    },
  };
}

async function fill(
  { store, parseData }: LoaderContext,
  collection: EntryCollection,
): Promise<void> {
  const entries = listEntries(content.read(), collection);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, file, input, digest } of entries) {
    if (store.get(id)?.digest === digest) continue;
    const filePath = projectPath(join(contentDir, file));
    store.set({ id, filePath, digest, data: await parseData({ id, filePath, data: input }) });
  }
}

/** In the preview, fills the collection anew whenever a file of the content is saved. */
function follow(context: LoaderContext, collection: EntryCollection): void {
  const { watcher } = context;
  if (watcher === undefined) return;
  watcher.add(contentDir);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentDir + sep)) return;
    fill(context, collection).catch((error: unknown) => {
      context.logger.error(String(error));
    });
  });
}

/** Astro keeps file paths relative to the project's folder, with `/`. */
function projectPath(file: string): string {
  return relative(process.cwd(), file).replaceAll(sep, '/');
}
