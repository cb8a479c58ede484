import { isFoldedSyllable } from '../../domain/syllable.ts';
import { fold } from '../../domain/vietnamese.ts';
import type { KnownWords } from './known-words.ts';

interface Split {
  readonly score: number;
  readonly words: readonly string[];
}

const longestSyllable = 6;
const mostWords = 6;
const mostSplits = 4;
// Each further word must earn its place, or «hocphi» would be «ho c phi».
const costOfWord = 1.5;
const costOfAbbreviation = 4;

/** `hocphi` as `hoc phi`: the likeliest ways to cut a word into words that the site knows, the best first. */
export function splitGlued(word: string, known: KnownWords): (readonly string[])[] {
  const folded = fold(word);
  if (!/^[a-z]{3,28}$/.test(folded)) return [];
  const best: Split[][] = [[{ score: 0, words: [] }]];
  for (let end = 1; end <= folded.length; end += 1) {
    best[end] = findBestSplits(word, folded, end, best, known);
  }
  return (best[folded.length] ?? [])
    .map(({ words }) => words)
    .filter(({ length }) => length > 1 && length <= mostWords);
}

function findBestSplits(
  word: string,
  folded: string,
  end: number,
  best: readonly (readonly Split[])[],
  known: KnownWords,
): Split[] {
  const splits: Split[] = [];
  for (let start = Math.max(0, end - longestSyllable); start < end; start += 1) {
    const syllable = folded.slice(start, end);
    const documents = isPiece(syllable) ? known.countSaid(syllable) : 0;
    if (documents === 0) continue;
    const cost = isFoldedSyllable(syllable) ? costOfWord : costOfAbbreviation;
    const gain = Math.log(documents / known.documents) - cost;
    for (const { score, words } of best[start] ?? []) {
      splits.push({ score: score + gain, words: [...words, word.slice(start, end)] });
    }
  }
  return splits.sort((left, right) => right.score - left.score).slice(0, mostSplits);
}

/** Of one letter only «y»: «y tế», «ý kiến». */
const isPiece = (syllable: string): boolean => syllable.length > 1 || syllable === 'y';
