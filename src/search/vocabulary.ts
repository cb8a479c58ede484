import { fold } from '../domain/vietnamese.ts';
import type { SearchEntry } from './entry.ts';
import { foldedSpelling } from './language/spelling.ts';
import { splitWords } from './query/token.ts';
import type { Synonyms, Vocabulary } from './vocabulary-file.ts';

// Two thousand places are 3 KB of the index, and a millisecond of a look-up.
const manyPlaces = 2_000;

export function makeVocabulary(
  entries: readonly SearchEntry[],
  synonyms: readonly Synonyms[],
): Vocabulary {
  const documents = new Map<string, number>();
  const places = new Map<string, number>();
  const keysOf = rememberKeys();
  let size = 0;
  for (const entry of entries) {
    const words = listWords(entry);
    size += words.length;
    for (const [key, count] of countKeys(words, keysOf)) {
      add(documents, key, 1);
      add(places, key, count);
    }
  }
  const frequent = [...places].filter(([, count]) => count >= manyPlaces);
  return {
    documents: entries.length,
    words: toSortedRecord([...documents]),
    frequent: toSortedRecord(frequent),
    ofTitles: followWords(entries, keysOf),
    size,
    synonyms,
  };
}

const listWords = ({ title, blocks }: SearchEntry): string[] =>
  [title, ...blocks.map((block) => block.text)].flatMap(splitWords);

function countKeys(
  words: readonly string[],
  keysOf: (word: string) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) add(counts, word, 1);
  const ofKeys = new Map<string, number>();
  for (const [word, count] of counts) {
    for (const key of keysOf(word)) add(ofKeys, key, count);
  }
  return ofKeys;
}

function followWords(
  entries: readonly SearchEntry[],
  keysOf: (word: string) => readonly string[],
): Record<string, string> {
  const following = new Map<string, Set<string>>();
  for (const { title } of entries) {
    const words = splitWords(title).map(keysOf);
    for (const [at, keys] of words.entries()) {
      for (const key of keys) {
        const next = following.get(key) ?? new Set();
        following.set(key, next.union(new Set(words[at + 1])));
      }
    }
  }
  return toSortedRecord([...following].map(([key, next]) => [key, [...next].sort().join(' ')]));
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

const toSortedRecord = <Value>(
  values: readonly (readonly [string, Value])[],
): Record<string, Value> =>
  Object.fromEntries([...values].sort(([left], [right]) => (left < right ? -1 : 1)));

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
  /\p{L}/u.test(word) ? [...new Set([foldedSpelling(word), fold(word)])] : [];
