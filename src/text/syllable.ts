import { isTonelessSyllable } from '../domain/syllable.ts';

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const evenCase = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/**
 * Whether a word could be a Vietnamese syllable as printed: initial, rime, at most one tone, and
 * capitals only where a word has them. `vÒ` is none: a capital inside a word betrays another encoding.
 */
export function isVietnameseSyllable(word: string): boolean {
  const composed = word.normalize('NFC');
  if (!evenCase.test(composed)) return false;
  const parts = composed.toLowerCase().normalize('NFD');
  const toneless = parts.replace(tone, '');
  return parts.length - toneless.length <= 1 && isTonelessSyllable(toneless.normalize('NFC'));
}
