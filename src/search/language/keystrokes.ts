import { isTonelessSyllable } from '../../domain/syllable.ts';
import { allowsTone, placeTone } from './tone.ts';

/** What the keys typed so far have made. */
interface Typed {
  letters: string;
  tone: string;
}

const telexTones: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const vniTones: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
const hats: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const vowel = /[aăâeêioôơuưy]/;

/**
 * The syllable that Telex or VNI would have made of keys that reached us raw: `vaajn`, `dduwowngf`,
 * `quye61t`. Undefined where the keys carry no mark or make no syllable.
 */
export function decodeKeystrokes(word: string): string | undefined {
  const keys = word.toLowerCase();
  // «thang12» is a month: VNI has one tone a syllable, and of the other marks only the 7 of «ươ» twice.
  if (/[1-5].*[1-5]|([689]).*\1/.test(keys)) return undefined;
  const pressKey = /\d/.test(keys) ? pressVni : pressTelex;
  const typed: Typed = { letters: '', tone: '' };
  for (const key of keys) pressKey(typed, key);
  const { letters, tone } = typed;
  if (letters === keys || !isTonelessSyllable(letters) || !allowsTone(typed)) return undefined;
  return placeTone({ letters, tone });
}

function pressTelex(typed: Typed, key: string): void {
  const { letters } = typed;
  const tone = telexTones[key];
  const hatted = hats[key];
  if (tone !== undefined && vowel.test(letters)) typed.tone = tone;
  else if (key === 'd' && /^d(?:$|.*[aăâeêioôơuưy])/.test(letters)) stroke(typed);
  else if (key === 'w') hook(typed, 'telex');
  // The second a, e or o may come after the end of its syllable: `vana` is vân.
  else if (hatted !== undefined && new RegExp(`${key}[cimnptuy]{0,2}[gh]?$`).test(letters)) {
    change(typed, key, hatted);
  } else typed.letters += key;
}

function pressVni(typed: Typed, key: string): void {
  const tone = vniTones[key];
  if (tone !== undefined) typed.tone = tone;
  else if (key === '6') {
    const plain = /[aeo](?=[^aeo]*$)/.exec(typed.letters)?.[0] ?? '';
    change(typed, plain, hats[plain] ?? plain);
  } else if (key === '7') hook(typed, 'horn');
  else if (key === '8') change(typed, 'a', 'ă');
  else if (key === '9') stroke(typed);
  else typed.letters += key;
}

const stroke = (typed: Typed): void => {
  typed.letters = typed.letters.replace(/^d/, 'đ');
};

function hook(typed: Typed, style: 'telex' | 'horn'): void {
  const { letters } = typed;
  if (/[uư]o/.test(letters)) typed.letters = letters.replace(/[uư]o/, 'ươ');
  else if (style === 'telex' && /(?:^|[^u]|qu)a[^a]*$/.test(letters)) change(typed, 'a', 'ă');
  else if (letters.includes('o')) change(typed, 'o', 'ơ');
  else if (/(?:^|[^q])u/.test(letters)) typed.letters = letters.replace(/(^|[^q])u/, '$1ư');
  else typed.letters += style === 'telex' ? 'ư' : '7';
}

function change(typed: Typed, from: string, to: string): void {
  const at = typed.letters.lastIndexOf(from);
  typed.letters = typed.letters.slice(0, at) + to + typed.letters.slice(at + from.length);
}
