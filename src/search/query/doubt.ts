import { fold } from '../../domain/vietnamese.ts';
import type { KnownWords } from './known-words.ts';
import { makeToken, splitWords, type Token } from './token.ts';

/** The words of a query, and where they stand in it. */
export interface Typed {
  readonly words: readonly string[];
  /** Folded: only what is in it may have slips, for what was read as a number was understood. */
  readonly rest: string;
  /** Whether the last word may go on. */
  readonly isOpen: boolean;
}

/** The words on both sides, where there are such. */
export interface Neighbours {
  readonly left: Token | undefined;
  readonly right: Token | undefined;
}

/** Whether some word may be a slip. Few queries have one, and what mends it is loaded for them alone. */
export const isDoubtful = (typed: Typed, known: KnownWords): boolean =>
  typed.words.some(
    (_, at) =>
      isStrange(typed, at, known) ||
      isLonely(typed, at, neighboursOf(typed, at, findToken(typed, at - 1)), known),
  );

const findToken = ({ words }: Typed, at: number): Token | undefined => {
  const word = words[at];
  return word === undefined ? undefined : makeToken(word);
};

/** `left` may have been mended. */
export const neighboursOf = (typed: Typed, at: number, left: Token | undefined): Neighbours => ({
  left,
  right: findToken(typed, at + 1),
});

/** Whether the site lacks a word, and nothing says that it is meant so. */
export function isStrange(typed: Typed, at: number, known: KnownWords): boolean {
  const word = typed.words[at] ?? '';
  if (!/^\p{L}[\p{L}\d]*$/u.test(word) || isAbbreviation(word, typed)) return false;
  if (!splitWords(fold(typed.rest)).includes(fold(word)) || known.has(word)) return false;
  return !(mayGoOn(typed, at) && known.hasPrefix(word));
}

/** Whether the site knows a word, but has it beside none of its neighbours in any title. */
export function isLonely(
  typed: Typed,
  at: number,
  { left, right }: Neighbours,
  known: KnownWords,
): boolean {
  const word = typed.words[at] ?? '';
  const token = makeToken(word);
  const beside = [left, right].filter((each) => each !== undefined);
  if (!token.isSyllable || beside.length === 0 || isAbbreviation(word, typed)) return false;
  if (mayGoOn(typed, at) && known.goesOn(fold(word))) return false;
  // Beside what no title has, no word can be right.
  if (!beside.every((each) => known.mayBeInTitles([each]))) return false;
  return ![left && [left, token], right && [token, right]].some(
    (pair) => pair && known.mayBeInTitles(pair),
  );
}

const mayGoOn = ({ words, isOpen }: Typed, at: number): boolean =>
  isOpen && at === words.length - 1;

/** Capitals among small letters are rather an abbreviation that the site lacks than a slip. */
const isAbbreviation = (word: string, { words }: Typed): boolean =>
  word.length > 1 && isUpper(word) && (word.length < 4 || !words.every(isUpper));

const isUpper = (word: string): boolean => word === word.toUpperCase();
