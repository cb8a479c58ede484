import { existsSync, mkdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { listFiles } from './files.ts';
import { draftOf, formerOf, listMade, readList, type MadeFolder } from './made-folder.ts';
import { isFile, openMoves } from './moves.ts';

/** Files that would be written, and are there already without a build having made them. */
export class NamesTaken extends Error {
  override name = 'NamesTaken';
  readonly paths: readonly string[];
  constructor(paths: readonly string[]) {
    super(`Files of others are in the way: ${paths.join(', ')}`);
    this.paths = paths;
  }
}

/**
 * Puts what `fill` writes into a folder in the place of what the build before has made. Whatever fails, a full disk
 * for one, the former files stand again as they were; those of a build that was cut off are put back first.
 */
export function replaceMade(made: MadeFolder, fill: (draft: string) => void): void {
  const { folder, list } = made;
  const [draft, former] = [draftOf(made), formerOf(made)];
  mkdirSync(folder, { recursive: true });
  // The list leaves first and comes last: where it stands, a change was finished or never begun.
  if (!existsSync(join(folder, list))) putBack(made);
  removeFolders(draft, former);
  const before = listMade(made);
  const moves = openMoves();
  let now: readonly string[] = [];
  try {
    fill(draft);
    now = listFiles(draft).map(({ path }) => path);
    refuseTaken(folder, now, before);
    writeList(join(draft, list), now);
    moves.moveFile(list, folder, former);
    moves.moveAll(before, folder, former);
    // Where a folder was, there may be a file now.
    removeEmptyFolders(folder, before);
    moves.moveAll(now, draft, folder);
    moves.moveFile(list, draft, folder);
  } catch (error) {
    // Where this throws, the former files are left where the next build finds them.
    moves.undo();
    removeFolders(draft, former);
    removeEmptyFolders(folder, now);
    throw error;
  }
  removeFolders(draft, former);
}

/** After a build that was cut off: without the files that it had brought, and with those that it had taken away. */
function putBack(made: MadeFolder): void {
  const { folder, list } = made;
  const [draft, former] = [draftOf(made), formerOf(made)];
  const brought = readList(join(draft, list)).filter((path) => !isFile(join(draft, path)));
  for (const path of brought.filter((each) => isFile(join(folder, each))))
    rmSync(join(folder, path));
  if (!existsSync(former)) return;
  const paths = listFiles(former).map(({ path }) => path);
  const moves = openMoves();
  for (const path of [...paths.filter((each) => each !== list), list])
    moves.moveFile(path, former, folder);
}

function refuseTaken(folder: string, now: readonly string[], before: readonly string[]): void {
  const made = new Set(before.flatMap((path) => [path, ...listParents(path)]));
  const taken = now.filter((path) => !made.has(path) && existsSync(join(folder, path)));
  if (taken.length > 0) throw new NamesTaken(taken);
}

function writeList(file: string, paths: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, paths.map((path) => `${path}\n`).join(''));
}

function removeFolders(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** The folders of some files, where nothing is left in them. */
function removeEmptyFolders(root: string, paths: readonly string[]): void {
  const folders = new Set(paths.flatMap(listParents));
  for (const folder of [...folders].sort((one, other) => other.length - one.length)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // Something of another build or of somebody is in it, or it is gone.
    }
  }
}

/** `a/b/c.html` → `a/b`, `a` */
function listParents(path: string): string[] {
  const parent = posix.dirname(path);
  return parent === '.' ? [] : [parent, ...listParents(parent)];
}
