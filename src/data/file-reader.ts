import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentPath, type ContentPath } from '../domain/content-path.ts';
import { openBodyCache, type BodyCache } from './body.ts';
import { codeVersion, hashOf, openCache } from './cache.ts';
import { findDataKind, type FileReading } from './file-reading.ts';
import { stampOf, type FileOnDisk } from './files.ts';
import { readBytes, type Reading } from './read-file.ts';
import type { DataKind } from '../schemas/index.ts';
import type { Settings } from './settings.ts';

// All the code that can change a reading: an entry of the cache made by other code is another entry.
const readingRooms = ['domain', 'text', 'yaml', 'body', 'schemas', 'data'];

export interface FileReader {
  read(file: FileOnDisk): FileReading | undefined;
  /** From now on a document that is read anew is rendered too, while its tree is at hand: a build needs them all. */
  renderBodies(): void;
  /** Files whose readings the cache has, of this content or of an earlier one. */
  countKnown(): number;
}

/**
 * Reads a file of a known kind; none for attachments, links and files that are not content.
 * A file with the same size and time as before is not opened again, one with the same bytes not parsed again.
 */
export function openFileReader({ contentDir, cacheDir }: Settings): FileReader {
  const sources = codeVersion(readingRooms);
  const cache = openCache(join(cacheDir, 'readings.db'), sources);
  let bodies: BodyCache | undefined;
  const seen = new Map<string, { stamp: string; reading: FileReading }>();

  const readNew = (kind: DataKind, path: ContentPath, bytes: Uint8Array): Reading<DataKind> => {
    const { reading, tree } = readBytes(kind, bytes);
    if (path.type === 'document' && tree) bodies?.remember(path.id, bytes, () => tree);
    return reading;
  };

  const read = (file: FileOnDisk): FileReading | undefined => {
    const path = readContentPath(file.path);
    const kind = findDataKind(path);
    if (kind === undefined || file.type !== 'file') return undefined;
    const stamp = stampOf(file);
    const known = seen.get(file.path);
    if (known?.stamp === stamp) return known.reading;
    const bytes = readFileSync(join(contentDir, file.path));
    const hash = hashOf(sources, kind, bytes);
    // TypeScript cannot see that the reading is of the same kind as `kind` says: both come from one path.
    const reading = {
      kind,
      path,
      hash,
      file: file.path,
      reading: cache.remember(hash, () => readNew(kind, path, bytes)),
    } as FileReading;
    seen.set(file.path, { stamp, reading });
    return reading;
  };

  return {
    read,
    renderBodies: () => {
      bodies = openBodyCache(cacheDir);
    },
    countKnown: cache.count,
  };
}
