import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectedEnd, inspectEnd } from '../attachments/inspect.ts';
import { endingOf } from '../attachments/read.ts';
import { readContentPath } from '../domain/content-path.ts';
import type { ContentFile } from '../domain/source.ts';
import { readBytesAt, readHead, type FileOnDisk } from './files.ts';

const noBytes = new Uint8Array();

/** Only files that are shown as they are need to be told by their first and last bytes. */
export function describeFile(
  contentDir: string,
  { path, type, size }: FileOnDisk,
  noted: ReadonlySet<string>,
): ContentFile {
  const isAttachment = type === 'file' && readContentPath(path).type === 'attachment';
  if (!isAttachment) return { path, type, size, head: noBytes };
  const file = join(contentDir, path);
  const head = readHead(file);
  const end = readBytesAt(file, Math.max(0, size - inspectedEnd), Math.min(size, inspectedEnd));
  const described = { path, type, size, head, traits: inspectEnd(endingOf(path), end) };
  if (!noted.has(path)) return described;
  return { ...described, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') };
}
