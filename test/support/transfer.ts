import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export const kibibyte = 1024;

/** Bytes that a host sends for a file: gzip, the least that every host does; fonts are compressed already. */
export function transferSize(file: string): number {
  const bytes = readFileSync(file);
  return /\.(?:woff2|png|ico)$/.test(file) ? bytes.length : gzipSync(bytes).length;
}
