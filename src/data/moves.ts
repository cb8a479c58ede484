import { existsSync, lstatSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './files.ts';

/** Files that change places, so that all of them can change back. */
export interface Moves {
  /** From one folder to another of the same disk, if it is there. */
  moveFile(path: string, from: string, to: string): void;
  /** The same of many: of whole folders at once, where no other file is in them and none in their place. */
  moveAll(paths: readonly string[], from: string, to: string): void;
  /** Moves everything back, the last first. */
  undo(): void;
}

export function openMoves(): Moves {
  const made: (readonly [from: string, to: string])[] = [];
  const move = (path: string, from: string, to: string): void => {
    const [source, target] = [join(from, path), join(to, path)];
    mkdirSync(dirname(target), { recursive: true });
    renameSync(source, target);
    made.push([source, target]);
  };
  const moveFile: Moves['moveFile'] = (path, from, to) => {
    if (isFile(join(from, path))) move(path, from, to);
  };
  return {
    moveFile,
    moveAll(paths, from, to) {
      for (const [top, own] of Map.groupBy(paths, topOf)) {
        if (isFolderOf(own, from, top) && !existsSync(join(to, top))) move(top, from, to);
        else for (const path of own) moveFile(path, from, to);
      }
    },
    undo() {
      for (const [source, target] of made.splice(0).reverse()) {
        mkdirSync(dirname(source), { recursive: true });
        renameSync(target, source);
      }
    },
  };
}

/** `a/b/c.html` → `a` */
const topOf = (path: string): string => path.split('/', 1).join('');

/** Whether a folder has no files but these: 5,000 files one by one take more than a second. */
function isFolderOf(paths: readonly string[], root: string, folder: string): boolean {
  const whole = join(root, folder);
  if (lstatSync(whole, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  const own = new Set(paths);
  return listFiles(whole).every(({ path }) => own.has(`${folder}/${path}`));
}

// A folder that took the name of a file is somebody's own. Above a path, there may be a file instead of a folder.
export function isFile(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return false;
  }
}
