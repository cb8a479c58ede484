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
  const keysOf = rememberKeys();
  for (const entry of entries) {
    const found = new Set([...listWords(entry)].flatMap(keysOf));
    for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return { documents: entries.length, words: Object.fromEntries(sorted), synonyms };
}

function listWords({ title, blocks }: SearchEntry): Set<string> {
  return new Set(splitWords([title, ...blocks.map((block) => block.text)].join(' ')));
}

/** A school writes the same few thousand words again and again. */
function rememberKeys(): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const keys = known.get(word) ?? keysOfWord(word);
    known.set(word, keys);
    return keys;
  };
}

// A number is never taken for a slip of the keys, so it need not be known; 6A1 and A4 must be.
const keysOfWord = (word: string): readonly string[] =>
  /\p{L}/u.test(word) ? [foldedSpelling(word), fold(word)] : [];
