import type { TextPart } from '../domain/attachment-text.ts';
import { decodeText } from '../text/decode.ts';

/** Also UTF-16, which Excel writes as «Unicode text»; other encodings lose letters, and have no part. */
export function readPlainText(bytes: Uint8Array): TextPart[] {
  const { text } = decodeText(bytes);
  return text.includes('\ufffd') ? [] : [{ lines: text.replace(/[\t"]+/g, ' ').split('\n') }];
}
