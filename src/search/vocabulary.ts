import { fold } from '../domain/vietnamese.ts';
import type { SearchEntry } from './entry.ts';
import { foldedSpelling } from './language/spelling.ts';
import { splitWords } from './query/token.ts';
import type { Synonyms, Vocabulary } from './vocabulary-file.ts';

export function makeVocabulary(
  entries: readonly SearchEntry[],
  synonyms: readonly Synonyms[],
): Vocabulary {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const found of listWords(entry)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return { documents: entries.length, words: Object.fromEntries(sorted), synonyms };
}

function listWords({ title, blocks }: SearchEntry): Set<string> {
  const text = [title, ...blocks.map((block) => block.text)].join(' ');
  // A number is never taken for a slip of the keys, so it need not be known; 6A1 and A4 must be.
  const found = splitWords(text).filter((word) => /\p{L}/u.test(word));
  return new Set(found.flatMap((each) => [foldedSpelling(each), fold(each)]));
}
