import { inflateSync } from 'node:zlib';
import { mostDrawn } from './limits.ts';

// Pictures, fonts and their descriptions are not drawn word by word.
const notDrawn = /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType|XML)\b|\/Length1\b/;

/** Bytes that a PDF draws, unpacked, as far as they can be told without reading it; one more than may be, at most. */
export function measureDrawing(bytes: Uint8Array): number {
  let size = 0;
  for (const { dictionary, packed } of listStreams(bytes)) {
    if (notDrawn.test(dictionary)) continue;
    size += unpackedSize(packed, dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0);
    if (size > mostDrawn) return mostDrawn + 1;
  }
  return size;
}

interface Stream {
  readonly dictionary: string;
  /** From its first byte on. */
  readonly packed: Uint8Array;
}

// A scan of 500 pages has 2,000 streams; a dictionary is one line or a few.
const mostStreams = 100_000;
const longestDictionary = 2_000;

/** What stands between `obj` and `stream` tells what a stream is (ISO 32000-2, 7.3.8). */
function* listStreams(bytes: Uint8Array): Generator<Stream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (count > mostStreams) throw new Error('The file has too many streams');
    count += 1;
    const before = file.toString('latin1', Math.max(0, at - longestDictionary), at);
    const lineEnd = /^\r?\n/.exec(file.toString('latin1', at + 6, at + 8))?.[0].length;
    if (lineEnd === undefined || !/>>\s*$/.test(before)) continue;
    const dictionary = before.slice(before.lastIndexOf('obj'));
    yield { dictionary, packed: file.subarray(at + 6 + lineEnd) };
  }
}

/** A stream may be packed in itself several times. */
function unpackedSize(packed: Uint8Array, times: number): number {
  let bytes = packed;
  for (let time = 0; time < times; time += 1) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: mostDrawn });
    } catch (error) {
      return isTooLarge(error) ? mostDrawn + 1 : 0;
    }
  }
  return times > 0 ? bytes.length : 0;
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
