import { fold } from '../domain/vietnamese.ts';
import { isBlockEnd, isGlued, toDisplayText } from './index-text.ts';
import { listBlindForms, listExactForms, splitWords, type Token } from './query/token.ts';

/** A run of an excerpt, marked where it matched the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Places of words in a text, counted as Pagefind counts them. */
export type Matches = ReadonlySet<number>;

/**
 * The words that match; with the marks that were typed where the text has them so anywhere. `typed` are the query's
 * own words where the document was found by other ones.
 */
export function findMatches(
  words: readonly string[],
  tokens: readonly Token[],
  typed: readonly Token[] = [],
): Matches {
  const text = readText(words);
  const found = findPlaces(text, tokens);
  const besides = findPlaces(text, typed);
  return new Set([
    // Of «học phí», the «học» of «năm học» is no match where the text has the two together.
    ...found.flatMap((own, at) => {
      const joined = findJoined(found, at);
      return joined.length > 0 ? joined : own;
    }),
    ...besides.flatMap((_own, at) => findJoined(besides, at)),
  ]);
}

interface Text {
  readonly written: readonly (readonly string[])[];
  readonly folded: readonly (readonly string[])[];
}

function readText(words: readonly string[]): Text {
  const written = words.map((word) => splitWords(toDisplayText(word).toLowerCase()));
  return { written, folded: written.map((parts) => parts.map(fold)) };
}

/** Where each of the words stands. */
const findPlaces = ({ written, folded }: Text, tokens: readonly Token[]): number[][] =>
  tokens.map((token) => {
    const exact = token.isMarked ? findForms(written, listExactForms(token)) : [];
    return exact.length > 0 ? exact : findForms(folded, listBlindForms(token));
  });

/** Those places of a word that stand beside one of its neighbours in the query. */
function findJoined(places: readonly (readonly number[])[], at: number): number[] {
  const [before, after] = [new Set(places[at - 1]), new Set(places[at + 1])];
  return (places[at] ?? []).filter((place) => before.has(place - 1) || after.has(place + 1));
}

function findForms(words: readonly (readonly string[])[], forms: readonly string[]): number[] {
  return words.flatMap((parts, place) =>
    parts.some((part) => forms.includes(part)) ? [place] : [],
  );
}

/** Where the most matches stand close together, within some words; -1 without a match. */
export function findDensest(matches: Matches, from: number, to: number, length: number): number {
  const places = [...matches].filter((place) => place >= from && place < to).sort((a, b) => a - b);
  let [best, most] = [-1, 0];
  for (const start of places) {
    const near = places.filter((place) => place >= start && place < start + length);
    // A match beside another is rather the whole word that was meant.
    const weight = near.reduce((sum, place) => sum + (matches.has(place + 1) ? 2 : 1), 0);
    if (weight > most) [best, most] = [start, weight];
  }
  return best;
}

/** A word between what stands before and behind it. */
const core = /^([^\p{L}\d]*)(.*?)([^\p{L}\d]*)$/su;

/** The words of a range as readers see them; a run of matches is one mark. */
export function cutExcerpt(
  words: readonly string[],
  matches: Matches,
  start: number,
  end: number,
): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.marked === marked) pieces.splice(-1, 1, { text: last.text + text, marked });
    else pieces.push({ text, marked });
  };
  for (const [at, word] of words.slice(start, end).entries()) {
    const place = start + at;
    const isLast = place === end - 1;
    if (isBlockEnd(word)) {
      if (!isLast) add('· ', false);
      continue;
    }
    const isMatch = matches.has(place);
    const [, before = '', middle = '', behind = ''] = core.exec(toDisplayText(word)) ?? [];
    add(before, false);
    add(middle, isMatch);
    add(behind, false);
    const blank = isLast || isGlued(word) ? '' : ' ';
    add(blank, isMatch && behind === '' && matches.has(place + 1));
  }
  return pieces;
}
