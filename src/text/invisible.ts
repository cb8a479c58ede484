import type { Problem } from '../domain/finding.ts';
import { checkMatches, formatCodePoints } from './matches.ts';

const bidi = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const bidiControl = new RegExp(`[${bidi}]+`, 'gu');

/** Marks that turn the order of the text: what is read need not be what is written (CVE-2021-42574). */
export function checkBidi(text: string): Problem[] {
  return checkMatches(text, bidiControl, (match) => ({
    code: 'bidi-control',
    message: `Có ký tự điều khiển chiều chữ (${formatCodePoints(match)}), có thể làm chữ và số hiện sai thứ tự.`,
    advice: 'Xóa ký tự này, gõ lại cả cụm và dò lại từng chữ số với bản gốc.',
  }));
}

// A joiner inside an emoji shapes it, and so do the variation selectors: the emoji has its own rule.
const zeroWidth = new RegExp(
  `(?:(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d` +
    `|(?![${bidi}\\u200d\\ufe00-\\ufe0f])\\p{Default_Ignorable_Code_Point})+`,
  'gu',
);

/** Characters that nobody sees and that part a word in two for search. `sound` lists those that the text needs. */
export function checkZeroWidth(text: string, sound: readonly string[]): Problem[] {
  return checkMatches(text, zeroWidth, (match, start) => {
    if (Array.from(match).every((char) => sound.includes(char))) return undefined;
    return {
      code: 'zero-width-character',
      message: `Có ký tự ẩn không độ rộng (${formatCodePoints(match)}) làm từ bị cắt đôi khi tìm kiếm.`,
      advice: 'Xóa ký tự ẩn này, thường do chép từ trang mạng hoặc tệp PDF.',
      mend: [{ span: { start, end: start + match.length }, text: '' }],
    };
  });
}

// Tab and line feed are text; U+0085, U+2028 and U+2029 end a line for some programs and not for others.
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]+/g;

/** Control characters, such as the vertical tab that Word writes for Shift+Enter. */
export function checkControl(text: string): Problem[] {
  return checkMatches(text, control, (match) => ({
    code: 'control-character',
    message: `Có ký tự điều khiển (${formatCodePoints(match)}) không phải là chữ.`,
    advice: 'Xóa ký tự này; nếu cần xuống dòng thì nhấn Enter.',
  }));
}

const unseen = new RegExp(
  `[${bidi}\\p{Cs}\\u2028\\u2029]|(?!\\t)\\p{Cc}|${zeroWidth.source}`,
  'gu',
);

/**
 * The text with `□` for each UTF-16 unit that would not show, or would command a terminal; offsets
 * stay as they are. A tab becomes a space.
 */
export function showInvisible(text: string): string {
  return text.replace(unseen, (hidden) => '□'.repeat(hidden.length)).replaceAll('\t', ' ');
}
