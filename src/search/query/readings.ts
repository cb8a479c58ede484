import { isFoldedSyllable } from '../../domain/syllable.ts';
import { fold } from '../../domain/vietnamese.ts';
import { takeTone } from '../language/tone.ts';
import type { Synonyms } from '../vocabulary-file.ts';
import type { KnownWords } from './known-words.ts';
import { makeToken, makeTokens, type Token } from './token.ts';

// Each reading costs a look-up a word.
const mostReadings = 4;

/** The query with some of its words said in another way. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** The words that are not the reader's own. */
  readonly said: readonly Token[];
}

/** For each group, its ways to say one thing; made once, for it takes longer than a search. */
export type SynonymGroups = readonly (readonly (readonly Token[])[])[];

export const prepareSynonyms = (synonyms: readonly Synonyms[]): SynonymGroups =>
  synonyms.map((group) => group.filter((words) => !looksLikeSyllable(words)).map(makeTokens));

// Without its marks ĐU is the du of «du lịch» and the dự of «dự toán».
const looksLikeSyllable = (words: string): boolean =>
  words === words.toUpperCase() && isFoldedSyllable(fold(words));

export function listReadings(
  tokens: readonly Token[],
  groups: SynonymGroups,
  known: KnownWords,
): Reading[] {
  const readings: Reading[] = [];
  for (const ways of groups) {
    for (const said of ways) {
      const at = findRun(tokens, said);
      if (at < 0) continue;
      for (const other of ways) {
        if (other === said || !other.every(({ folded }) => known.count(folded) > 0)) continue;
        const after = tokens.slice(at + said.length);
        readings.push({ tokens: [...tokens.slice(0, at), ...other, ...after], said: other });
      }
    }
  }
  readings.push(...[tokens, ...readings.map((reading) => reading.tokens)].flatMap(renumber));
  const byWords = new Map(readings.map((reading) => [nameOf(reading.tokens), reading]));
  byWords.delete(nameOf(tokens));
  return [...byWords.values()].slice(0, mostReadings);
}

const ofPeriod = /^(?:quy|ky|hk|hoc|nam|\d+|i{1,3}|iv)$/;
const romans = ['i', 'ii', 'iii', 'iv'];

/** «quý II» is «quý 2», and «học kỳ 2» is «học kỳ II». */
function renumber(tokens: readonly Token[]): Reading[] {
  // A period alone is found by its key; «III» stands over a part of nearly every paper.
  if (tokens.every(({ folded }) => ofPeriod.test(folded))) return [];
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (before === undefined || !/^(?:quy|ky|hk)$/.test(before.folded)) return [];
    const roman = romans.indexOf(token.folded);
    const other = roman < 0 ? romans[Number(token.folded) - 1] : String(roman + 1);
    if (other === undefined) return [];
    const said = [before, makeToken(other)];
    return [{ tokens: [...tokens.slice(0, at - 1), ...said, ...tokens.slice(at + 1)], said }];
  });
}

/**
 * An abbreviation that no text has, among other words: what it stands for is looked for in its place. A reading would
 * count only where the whole query stands in one piece, and «cơ sở vật chất năm 2026» does so nowhere.
 */
export function spellOut(
  tokens: readonly Token[],
  groups: SynonymGroups,
  known: KnownWords,
): readonly Token[] {
  if (tokens.length < 2) return tokens;
  return tokens.flatMap((token) =>
    known.count(token.folded) > 0 ? [token] : (findSpelledOut(token, groups, known) ?? [token]),
  );
}

function findSpelledOut(
  token: Token,
  groups: SynonymGroups,
  known: KnownWords,
): readonly Token[] | undefined {
  const ways = groups.find((group) =>
    group.some((said) => said.length === 1 && findRun([token], said) === 0),
  );
  return ways?.find((said) => said.every(({ folded }) => known.count(folded) > 0));
}

const nameOf = (tokens: readonly Token[]): string =>
  tokens.map(({ canonical }) => canonical).join(' ');

/** «chât» for «chất»: on a phone the tone is a key more. */
const lacksTone = (typed: Token, canonical: string): boolean =>
  typed.canonical === takeTone(canonical).letters;

/** Where the words stand together; marks count only where the reader typed them. */
function findRun(tokens: readonly Token[], said: readonly Token[]): number {
  if (said.length === 0) return -1;
  return tokens.findIndex((_, start) => {
    const run = tokens.slice(start, start + said.length);
    if (!said.every(({ folded }, index) => run[index]?.folded === folded)) return false;
    const wrong = said.filter(({ canonical }, index) => {
      const typed = run[index];
      return typed?.isMarked && typed.canonical !== canonical && !lacksTone(typed, canonical);
    });
    // «cơ sỡ vật chất»: among so many words, one wrong mark is a slip.
    return wrong.length <= (said.length > 2 ? 1 : 0);
  });
}
