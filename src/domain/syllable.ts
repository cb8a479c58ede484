import { fold } from './vietnamese.ts';

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
const toneless = new RegExp(`^(?:${initial})?(?:${rimes.join('|')})$`);
const folded = new RegExp(`^(?:${fold(initial)})?(?:${[...new Set(rimes.map(fold))].join('|')})$`);

/** Whether small letters without a tone mark are a syllable: `đương`, not `đuơng`. */
export const isTonelessSyllable = (letters: string): boolean => toneless.test(letters);

/** The same of a word without any mark: `duong`, not `duogn`. */
export const isFoldedSyllable = (letters: string): boolean => folded.test(letters);
