import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { currentContent } from './current.ts';
import { listEntries, type EntryCollection } from './entries.ts';

const content = currentContent();
const { contentDir } = content.settings;

/** Gives a collection what the project's own reader read, so that checks and pages see one and the same thing. */
export function contentLoader(collection: EntryCollection): Loader {
  return {
    name: `content-${collection}`,
    load: (context) => {
      fill(context, collection);
      follow(context, collection);
      return Promise.resolve();
    },
  };
}

/**
 * The values were read by the collection's own schema when the file was read, and refused files are not among them;
 * Astro's `parseData` would do it all again, in a third of a second for 1,000 documents.
 */
function fill({ store }: LoaderContext, collection: EntryCollection): void {
  const entries = listEntries(content.read(), collection);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, file, data, digest: own } of entries) {
    const filePath = projectPath(join(contentDir, file));
    // Pages read bodies and attachments where an entry says that they lie, and Astro's store, which outlives a
    // build, keeps an entry whose digest is the same: a file that was moved, and one of another content, is a new one.
    const digest = `${filePath} ${own}`;
    if (store.get(id)?.digest !== digest) store.set({ id, filePath, digest, data });
  }
}

/** In the preview, fills the collection anew whenever a file of the content is saved. */
function follow(context: LoaderContext, collection: EntryCollection): void {
  const { watcher } = context;
  if (watcher === undefined) return;
  watcher.add(contentDir);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentDir + sep)) return;
    try {
      fill(context, collection);
    } catch (error) {
      context.logger.error(String(error));
    }
  });
}

/** Astro keeps file paths relative to the project's folder, with `/`. */
function projectPath(file: string): string {
  return relative(process.cwd(), file).replaceAll(sep, '/');
}
