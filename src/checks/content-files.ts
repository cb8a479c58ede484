import { readContentPath } from '../domain/content-path.ts';
import type { ContentFile } from '../domain/source.ts';

/** What the school put there; not the guide, temporary files and the litter of operating systems. */
export function listContent(files: readonly ContentFile[]): ContentFile[] {
  return files.filter(({ path }) => readContentPath(path).type !== 'skipped');
}

/** The folders of a path and the path itself: `a`, `a/b`, `a/b/c.pdf`. */
export function listPrefixes(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** As Windows and macOS compare names. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();
