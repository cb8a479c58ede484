import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { mayFill, type MadeFolder } from '../data/made-folder.ts';
import { moveFolder } from '../data/files.ts';
import { NamesTaken, replaceMade } from '../data/replace-made.ts';
import type { Settings } from '../data/settings.ts';
import { cliWords } from '../words/cli.ts';

/** The built site, in the folder of which a build makes only what its list names. */
export const siteIn = (outDir: string): MadeFolder => ({
  folder: outDir,
  list: '_hosting/files.txt',
});

/** Why no site may be put into the output folder, if it may not. */
export function findObstacle({ outDir, contentDir }: Settings): string | undefined {
  const sources = [contentDir, process.cwd()].find((folder) => isWithin(folder, outDir));
  if (sources !== undefined) return cliWords.sourcesWithin(outDir, sources);
  if (!isPlaceForFolder(outDir)) return cliWords.unusableFolder(outDir);
  return mayFill(siteIn(outDir)) ? undefined : cliWords.foreignFolder(outDir);
}

function isWithin(folder: string, outer: string): boolean {
  if (!existsSync(folder) || !existsSync(outer)) return false;
  const path = relative(realpathSync(outer), realpathSync(folder));
  return !(path === '..' || path.startsWith(`..${sep}`) || /^[a-z]:/i.test(path));
}

/**
 * Fills a folder with what was made, and tells why where that cannot be: then what was there stays. A build that
 * fails leaves the old site as it was, and Astro alone would empty the output folder first.
 */
export function fillFolder(made: MadeFolder, fill: (draft: string) => void): boolean {
  try {
    replaceMade(made, fill);
    return true;
  } catch (error) {
    console.error(cliWords.notPlaced(made.folder, explain(error)));
    return false;
  }
}

/** Puts the finished site in the place of the one before. */
export const placeSite = ({ buildDir, outDir }: Settings): boolean =>
  fillFolder(siteIn(outDir), (draft) => {
    moveFolder(buildDir, draft);
  });

function explain(error: unknown): string {
  if (error instanceof NamesTaken) return cliWords.namesTaken(error.paths);
  if (error instanceof Error && 'code' in error) return cliWords.diskFault(String(error.code));
  throw error;
}

/** Whether the system lets a folder be made or replaced there: asked before the work, not after it. */
export function isPlaceForFolder(folder: string): boolean {
  if (existsSync(folder) && !statSync(folder).isDirectory()) return false;
  const parent = findExisting(dirname(folder));
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
    return statSync(parent).isDirectory();
  } catch {
    return false;
  }
}

const findExisting = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : findExisting(dirname(folder));
