import { toNfc } from '../../domain/vietnamese.ts';

/** A word in small letters with its tone taken off; `tone` is a combining mark, or empty. */
export interface TonedWord {
  readonly letters: string;
  readonly tone: string;
}

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/;
const acute = '\u0301';
const dot = '\u0323';

export function takeTone(word: string): TonedWord {
  const parts = word.toLowerCase().normalize('NFD');
  const [tone = ''] = toneMark.exec(parts) ?? [];
  return { letters: toNfc(parts.replace(tone, '')), tone };
}

// A syllable that ends in a stop knows two tones only.
export const allowsTone = ({ letters, tone }: TonedWord): boolean =>
  !/(?:[cpt]|ch)$/.test(letters) || tone === acute || tone === dot;

/** The tone where schoolbooks put it: hòa, khỏe, thủy, toán, quý, giữa. */
export function placeTone({ letters, tone }: TonedWord): string {
  const at = findTonedVowel(letters);
  return tone === '' || at < 0 ? letters : putTone(letters, tone, at);
}

export const putTone = (letters: string, tone: string, at: number): string =>
  toNfc(letters.slice(0, at + 1) + tone + letters.slice(at + 1));

function findTonedVowel(letters: string): number {
  // The u of qu and the i of gi belong to the consonant where another vowel follows.
  const start = /^(?:qu|gi)(?=[aăâeêioôơuưy])/.test(letters) ? 2 : 0;
  const vowels = /[aăâeêioôơuưy]+/.exec(letters.slice(start));
  if (vowels === null) return -1;
  const [run] = vowels;
  const first = start + vowels.index;
  const marked = run.search(/[ăâêôơ]/);
  if (marked >= 0) return first + marked;
  if (run.startsWith('ư')) return first;
  const closed = first + run.length < letters.length;
  return first + (run.length > 2 || (closed && run.length === 2) ? 1 : 0);
}
