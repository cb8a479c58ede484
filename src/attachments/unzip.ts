import { strFromU8, unzipSync } from 'fflate';
import { mostUnpacked } from './limits.ts';

/** The wanted files of an archive as text, by their paths. Throws on what is no archive, or unpacks to too much. */
export function unzipTexts(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, string> {
  // As the archive says, before any of it is unpacked; fflate then writes no more than that of any file.
  if (sizeOf(bytes, isWanted) > mostUnpacked) throw new Error('The archive unpacks to too much');
  const files = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
  return new Map(Object.entries(files).map(([path, file]) => [path, strFromU8(file)]));
}

function sizeOf(bytes: Uint8Array, isWanted: (path: string) => boolean): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isWanted(name)) size += originalSize;
      return false;
    },
  });
  return size;
}
