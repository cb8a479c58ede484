import { isFoldedSyllable } from '../../domain/syllable.ts';
import { fold } from '../../domain/vietnamese.ts';
import type { KnownWords } from './known-words.ts';

type Edit = readonly [candidate: string, weight: number];

const vowel = /[aeiouy]/;
const letters = 'abcdeghiklmnopqrstuvxy';
// Swapped and doubled letters are slips of the hand; a dropped or a wrong one is half as likely.
const likely = 3;
const middling = 1.5;
const mostCandidates = 6;

/** Words of the site that are one slip away from an unknown word, the likeliest first, with its marks. */
export function listOneLetterAway(word: string, known: KnownWords): string[] {
  const lower = word.toLowerCase();
  // Without a vowel it is rather an abbreviation, or else the vowel was missed.
  const edits = vowel.test(fold(lower)) ? listEdits(lower) : listWithVowel(lower);
  const scores = new Map<string, number>();
  for (const [candidate, weight] of edits) {
    const folded = fold(candidate);
    const documents = known.countSaid(folded);
    if (documents === 0 || !isFoldedSyllable(folded)) continue;
    const score = weight * Math.log(1 + documents);
    scores.set(candidate, Math.max(score, scores.get(candidate) ?? 0));
  }
  return [...scores]
    .sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
    .slice(0, mostCandidates)
    .map(([candidate]) => candidate);
}

function* listWithVowel(word: string): Generator<Edit> {
  for (let at = 1; at <= word.length; at += 1) {
    for (const other of 'aeiouy') yield [word.slice(0, at) + other + word.slice(at), 1];
  }
}

function* listEdits(word: string): Generator<Edit> {
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    const letter = word.charAt(at);
    const isDoubled = at > 0 && fold(letter) === fold(word.charAt(at - 1));
    if (after !== '') yield [before + after.charAt(0) + letter + after.slice(1), likely];
    if (letter !== '') yield [before + after, isDoubled ? likely : middling];
    for (const other of letters) {
      if (letter !== '') yield [before + other + after, 1];
      if (at > 0) yield [before + other + word.slice(at), 1];
    }
  }
}
