import { compareText } from '../domain/order.ts';
import { fold } from '../domain/vietnamese.ts';
import type { SearchEntry } from './entry.ts';
import { composeLetters } from './language/letters.ts';
import type { Synonyms } from './vocabulary-file.ts';

/** An abbreviation of the site's texts, with what it seems to stand for. */
export interface ProposedAbbreviation {
  readonly abbreviation: string;
  readonly meaning: string;
  /** Documents with the abbreviation. */
  readonly documents: number;
  /** Whether a document says so itself: «cơ sở vật chất (CSVC)». */
  readonly isDefined: boolean;
}

// In a number («63/KH-THCS») it is a part of a name. Short ones fit too many words to be guessed.
const abbreviation = /(?<![\p{L}\d/&.-])\p{Lu}{3,8}(?![\p{L}\d/&-])/gu;
const definition =
  /((?:\p{L}+[ ,]+){2,8})\(\s*(?:gọi tắt là |viết tắt(?: là)? |sau đây gọi là )?(\p{Lu}{2,8})\s*\)/gu;
const roman = /^[IVXLC]+$/;
const shortestGuess = 4;
/** Of all runs of words with these first letters, how many must be the same. */
const leastShare = 0.5;

/** For an officer to accept or not; some are wrong, so none is ever taken by itself. */
export function proposeAbbreviations(
  entries: readonly SearchEntry[],
  synonyms: readonly Synonyms[],
): ProposedAbbreviation[] {
  const known = new Set(synonyms.flat().map(fold));
  const texts = entries.map(({ title, blocks }) =>
    composeLetters([title, ...blocks.map(({ text }) => text)].join('\n')),
  );
  const counts = countDocuments(texts, known);
  const defined = findDefinitions(texts);
  const guesses = findGuesses(texts, [...counts.keys()]);
  return [...counts]
    .flatMap(([short, documents]) => {
      const meaning = defined.get(short) ?? guesses.get(short);
      const isDefined = defined.has(short);
      return meaning ? [{ abbreviation: short, meaning, documents, isDefined }] : [];
    })
    .sort(
      (left, right) =>
        right.documents - left.documents || compareText(left.abbreviation, right.abbreviation),
    );
}

function countDocuments(texts: readonly string[], known: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    // A line all in capitals is a heading.
    const lines = text.split('\n').filter((line) => line !== line.toUpperCase());
    const found = new Set(lines.join('\n').match(abbreviation));
    for (const short of found) {
      if (known.has(fold(short)) || roman.test(short)) continue;
      counts.set(short, (counts.get(short) ?? 0) + 1);
    }
  }
  return counts;
}

function findDefinitions(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, before = '', short = ''] of texts.flatMap((text) => [
    ...text.matchAll(definition),
  ])) {
    const words = before.replace(/,/g, ' ').trim().split(/\s+/).slice(-short.length);
    if (initialsOf(words) === fold(short)) found.set(short, words.join(' ').toLowerCase());
  }
  return found;
}

/** For each abbreviation the run of words that most documents have with its letters. */
function findGuesses(
  texts: readonly string[],
  abbreviations: readonly string[],
): Map<string, string> {
  const wanted = new Map(
    abbreviations
      .filter((short) => short.length >= shortestGuess)
      .map((short) => [fold(short), new Map<string, number>()]),
  );
  const lengths = new Set([...wanted.keys()].map((letters) => letters.length));
  for (const text of texts) {
    for (const run of listRuns(text, lengths)) {
      const runs = wanted.get(initialsOf(run));
      const words = run.join(' ').toLowerCase();
      runs?.set(words, (runs.get(words) ?? 0) + 1);
    }
  }
  return new Map(
    abbreviations.flatMap((short) => {
      const likeliest = findLikeliest(wanted.get(fold(short)) ?? new Map<string, number>());
      return likeliest === undefined ? [] : [[short, likeliest] as const];
    }),
  );
}

function* listRuns(text: string, lengths: ReadonlySet<number>): Generator<string[]> {
  for (const sentence of text.split(/[.;:()“”"\n\d]+/)) {
    const words = sentence.replace(/,/g, ' ').match(/\p{L}+/gu) ?? [];
    for (const length of lengths) {
      for (let at = 0; at + length <= words.length; at += 1) yield words.slice(at, at + length);
    }
  }
}

function findLikeliest(runs: ReadonlyMap<string, number>): string | undefined {
  const [best] = [...runs].sort(([left, a], [right, b]) => b - a || compareText(left, right));
  const all = [...runs.values()].reduce((sum, count) => sum + count, 0);
  return best !== undefined && best[1] >= all * leastShare ? best[0] : undefined;
}

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => fold(word).charAt(0)).join('');
