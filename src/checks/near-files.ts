import type { ContentFile, SiteSources } from '../domain/source.ts';
import { listNamedFiles, type NamedFile } from './named-files.ts';

/** Where people put a file that their document names, short of where it belongs. */
function listNearPaths({ source, file, as }: NamedFile): string[] {
  const folder = source.file.replace(/[^/]*$/, '');
  if (!source.folder) return as === 'table' ? listEndings(folder + file) : [folder + file];
  return as === 'table' ? listEndings(folder + file.replace(/^tables\//, '')) : [];
}

const listEndings = (table: string): string[] => [table, table.replace(/yaml$/, 'yml')];

/** Beside a document that is no folder; or a table beside `index.mdx`, which belongs one folder deeper. */
export function findNearFile(named: NamedFile, files: readonly ContentFile[]): string | undefined {
  const near = listNearPaths(named);
  return files.find(({ path }) => near.includes(path))?.path;
}

/** Of these the document that names them tells where they go: nothing else is to be said of them. */
export const listNearFiles = (sources: SiteSources): ReadonlySet<string> =>
  new Set(listNamedFiles(sources).flatMap(listNearPaths));

/** A table that does not lie in a folder `tables` is no attachment either. */
export const isStrayTable = (path: string): boolean =>
  /\.ya?ml$/i.test(path) && !/^[^/]+\/[^/]+\/[^/]+\/tables\/[^/]+$/.test(path);
