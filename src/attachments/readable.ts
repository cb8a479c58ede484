import type { TextPart } from '../domain/attachment-text.ts';
import { toNfc } from '../domain/vietnamese.ts';
import { findMisreading } from '../text/misreading.ts';
import { isVietnameseSyllable } from '../text/syllable.ts';
import { mostText } from './limits.ts';

/**
 * The parts that are text in Unicode, their lines mended. What is in an old font (TCVN3, VNI), or in one that does
 * not tell its letters, would be found by no reader and shown to some.
 */
export function keepReadable(parts: readonly TextPart[]): TextPart[] {
  let left = mostText;
  return parts.flatMap((part) => {
    if (left <= 0) return [];
    const sound = leaveOutMisread(part.lines);
    if (sound.length < part.lines.length / 2 || isStrange(sound.join('\n'))) return [];
    const lines = cutLines(sound.map(mendLine).filter(hasWord), left);
    left -= lines.join('\n').length;
    return lines.length > 0 ? [{ ...part, lines }] : [];
  });
}

/** A heading may be in another font than its page. */
function leaveOutMisread(lines: readonly string[]): readonly string[] {
  const text = lines.map((line) => line.replaceAll('\n', ' ')).join('\n');
  const { problems } = findMisreading(text);
  let end = 0;
  return lines.filter((line) => {
    const start = end;
    end += line.length + 1;
    return !problems.some(({ span }) => span.start >= start && span.start < end);
  });
}

const withoutShape = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]+/gu;

// A soft hyphen or a blank without width stands within a word; Word's bullets are letters of the Symbol font.
const mendLine = (line: string): string =>
  toNfc(line.replace(/\p{Cf}/gu, ''))
    .replace(withoutShape, ' ')
    .replace(/\s+/g, ' ')
    .trim();

// An ordinal of a table («IV») is none.
const hasWord = (line: string): boolean => /\p{L}{2}/u.test(line) && !/^[IVXLC]+$/.test(line);

function cutLines(lines: readonly string[], most: number): string[] {
  let length = 0;
  return lines.filter((line) => {
    length += line.length + 1;
    return length <= most;
  });
}

// Bullets and a few lost letters are borne with; a font that does not tell its letters loses most.
const mostLost = 0.1;
// Names and foreign words are few; in text of a wrong table of letters, hardly a marked word is a syllable.
const mostOdd = 0.5;
const fewestMarked = 6;
const fewestLone = 3;

function isStrange(text: string): boolean {
  const solid = text.replace(/\s/g, '');
  const lost = [...solid.matchAll(/[\p{Co}\p{Cn}\p{Cs}\p{Cc}\ufffd]/gu)].length;
  if (lost > solid.length * mostLost) return true;
  const words = toNfc(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  const marked = words.filter((word) => /[^\0-\x7f]/.test(word));
  const odd = marked.filter((word) => !isVietnameseSyllable(word));
  if (marked.length >= fewestMarked && odd.length > marked.length * mostOdd) return true;
  return lacksLetters(text);
}

// Beside a word: «c)» begins an item, «m²» is a measure, and columns of a form are A, B and C.
const loneConsonant =
  /(?<=\p{L} )[bcdđghklmnpqrstvx](?![\p{L}\p{M}\d²³.:)/])|(?<![\p{L}\p{M}\d])[bcdđghklmnpqrstvx](?= \p{L})/giu;
// Measured: 21 to 45 in 100 words of pages whose marked letters stand elsewhere, 0.4 at most in sound text.
const mostLone = 0.15;

/** Whether marked letters stand elsewhere: a consonant alone is no word, and such a text is full of them. */
export function lacksLetters(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const lone = text.match(loneConsonant) ?? [];
  return lone.length >= fewestLone && lone.length > words.length * mostLone;
}
