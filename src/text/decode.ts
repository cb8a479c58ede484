import type { Problem } from '../domain/finding.ts';

export type LineEnding = '\n' | '\r\n' | '\r';

/** A file's bytes as text, with every line ended by `\n` and no byte order mark. */
export interface DecodedText {
  readonly text: string;
  /** As the file had it, to write a mended text back in. */
  readonly lineEnding: LineEnding;
  /** At most one; then `text` is good for showing where, and not to be read further. */
  readonly problems: readonly Problem[];
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = findUtf16(bytes);
  if (utf16 !== undefined) {
    return refuse(
      new TextDecoder(utf16).decode(bytes),
      'Tệp lưu với bảng mã UTF-16, không phải UTF-8.',
    );
  }
  try {
    return {
      ...normaliseLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
      problems: [],
    };
  } catch {
    return refuse(new TextDecoder().decode(bytes), 'Tệp không lưu với bảng mã UTF-8.');
  }
}

/** Undoes what decoding did to a file's line ends. */
export function restoreLineEndings(text: string, lineEnding: LineEnding): string {
  return text.replaceAll('\n', lineEnding);
}

function normaliseLines(text: string): { text: string; lineEnding: LineEnding } {
  const [first] = /\r\n?/.exec(text) ?? [];
  const lineEnding = first === '\r\n' || first === '\r' ? first : '\n';
  return { text: text.replace(/\r\n?/g, '\n'), lineEnding };
}

function refuse(decoded: string, message: string): DecodedText {
  const lines = normaliseLines(decoded);
  // In a UTF-16 file no letter is lost, so the place is its beginning.
  const start = Math.max(0, lines.text.indexOf('\ufffd'));
  const advice =
    'Mở tệp bằng Notepad, chọn Tệp > Lưu dưới dạng (Save As), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu lại.';
  const problem: Problem = { code: 'not-utf8', span: { start, end: start + 1 }, message, advice };
  return { ...lines, problems: [problem] };
}

// Vietnamese has enough plain letters and spaces for every other byte of UTF-16 to be zero a fifth of
// the time; no byte of a text in UTF-8 is.
const leastZeros = 0.2;

function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  if (!head.includes(0)) return undefined;
  const zerosAt = (parity: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length / (head.length / 2);
  if (zerosAt(1) > leastZeros) return 'utf-16le';
  return zerosAt(0) > leastZeros ? 'utf-16be' : undefined;
}
