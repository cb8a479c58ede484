import { isLonely, isStrange, neighboursOf, type Neighbours, type Typed } from './doubt.ts';
import type { KnownWords } from './known-words.ts';
import { guessMeant, listInPlace, readNeighbour, type Guess, type Guesses } from './repair.ts';
import { makeToken, type Token } from './token.ts';

/** One word that was taken for another, or words that were left out. */
export interface Repair {
  readonly typed: string;
  /** Empty for what was left out. */
  readonly meant: string;
}

export interface MendOptions {
  readonly known: KnownWords;
  /** Which of several guesses is right; the first without it. */
  readonly choose: (guesses: Guesses, before: string, after: string) => Promise<Guess>;
  /** Whether any text has a word beside one of its neighbours. */
  readonly standsBeside: (word: string, before: string, after: string) => Promise<boolean>;
}

export interface Words {
  readonly tokens: readonly Token[];
  readonly repairs: readonly Repair[];
}

/** The words as they were most likely meant. */
export async function mendWords(typed: Typed, options: MendOptions): Promise<Words> {
  const tokens: Token[] = [];
  const repairs: Repair[] = [];
  for (const [at, word] of typed.words.entries()) {
    const neighbours = neighboursOf(typed, at, tokens.at(-1));
    const meant = isStrange(typed, at, options.known)
      ? await findMeant(typed, at, neighbours, options)
      : await mendLonely(typed, at, neighbours, options);
    if (meant[0] !== word) repairs.push({ typed: word, meant: meant.join(' ') });
    tokens.push(...meant.map(makeToken));
  }
  return { tokens, repairs };
}

/**
 * A word that is a slip for another and the site knows too: «học sinh goi», «chong trinh». It stands beside its
 * neighbours in no title and no text, and one letter away is a word that titles have beside them.
 */
async function mendLonely(
  typed: Typed,
  at: number,
  neighbours: Neighbours,
  { known, standsBeside }: MendOptions,
): Promise<Guess> {
  const word = typed.words[at] ?? '';
  if (!isLonely(typed, at, neighbours, known)) return [word];
  const [best] = listInPlace(word, neighbours, known);
  if (best === undefined) return [word];
  const { left, right } = neighbours;
  const isRight = await standsBeside(word, left?.folded ?? '', right?.folded ?? '');
  return isRight ? [word] : [best];
}

async function findMeant(
  { words }: Typed,
  at: number,
  { left }: Neighbours,
  { known, choose }: MendOptions,
): Promise<Guess> {
  const word = words[at] ?? '';
  // Of syllables typed with VNI off nearly all carry digits, and some have them inside.
  const looksLikeVni =
    words.every((each) => /\p{L}\d/u.test(each)) ||
    words.some((each) => /\p{L}\d+\p{L}/u.test(each));
  const guesses = guessMeant(word, { looksLikeVni, isAlone: words.length === 1 }, known);
  if (guesses.length === 0) return [word];
  return choose(guesses, left?.folded ?? '', readNeighbour(words[at + 1] ?? ''));
}
