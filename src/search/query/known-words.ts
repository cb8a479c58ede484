import { fold } from '../../domain/vietnamese.ts';
import { foldedSpelling } from '../language/spelling.ts';
import type { Vocabulary } from '../vocabulary-file.ts';

/** The site's own words: what a reader types of them is never touched. */
export interface KnownWords {
  readonly documents: number;
  has(word: string): boolean;
  /** How many documents hold a word without its marks. */
  count(folded: string): number;
  /** Whether some word begins so. */
  hasPrefix(word: string): boolean;
}

export function openKnownWords({ documents, words, synonyms }: Vocabulary): KnownWords {
  const counts = new Map(Object.entries(words));
  const abbreviations = new Set(synonyms.flat().map(fold));
  const count = (folded: string): number => counts.get(folded) ?? 0;
  return {
    documents,
    count,
    has: (word) =>
      count(foldedSpelling(word)) > 0 || count(fold(word)) > 0 || abbreviations.has(fold(word)),
    hasPrefix: (word) => {
      const start = fold(word);
      return [...counts.keys(), ...abbreviations].some((known) => known.startsWith(start));
    },
  };
}
