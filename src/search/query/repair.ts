import { fold } from '../../domain/vietnamese.ts';
import { isFoldedSyllable } from '../../domain/syllable.ts';
import { decodeKeystrokes } from '../language/keystrokes.ts';
import { hasMarks } from '../language/letters.ts';
import { foldedSpelling } from '../language/spelling.ts';
import type { Neighbours } from './doubt.ts';
import { splitGlued } from './glued.ts';
import type { KnownWords } from './known-words.ts';
import { listOneLetterAway } from './slips.ts';
import { makeToken } from './token.ts';

/** The words to look for in place of one. */
export type Guess = readonly string[];

/** Likelier kinds of fault first; within a kind, likelier guesses first. */
export type Guesses = readonly (readonly Guess[])[];

/** What the other words of the query tell. */
export interface Surroundings {
  /** Whether they show that VNI was off. */
  readonly looksLikeVni: boolean;
  readonly isAlone: boolean;
}

/** What may have been meant by a word that the site does not know; empty where nothing better is known. */
export function guessMeant(word: string, where: Surroundings, known: KnownWords): Guesses {
  const typed = /\d/.test(word) ? guessTyped(word, where, known) : guessKeystrokes(word, known);
  return [typed, guessSlips(word, where, known)].filter((guesses) => guesses.length > 0);
}

/** Keys of VNI, or a word with its number behind it. */
function guessTyped(
  word: string,
  { looksLikeVni }: Surroundings,
  known: KnownWords,
): readonly Guess[] {
  const decoded = guessKeystrokes(word, known);
  const numbered = splitNumbered(word, known);
  // A mark and a tone besides: «so61» is rather số than số 61.
  const isSurelyVni = looksLikeVni || /\d\d$/.test(word);
  if (numbered === undefined || (decoded.length > 0 && isSurelyVni)) return decoded;
  return [...decoded, numbered];
}

function guessKeystrokes(word: string, known: KnownWords): readonly Guess[] {
  const decoded = decodeKeystrokes(word);
  return decoded !== undefined && known.count(foldedSpelling(decoded)) > 0 ? [[decoded]] : [];
}

function guessSlips(word: string, { isAlone }: Surroundings, known: KnownWords): readonly Guess[] {
  const folded = fold(word);
  // Of two letters only the neighbours can tell what lacks: «mc thu».
  if (!(isAlone ? /^[a-z]{3,}$/ : /^[a-z]{2,}$/).test(folded)) return [];
  const slips = listOneLetterAway(word, known).map((candidate): Guess => [candidate]);
  // An abbreviation, or a word that only this site lacks: then nothing but its neighbours can tell that it is
  // none. Without marks and alone it is rather mended than left without any answer.
  const isWord = isFoldedSyllable(foldedSpelling(word)) && (hasMarks(word) || !isAlone);
  const splits = splitGlued(word, known);
  if (isWord || folded.length < 3 || !/[aeiouy]/.test(folded)) {
    const others = [...slips, ...splits];
    return others.length > 0 ? [[word], ...others] : [];
  }
  return isDoubled(slips[0], folded) ? [...slips, ...splits] : [...splits, ...slips];
}

/** «chuuong»: rather one letter typed twice than two words. */
const isDoubled = (slip: Guess | undefined, folded: string): boolean =>
  slip !== undefined &&
  fold(slip[0] ?? '').length === folded.length - 1 &&
  folded.replace(/(.)\1/, '$1') === fold(slip[0] ?? '');

/** Words one slip away, but for their first letter, that titles have beside every neighbour; the likeliest first. */
export function listInPlace(
  word: string,
  { left, right }: Neighbours,
  known: KnownWords,
): string[] {
  return listOneLetterAway(word, known).filter((candidate) => {
    const token = makeToken(candidate);
    const pairs = [...(left ? [[left, token]] : []), ...(right ? [[token, right]] : [])];
    const beginsAlike = fold(candidate).charAt(0) === fold(word).charAt(0);
    return beginsAlike && pairs.every((pair) => known.mayBeInTitles(pair));
  });
}

/** `lop6`, `tuyensinhlop6`: a word, or several, and a number. */
function splitNumbered(word: string, known: KnownWords): Guess | undefined {
  const [, letters = '', digits = ''] = /^(\p{L}{2,})(\d+)$/u.exec(word) ?? [];
  if (letters === '') return undefined;
  if (known.has(letters)) return [letters, digits];
  const [words] = splitGlued(letters, known);
  return words && [...words, digits];
}

/** A neighbour may have the same fault, and has not been repaired yet. */
export const readNeighbour = (word: string): string => decodeKeystrokes(word) ?? word;
