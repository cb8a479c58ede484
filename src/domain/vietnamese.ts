import { compareText } from './order.ts';

/** Precomposed letters (`ế` is one character): the form in which all content is kept. */
export const toNfc = (text: string): string => text.normalize('NFC');

/**
 * Lower case without marks, `đ` and the look-alike `ð` as `d`: what a reader types on a phone.
 * Not for display, and not injective: «má» and «mà» fold alike.
 */
export function fold(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return bare.normalize('NFC').replace(/[đð]/g, 'd');
}

// The 29 letters, with f, j, w and z at their Latin places for foreign names and abbreviations.
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
// Ngang, huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries, as combining marks.
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/**
 * Alphabetical order for people: letters first, then tones, then small before capital. Written here
 * because `Intl.Collator` follows the machine's locale data, and the same content must give the same
 * pages on every machine. 0 only for texts that are equal in NFC.
 */
export function compareVietnamese(left: string, right: string): number {
  const a = sortKeyOf(left);
  const b = sortKeyOf(right);
  return (
    compareNumbers(a.letters, b.letters) ||
    compareNumbers(a.tones, b.tones) ||
    compareText(b.nfc, a.nfc)
  );
}

interface SortKey {
  readonly letters: readonly number[];
  readonly tones: readonly number[];
  readonly nfc: string;
}

function sortKeyOf(text: string): SortKey {
  const nfc = toNfc(text);
  const letters: number[] = [];
  const toneRanks: number[] = [];
  for (const [, base = '', marks = ''] of text.toLowerCase().normalize('NFD').matchAll(character)) {
    const tone = Array.from(marks).find((mark) => tones.includes(mark)) ?? '';
    letters.push(rankOfLetter(base, marks.replace(tone, '')));
    toneRanks.push(tones.indexOf(tone));
  }
  return { letters, tones: toneRanks, nfc };
}

const character = /(\P{M})(\p{M}*)/gsu;

// A foreign mark (`ü`) counts as its letter. Whatever is no letter goes first, by code point.
function rankOfLetter(base: string, marks: string): number {
  const marked = alphabet.indexOf(`${base}${marks}`.normalize('NFC'));
  const place = marked >= 0 ? marked : alphabet.indexOf(base);
  return place >= 0 ? place : (base.codePointAt(0) ?? 0) - 0x11_00_00;
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  if (at < 0) return left.length - right.length;
  const other = right[at];
  return other === undefined ? 1 : (left[at] ?? 0) - other;
}

export interface SlugOptions {
  /** Longest slug in characters; it is cut at a word where one ends in its second half. */
  readonly maxLength?: number;
}

/** Long enough for a title's own words, short enough for the 255 bytes of a file name with its folder. */
const usualLength = 80;
/** What a text without any letter or digit becomes, so that no address is empty. */
const nameless = 'khong-ten';

/** ASCII words joined by `-`; a slug of a slug is the same slug. */
export function slugify(text: string, { maxLength = usualLength }: SlugOptions = {}): string {
  const words = fold(text.normalize('NFKC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return cut(words || nameless, maxLength);
}

function cut(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const wordEnd = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, wordEnd >= maxLength / 2 ? wordEnd : maxLength);
}

/** A slugger that never gives the same slug twice: later ones get `-2`, `-3`… in the order of the calls. */
export function createSlugger(options?: SlugOptions): (text: string) => string {
  // Slug → the last number that was tried for it: counting from 2 each time, 75,000 equal headings take minutes.
  const copies = new Map<string, number>();
  return (text) => {
    const slug = slugify(text, options);
    let copy = copies.get(slug) ?? 0;
    let unique: string;
    do {
      copy += 1;
      unique = copy === 1 ? slug : `${slug}-${String(copy)}`;
    } while (copy > 1 && copies.has(unique));
    copies.set(slug, copy);
    copies.set(unique, copies.get(unique) ?? 1);
    return unique;
  };
}
