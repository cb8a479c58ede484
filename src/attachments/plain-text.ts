import type { TextPart } from '../domain/attachment-text.ts';
import { decodeText } from '../text/decode.ts';
import { mostGathered } from './limits.ts';

/** Also UTF-16, which Excel writes as «Unicode text»; other encodings lose letters, and have no part. */
export function readPlainText(bytes: Uint8Array): TextPart[] {
  const { text } = decodeText(bytes);
  if (text.includes('\ufffd')) return [];
  return [
    {
      lines: text
        .slice(0, mostGathered)
        .replace(/[\t"]+/g, ' ')
        .split('\n'),
    },
  ];
}
