import { fold } from '../../domain/vietnamese.ts';
import type { KnownWords } from './known-words.ts';
import type { Guess, Guesses, Neighbours } from './repair.ts';
import { makeToken, splitWords, type Token } from './token.ts';

/** One word that was taken for another, or words that were left out. */
export interface Repair {
  readonly typed: string;
  /** Empty for what was left out. */
  readonly meant: string;
}

export interface MendOptions {
  readonly known: KnownWords;
  /** Looks for what is written and nothing else. */
  readonly isVerbatim: boolean;
  /** Which of several guesses is right; the first without it. */
  readonly choose: (guesses: Guesses, before: string, after: string) => Promise<Guess>;
  /** Whether any text has a word beside one of its neighbours. */
  readonly standsBeside: (word: string, before: string, after: string) => Promise<boolean>;
}

export interface Words {
  readonly tokens: readonly Token[];
  readonly repairs: readonly Repair[];
}

/** Of the words, only what is in `rest` may have slips: what was read as a number was understood. */
export async function readWords(
  typed: readonly string[],
  rest: string,
  isOpen: boolean,
  options: MendOptions,
): Promise<Words> {
  const open = new Set(splitWords(fold(rest)));
  const tokens: Token[] = [];
  const repairs: Repair[] = [];
  for (const [at, word] of typed.entries()) {
    const mayGoOn = isOpen && at === typed.length - 1;
    const isStrange =
      !options.isVerbatim &&
      open.has(fold(word)) &&
      !isAbbreviation(word, typed) &&
      isUnknown(word, mayGoOn, options.known);
    const meant = isStrange
      ? await findMeant(typed, at, tokens.at(-1), options)
      : await mendLonely(typed, at, mayGoOn, tokens.at(-1), options);
    if (meant[0] !== word) repairs.push({ typed: word, meant: meant.join(' ') });
    tokens.push(...meant.map(makeToken));
  }
  return { tokens, repairs };
}

function isUnknown(word: string, mayGoOn: boolean, known: KnownWords): boolean {
  if (!/^\p{L}[\p{L}\d]*$/u.test(word)) return false;
  return !known.has(word) && !(mayGoOn && known.hasPrefix(word));
}

/** Capitals among small letters are rather an abbreviation that the site lacks than a slip. */
const isAbbreviation = (word: string, query: readonly string[]): boolean =>
  word.length > 1 && isUpper(word) && (word.length < 4 || !query.every(isUpper));

const isUpper = (word: string): boolean => word === word.toUpperCase();

/**
 * A word that is a slip for another and the site knows too: «học sinh goi», «chong trinh». It stands beside its
 * neighbours in no title and no text, and one letter away is a word that titles have beside them.
 */
async function mendLonely(
  typed: readonly string[],
  at: number,
  mayGoOn: boolean,
  before: Token | undefined,
  { known, isVerbatim, standsBeside }: MendOptions,
): Promise<Guess> {
  const word = typed[at] ?? '';
  const neighbours = {
    left: before,
    right: typed[at + 1] ? makeToken(typed[at + 1] ?? '') : undefined,
  };
  const isDone = !(mayGoOn && known.goesOn(fold(word)));
  const isOne = isDone && !isAbbreviation(word, typed);
  if (isVerbatim || !isOne || !isLonely(makeToken(word), neighbours, known)) return [word];
  const { listInPlace } = await import('./repair.ts');
  const [best] = listInPlace(word, neighbours, known);
  if (best === undefined) return [word];
  const isRight = await standsBeside(
    word,
    neighbours.left?.folded ?? '',
    neighbours.right?.folded ?? '',
  );
  return isRight ? [word] : [best];
}

function isLonely(token: Token, { left, right }: Neighbours, known: KnownWords): boolean {
  const beside = [left, right].filter((each) => each !== undefined);
  // Beside what no title has, no word can be right.
  if (!token.isSyllable || beside.length === 0) return false;
  if (!beside.every((each) => known.mayBeInTitles([each]))) return false;
  const isBeside = (pair: (Token | undefined)[]): boolean =>
    pair.every((each) => each !== undefined) && known.mayBeInTitles(pair);
  return !isBeside([left, token]) && !isBeside([token, right]);
}

async function findMeant(
  typed: readonly string[],
  at: number,
  before: Token | undefined,
  { known, choose }: MendOptions,
): Promise<Guess> {
  // Most queries have no strange word, and this is a sixth of the script.
  const { guessMeant, readNeighbour } = await import('./repair.ts');
  const word = typed[at] ?? '';
  // Of syllables typed with VNI off nearly all carry digits, and some have them inside.
  const looksLikeVni =
    typed.every((each) => /\p{L}\d/u.test(each)) ||
    typed.some((each) => /\p{L}\d+\p{L}/u.test(each));
  const guesses = guessMeant(word, { looksLikeVni, isAlone: typed.length === 1 }, known);
  if (guesses.length === 0) return [word];
  return choose(guesses, before?.folded ?? '', readNeighbour(typed[at + 1] ?? ''));
}
