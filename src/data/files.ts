import {
  accessSync,
  closeSync,
  constants,
  cpSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileType } from '../domain/source.ts';

/** A file as it lies under the content folder; links are seen, never followed. */
export interface FileOnDisk {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly type: FileType;
  readonly size: number;
  readonly modified: number;
  /** When its bytes, name or rights changed last: programs that copy a file set `modified` back, and never this. */
  readonly changed: number;
}

/**
 * All files under a folder, in the order of their code units: the same on every machine. A folder inside it that
 * cannot be read stands for itself.
 */
export function listFiles(folder: string): FileOnDisk[] {
  return listInside(folder, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

const listInside = (root: string, inside: string): FileOnDisk[] =>
  readdirSync(join(root, inside)).flatMap((name) =>
    listEntry(root, inside === '' ? name : `${inside}/${name}`),
  );

function listEntry(root: string, path: string): FileOnDisk[] {
  const file = join(root, path);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined) return isMisspelt(path) ? [unopened(path, 'unnamed')] : [];
  if (found.isDirectory()) {
    return canOpen(file, constants.R_OK | constants.X_OK)
      ? listInside(root, path)
      : [unopened(path, 'unreadable')];
  }
  const type = typeOf(found);
  if (type === 'file' && !canOpen(file, constants.R_OK)) return [unopened(path, 'unreadable')];
  const { size, mtimeMs: modified, ctimeMs: changed } = found;
  return [{ path, type, size, modified, changed }];
}

function typeOf(found: Stats): FileType {
  if (found.isSymbolicLink()) return 'symlink';
  return found.isFile() ? 'file' : 'other';
}

/**
 * Linux takes any bytes for a name, and Node.js gives what is not UTF-8 as U+FFFD: under that name there is nothing.
 * Without that mark, an editor has just moved the old file away to save a new one.
 */
const isMisspelt = (name: string): boolean => name.includes('\ufffd');

function canOpen(file: string, mode: number): boolean {
  try {
    accessSync(file, mode);
    return true;
  } catch {
    return false;
  }
}

const unopened = (path: string, type: FileType): FileOnDisk => ({
  path,
  type,
  size: 0,
  modified: 0,
  changed: 0,
});

/** The first bytes of a file, to tell its type by. */
export const readHead = (file: string): Uint8Array => readBytesAt(file, 0, 512);

/** So many bytes of a file from a place on; fewer where it ends before. */
export function readBytesAt(file: string, from: number, length: number): Uint8Array {
  const handle = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, from));
  } finally {
    closeSync(handle);
  }
}

/** Tells a changed file from an unchanged one without opening it. */
export const stampOf = ({ type, size, modified, changed }: FileOnDisk): string =>
  `${type} ${String(size)} ${String(modified)} ${String(changed)}`;

/** Renames a folder where it can; to another disk it is copied. What stood at `to` is gone. */
export function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** A file by its path inside a folder, with `/`. */
export type FileInFolder = readonly [path: string, contents: Uint8Array | string];

/** A folder with these files alone; what was in it is gone. */
export function makeFolder(folder: string, files: readonly FileInFolder[]): void {
  rmSync(folder, { recursive: true, force: true });
  const targets = files.map(([path, contents]) => [join(folder, path), contents] as const);
  for (const parent of new Set([folder, ...targets.map(([file]) => dirname(file))])) {
    mkdirSync(parent, { recursive: true });
  }
  for (const [file, contents] of targets) writeFileSync(file, contents);
}
