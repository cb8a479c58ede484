import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder in which a build keeps its files, perhaps among those of others: a school's `CNAME`, its `.well-known/`,
 * its git history. A list of what was made stands in it, and nothing else is ever moved or removed.
 */
export interface MadeFolder {
  readonly folder: string;
  /** Path of the list in it, with `/`. */
  readonly list: string;
}

// Within the folder, so that they are on its disk, where moving a file copies nothing and needs no room.
/** Where the new files wait, and where those of the build before are until the new ones stand. */
export const draftOf = ({ folder }: MadeFolder): string => join(folder, '.cong-khai-moi');
export const formerOf = ({ folder }: MadeFolder): string => join(folder, '.cong-khai-truoc');

/** Whether a build may put files there: a folder that is missing, empty, or was filled by an earlier build. */
export function mayFill(made: MadeFolder): boolean {
  const { folder, list } = made;
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  if (readdirSync(folder).every((name) => name === '.git')) return true;
  // While files change places, a build may be cut off.
  const places = [folder, draftOf(made), formerOf(made)];
  return places.some((place) => existsSync(join(place, list)));
}

/** Paths of what a build has put there, sorted, without the list itself. */
export const listMade = ({ folder, list }: MadeFolder): string[] => readList(join(folder, list));

export function readList(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter(isPathWithin).sort();
}

const isPathWithin = (path: string): boolean => path !== '' && !path.split('/').includes('..');
