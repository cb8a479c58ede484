import { fold, toNfc } from '../../domain/vietnamese.ts';

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
// Some keyboards store the tone before the mark of the vowel, and Unicode keeps that order: no letter comes of it.
const toneFirst = /([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/g;

/** One character a letter, whatever program wrote the text, and none that nobody sees. */
export const composeLetters = (text: string): string =>
  toNfc(text.normalize('NFD').replace(toneFirst, '$2$1')).replace(invisible, '');

/** Whether a word says more than its bare letters do. */
export const hasMarks = (word: string): boolean => fold(word) !== word.toLowerCase();
