import { fold, toNfc } from '../../domain/vietnamese.ts';

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
// Some keyboards store the tone before the mark of the vowel, and Unicode keeps that order: no letter comes of it.
const toneFirst = /([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/g;

const loose = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** One character a letter, whatever program wrote the text, and none that nobody sees. */
export function composeLetters(text: string): string {
  const composed = toNfc(text);
  // Most texts are so already, and whole documents come through here.
  if (!loose.test(composed)) return composed;
  return toNfc(text.normalize('NFD').replace(toneFirst, '$2$1')).replace(invisible, '');
}

/** Whether a word says more than its bare letters do. */
export const hasMarks = (word: string): boolean => fold(word) !== word.toLowerCase();
