import { composeLetters } from './language/letters.ts';

// Pagefind 1.6.0 splits at white space only, keeps letters and digits of what it finds there, and folds
// marks by decomposition. The text that it is given therefore differs from the text that readers see:
//
// - đ has no decomposition, so a word with đ would never be found when typed with d. ḍ (U+1E0D) does
//   decompose to d, and no Vietnamese text uses it: it stands for đ.
// - «trị-xã» and «và/hoặc» would be one word: a glue with a blank behind it splits them.
// - The dash of «Tài chính - Kế hoạch» would stand between the words as one more: it leans on the word before.
// - A phrase would run from one block into the next: each block ends with a word that nobody can type. As it
//   ends with neither letter nor full stop, Pagefind adds no full stop of its own.

const glue = '`';
const leaning = '´';
const blockEnd = '¶';
/** The marks themselves, where a document holds them. */
const escapes: Readonly<Record<string, string>> = { [glue]: '.', [leaning]: ',', [blockEnd]: ';' };

const wordsAcross = /(\p{L})(\p{Pd}|\/)(?=\p{L}{2})/gu;
const yearsAcross = /((?:19|20)\d{2}\p{Pd})(?=(?:19|20)\d{2}(?!\d))/gu;
const hasJoints = /[\p{Pd}/]/u;
const hasLoneMark = / [^\s\p{L}\d]+(?: |$)/u;
const standsAlone = /(\S) (?=[^\s\p{L}\d]+(?: |$))/gu;

/** One block of a document, on one line, as the index is given it. */
export function toIndexText(text: string): string {
  const line = composeLetters(text).replace(/\s+/g, ' ').trim();
  const escaped = line.replace(/[`´¶]/g, (mark) => glue + (escapes[mark] ?? ''));
  const split = hasJoints.test(escaped) ? escaped.split(' ').map(splitWord).join(' ') : escaped;
  return leanMarks(split).replace(/[đĐ]/g, toIndexLetter);
}

// Most blocks have no such word, and looking for one that is not there took longer than all else.
const leanMarks = (line: string): string =>
  hasLoneMark.test(line) ? line.replace(standsAlone, `$1${leaning}`) : line;

/** A word of a query as the index has it. */
export const toIndexWord = (word: string): string => word.replace(/[đĐ]/g, toIndexLetter);

const toIndexLetter = (letter: string): string => (letter === 'đ' ? 'ḍ' : 'Ḍ');

export const endBlock = (indexText: string): string => `${indexText} ${blockEnd}`;

// A digit makes it a number or a date: «63/KH-THCS» is one word, and Pagefind knows its parts.
function splitWord(word: string): string {
  const split = /\d/.test(word) ? word : word.replace(wordsAcross, `$1$2${glue} `);
  return split.replace(yearsAcross, `$1${glue} `);
}

const coded = /`[ .,;]?|´| ?¶ ?/g;
const decoded: Readonly<Record<string, string>> = {
  '`': '',
  '` ': '',
  '`.': glue,
  '`,': leaning,
  '`;': blockEnd,
  '´': ' ',
};

/** The way back: a text or a word from the index as readers see it, one line a block. */
export function toDisplayText(text: string): string {
  return text
    .replace(coded, (code) => decoded[code] ?? '\n')
    .replace(/ḍ/g, 'đ')
    .replace(/Ḍ/g, 'Đ')
    .replace(/\n$/, '');
}

/** Whether no blank stands between a word of the index and the next. */
export const isGlued = (word: string): boolean => word.endsWith(glue);

/** Whether a word of the index is none, but the end of a block. */
export const isBlockEnd = (word: string): boolean => word === blockEnd;
