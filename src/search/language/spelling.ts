import { isTonelessSyllable } from '../../domain/syllable.ts';
import { fold } from '../../domain/vietnamese.ts';
import { composeLetters } from './letters.ts';
import { placeTone, putTone, takeTone } from './tone.ts';

// Kĩ thuật and kỹ thuật, quí and quý, mĩ thuật and mỹ thuật: both are taught.
const openWithI = /^(h|k|l|m|s|t|v|qu)i$/;
const openWithY = /^(h|k|l|m|s|t|v|qu)y$/;
// Hòa and hoà, khỏe and khoẻ, thủy and thuỷ: the tone on the first vowel, or on the last.
const openGlide = /(?:o[ae]|[^q]uy)$/;

/** One spelling for all the ways to write a syllable; any other word in small letters. */
export function canonicalSpelling(word: string): string {
  const written = composeLetters(word).toLowerCase();
  const { letters, tone } = takeTone(written);
  if (!isTonelessSyllable(letters)) return written;
  return placeTone({ letters: letters.replace(openWithI, '$1y'), tone });
}

/** The canonical spelling without its marks: the key of the site's vocabulary. */
export const foldedSpelling = (word: string): string =>
  fold(canonicalSpelling(word)).replace(openWithI, '$1y');

/** All spellings in which a document may hold a word; the canonical one is first. */
export function listSpellings(canonical: string): string[] {
  const { letters, tone } = takeTone(canonical);
  const last = letters.length - 1;
  const spellings = [canonical];
  if (tone !== '' && openGlide.test(letters)) spellings.push(putTone(letters, tone, last));
  if (openWithY.test(letters)) spellings.push(putTone(`${letters.slice(0, last)}i`, tone, last));
  return spellings;
}
