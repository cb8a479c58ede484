import { isFoldedSyllable } from '../../domain/syllable.ts';
import { fold } from '../../domain/vietnamese.ts';
import type { KnownWords } from './known-words.ts';

interface Split {
  readonly score: number;
  readonly words: readonly string[];
}

const longestSyllable = 6;
const mostWords = 6;
// Each further word must earn its place, or «hocphi» would be «ho c phi».
const costOfWord = 1.5;
const costOfAbbreviation = 4;

/** `hocphi` as `hoc phi`: the likeliest way to cut a word into words that the site knows. */
export function splitGlued(word: string, known: KnownWords): readonly string[] | undefined {
  const folded = fold(word);
  if (!/^[a-z]{5,28}$/.test(folded)) return undefined;
  const best: (Split | undefined)[] = [{ score: 0, words: [] }];
  for (let end = 2; end <= folded.length; end += 1) {
    best[end] = findBestSplit(word, folded, end, best, known);
  }
  const words = best[folded.length]?.words ?? [];
  return words.length > 1 && words.length <= mostWords ? words : undefined;
}

function findBestSplit(
  word: string,
  folded: string,
  end: number,
  best: readonly (Split | undefined)[],
  known: KnownWords,
): Split | undefined {
  let found: Split | undefined;
  for (let start = Math.max(0, end - longestSyllable); start <= end - 2; start += 1) {
    const before = best[start];
    const syllable = folded.slice(start, end);
    const documents = known.count(syllable);
    if (before === undefined || documents === 0) continue;
    const cost = isFoldedSyllable(syllable) ? costOfWord : costOfAbbreviation;
    const score = before.score + Math.log(documents / known.documents) - cost;
    if (found === undefined || score > found.score) {
      found = { score, words: [...before.words, word.slice(start, end)] };
    }
  }
  return found;
}
