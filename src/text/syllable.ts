// Before e, ê, i and y stand k, gh and ngh; before the other vowels c, g and ng.
const initial =
  '(?:k|gh|ngh)(?=[eêiy])|(?:c|ng)(?![eêiy])|g(?![eê])|' +
  'b|ch|d|đ|gi|h|kh|l|m|n|nh|p|ph|qu|r|s|t|th|tr|v|x';

/** What may follow each vowel of a syllable once its tone is taken off; `-` stands for nothing. */
const finals: Readonly<Record<string, string>> = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- c ch m n nh p t u',
  i: '- a ch m n nh p t u',
  iê: 'c m n ng p t u',
  o: '- c i m n ng p t',
  oa: '- c ch i m n ng nh o p t y',
  oă: 'c m n ng p t',
  oe: '- n o t',
  oo: 'c ng',
  ô: '- c i m n ng p t',
  ôô: 'c ng',
  ơ: '- i m n p t',
  u: '- a c i m n ng p t',
  uâ: 'n ng t y',
  uê: '- ch nh',
  uô: 'c i m n ng t',
  uơ: '-',
  uy: '- a ch n nh p t u',
  uyê: 'n t',
  ư: '- a c i m n ng t u',
  ươ: 'c i m n ng p t u',
  y: '- ch n nh p t u',
  yê: 'm n ng t u',
};

const rimes = Object.entries(finals).flatMap(([vowel, ends]) =>
  ends.split(' ').map((end) => vowel + end.replace('-', '')),
);
const tonelessSyllable = new RegExp(`^(?:${initial})?(?:${rimes.join('|')})$`);
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
  return parts.length - toneless.length <= 1 && tonelessSyllable.test(toneless.normalize('NFC'));
}
