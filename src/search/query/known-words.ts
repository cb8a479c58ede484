import { fold } from '../../domain/vietnamese.ts';
import { foldedSpelling } from '../language/spelling.ts';
import type { Vocabulary } from '../vocabulary-file.ts';
import type { Token } from './token.ts';

/** The site's own words: what a reader types of them is never touched. */
export interface KnownWords {
  readonly documents: number;
  has(word: string): boolean;
  /** How many documents hold a word without its marks. */
  count(folded: string): number;
  /** The same; 1 for a word that only another way to say something has: «huynh», where all texts say «cha mẹ». */
  countSaid(folded: string): number;
  /** How often a word stands on the whole site; 0 where it costs nothing to look it up. */
  countPlaces(folded: string): number;
  /** Whether titles have a word, and of several words each two neighbours side by side; numbers are not known. */
  mayBeInTitles(run: readonly Token[]): boolean;
  /** How many places the index gives at least, whatever word is looked up. */
  readonly partSize: number;
  /** Whether its index is so large that a few common words of it are too much for a phone. */
  readonly isLarge: boolean;
  /** Whether some word or abbreviation begins so. */
  hasPrefix(word: string): boolean;
  /**
   * Whether some word of the texts begins so and is longer. Of «ttnd», which no text has, Pagefind would take the
   * beginning that it has: every «TT» of a circular.
   */
  goesOn(folded: string): boolean;
}

// In words: about 400 KB of the index. Smaller ones come whole, or nearly so, with a query of eight words.
const largeSite = 300_000;

// Pagefind 1.6.0 ends a part of its index behind the word with which it has so many places.
const leastOfPart = 20_000;

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);

const isNumber = ({ canonical }: Token): boolean => !/\p{L}/u.test(canonical);

export function openKnownWords({
  documents,
  words,
  frequent,
  ofTitles,
  size,
  synonyms,
}: Vocabulary): KnownWords {
  const counts = new Map(Object.entries(words));
  const said = synonyms.flat().map(fold);
  const abbreviations = new Set(said);
  const saidWords = new Set(said.flatMap((way) => way.split(' ')));
  const titles = new Map(
    Object.entries(ofTitles).map(([word, next]) => [word, new Set(next.split(' '))]),
  );
  const count = (folded: string): number => counts.get(folded) ?? 0;
  const hasBeginning = (folded: string): boolean =>
    [...counts.keys()].some((known) => known.startsWith(folded));
  return {
    documents,
    isLarge: size >= largeSite,
    partSize: leastOfPart + meanOf(Object.values(frequent)) / 2,
    count,
    countSaid: (folded) => count(folded) || (saidWords.has(folded) ? 1 : 0),
    mayBeInTitles: (run) =>
      run.every((token, at) => {
        const left = run[at - 1];
        const among = left && !isNumber(left) ? titles.get(left.folded) : titles;
        return isNumber(token) || (among?.has(token.folded) ?? false);
      }),
    countPlaces: (folded) => frequent[folded] ?? 0,
    has: (word) =>
      count(foldedSpelling(word)) > 0 || count(fold(word)) > 0 || saidWords.has(fold(word)),
    hasPrefix: (word) => {
      const start = fold(word);
      return hasBeginning(start) || [...abbreviations].some((known) => known.startsWith(start));
    },
    goesOn: (folded) =>
      [...counts.keys()].some((word) => word.length > folded.length && word.startsWith(folded)),
  };
}
