import { fold } from '../../domain/vietnamese.ts';
import { composeLetters } from '../language/letters.ts';
import { readTypedKeys, type TypedKey } from '../keys/typed-keys.ts';
import type { KnownWords } from './known-words.ts';
import { listReadings, spellOut, type Reading, type SynonymGroups } from './readings.ts';
import type { Asked } from './questions.ts';
import type { Guess, Guesses } from './repair.ts';
import { listBlindForms, makeToken, splitWords, type Token } from './token.ts';

export interface Query {
  readonly tokens: readonly Token[];
  /** What stood in quotes: a document must hold it. */
  readonly phrases: readonly (readonly Token[])[];
  readonly keys: readonly TypedKey[];
  /** Whether it is a number or a date and nothing else. */
  readonly isKeyOnly: boolean;
  /** Whether the last word may be the beginning of a longer one that the site has. */
  readonly isOpen: boolean;
  readonly readings: readonly Reading[];
  readonly repairs: readonly Repair[];
}

/** One word that was taken for another, or words that were left out. */
export interface Repair {
  readonly typed: string;
  /** Empty for what was left out. */
  readonly meant: string;
}

export interface ParseOptions {
  readonly known: KnownWords;
  readonly synonyms: SynonymGroups;
  /** Looks for what is written and nothing else. */
  readonly isVerbatim: boolean;
  /** Which of several guesses is right; the first without it. */
  readonly choose: (guesses: Guesses, before: string, after: string) => Promise<Guess>;
}

interface Words {
  readonly tokens: readonly Token[];
  readonly repairs: readonly Repair[];
}

export async function parseQuery(text: string, options: ParseOptions): Promise<Query> {
  const query = composeLetters(text)
    .replace(/[“”„«»]/g, '"')
    .replace(/ð/g, 'đ');
  const { quoted, free } = splitQuoted(query);
  const isOpen = quoted.length === 0 && !/\s$/.test(query);
  const { keys, rest } = readTypedKeys(free);
  const phrases = await Promise.all(
    quoted.map((phrase) => readWords(splitWords(phrase), phrase, false, options)),
  );
  const { kept, leftOut } = await leaveOutAsking(splitWords(free), options);
  const words = await readWords(kept, rest, isOpen, options);
  const { synonyms, known, isVerbatim } = options;
  const tokens = isVerbatim ? words.tokens : spellOut(words.tokens, synonyms, known);
  return {
    tokens,
    phrases: phrases.map(({ tokens }) => tokens).filter((tokens) => tokens.length > 0),
    keys,
    isKeyOnly: keys.length > 0 && !/[a-z]{2,}/.test(rest.replace(fillers, '')),
    isOpen: isOpen && tokens.slice(-1).flatMap(listBlindForms).some(known.goesOn),
    readings: isVerbatim ? [] : listReadings(tokens, synonyms, known),
    repairs: [
      ...leftOut.map((typed) => ({ typed, meant: '' })),
      ...[...phrases, words].flatMap(({ repairs }) => repairs),
    ],
  };
}

/** A number in quotes is mostly pasted from a paper, and the index has it as a key, not as words. */
function splitQuoted(query: string): { quoted: string[]; free: string } {
  const quoted: string[] = [];
  const free = query.replace(/"([^"]+)"/g, (_, phrase: string) => {
    const names = readTypedKeys(phrase).keys.map((key) => key.names);
    if (names.includes('document')) return ` ${phrase} `;
    quoted.push(phrase);
    return ' ';
  });
  return { quoted, free: free.replace(/"/g, ' ') };
}

// What people put around a number.
const fillers = /\b(?:so|ngay|thang|nam|van ban|hoc)\b/g;

/** Of the words, only what is in `rest` may have slips: what was read as a number was understood. */
async function readWords(
  typed: readonly string[],
  rest: string,
  isOpen: boolean,
  options: ParseOptions,
): Promise<Words> {
  const open = new Set(splitWords(fold(rest)));
  const tokens: Token[] = [];
  const repairs: Repair[] = [];
  for (const [at, word] of typed.entries()) {
    const mayGoOn = isOpen && at === typed.length - 1;
    const isStrange =
      !options.isVerbatim &&
      open.has(fold(word)) &&
      !isAbbreviation(word, typed) &&
      isUnknown(word, mayGoOn, options.known);
    const meant = isStrange ? await findMeant(typed, at, tokens.at(-1), options) : [word];
    if (meant[0] !== word) repairs.push({ typed: word, meant: meant.join(' ') });
    tokens.push(...meant.map(makeToken));
  }
  return { tokens, repairs };
}

// Syllables that questions have; few other queries do, and what leaves them out is loaded for them alone.
const mayAsk = /(?:^| )(?:nhieu|nao|gio|dau|gi|khong|sao|hoi|ai)(?: |$)/;

async function leaveOutAsking(
  words: readonly string[],
  { known, isVerbatim }: ParseOptions,
): Promise<Asked> {
  if (isVerbatim || !mayAsk.test(fold(words.join(' ')))) return { kept: words, leftOut: [] };
  const { leaveOutQuestion } = await import('./questions.ts');
  return leaveOutQuestion(words, known);
}

function isUnknown(word: string, mayGoOn: boolean, known: KnownWords): boolean {
  if (!/^\p{L}[\p{L}\d]*$/u.test(word)) return false;
  return !known.has(word) && !(mayGoOn && known.hasPrefix(word));
}

/** Capitals among small letters are rather an abbreviation that the site lacks than a slip. */
const isAbbreviation = (word: string, query: readonly string[]): boolean =>
  word.length > 1 && isUpper(word) && (word.length < 4 || !query.every(isUpper));

const isUpper = (word: string): boolean => word === word.toUpperCase();

async function findMeant(
  typed: readonly string[],
  at: number,
  before: Token | undefined,
  { known, choose }: ParseOptions,
): Promise<Guess> {
  // Most queries have no strange word, and this is a sixth of the script.
  const { guessMeant, readNeighbour } = await import('./repair.ts');
  const word = typed[at] ?? '';
  // Of syllables typed with VNI off nearly all carry digits, and some have them inside.
  const looksLikeVni =
    typed.every((each) => /\p{L}\d/u.test(each)) ||
    typed.some((each) => /\p{L}\d+\p{L}/u.test(each));
  const guesses = guessMeant(word, { looksLikeVni, isAlone: typed.length === 1 }, known);
  if (guesses.length === 0) return [word];
  return choose(guesses, before?.folded ?? '', readNeighbour(typed[at + 1] ?? ''));
}
