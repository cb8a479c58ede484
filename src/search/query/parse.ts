import { fold } from '../../domain/vietnamese.ts';
import { composeLetters } from '../language/letters.ts';
import { readTypedKeys, type TypedKey } from '../keys/typed-keys.ts';
import { listReadings, spellOut, type Reading, type SynonymGroups } from './readings.ts';
import type { Asked } from './questions.ts';
import { isDoubtful, type Typed } from './doubt.ts';
import type { MendOptions, Repair, Words } from './mend.ts';
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

export interface ParseOptions extends MendOptions {
  readonly synonyms: SynonymGroups;
  /** Looks for what is written and nothing else. */
  readonly isVerbatim: boolean;
}

export async function parseQuery(text: string, options: ParseOptions): Promise<Query> {
  const query = composeLetters(text)
    .replace(/[“”„«»]/g, '"')
    .replace(/ð/g, 'đ');
  const { quoted, free } = splitQuoted(query);
  const isOpen = quoted.length === 0 && !/\s$/.test(query);
  const { keys, rest } = readTypedKeys(free);
  const phrases = await Promise.all(
    quoted.map((phrase) =>
      readWords({ words: splitWords(phrase), rest: phrase, isOpen: false }, options),
    ),
  );
  const { kept, leftOut } = await leaveOutAsking(splitWords(free), options);
  const words = await readWords({ words: kept, rest, isOpen }, options);
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

async function readWords(typed: Typed, options: ParseOptions): Promise<Words> {
  if (options.isVerbatim || !isDoubtful(typed, options.known))
    return { tokens: typed.words.map(makeToken), repairs: [] };
  const { mendWords } = await import('./mend.ts');
  return mendWords(typed, options);
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

// Syllables that questions have; few other queries do, and what leaves them out is loaded for them alone.
const mayAsk = /(?:^| )(?:nhieu|nao|gio|dau|gi|khong|sao|hoi|ai|may|bn|ko|nay|day|nhat)(?: |$)/;

async function leaveOutAsking(
  words: readonly string[],
  { known, isVerbatim }: ParseOptions,
): Promise<Asked> {
  if (isVerbatim || !mayAsk.test(fold(words.join(' ')))) return { kept: words, leftOut: [] };
  const { leaveOutQuestion } = await import('./questions.ts');
  return leaveOutQuestion(words, known);
}
