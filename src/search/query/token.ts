import { isFoldedSyllable } from '../../domain/syllable.ts';
import { fold } from '../../domain/vietnamese.ts';
import { composeLetters, hasMarks } from '../language/letters.ts';
import { canonicalSpelling, foldedSpelling, listSpellings } from '../language/spelling.ts';

/** One word of a query as it is looked for. */
export interface Token {
  readonly canonical: string;
  readonly folded: string;
  readonly isSyllable: boolean;
  /** Whether the reader typed marks, and so means them. */
  readonly isMarked: boolean;
}

export function makeToken(word: string): Token {
  const canonical = canonicalSpelling(word);
  const folded = foldedSpelling(word);
  return {
    canonical,
    folded,
    isSyllable: isFoldedSyllable(folded),
    isMarked: hasMarks(canonical),
  };
}

const thousands = /(?<![\d.,])(\d{1,3})((?:[.,\s]\d{3})+)(?!\d)(?:\s?(?:đ|vnđ|vnd)(?!\p{L}))?/giu;
const word = /[\p{L}\d]+(?:&[\p{L}\d]+)*(?:[.,/](?=\d)\d[\p{L}\d]*)*/gu;
// Most lines are letters and blanks alone.
const hasNumberOrJoint = /[\d&]/;
const letters = /\p{L}+/gu;

/** The words of a text as Pagefind has them: «GD&ĐT» is GDĐT, and a sum of money one word. */
export function splitWords(text: string): string[] {
  if (!hasNumberOrJoint.test(text)) return composeLetters(text).match(letters) ?? [];
  const joined = composeLetters(text).replace(
    thousands,
    (_whole, first: string, more: string) => first + more.replace(/\D/g, ''),
  );
  const words = joined.match(word) ?? [];
  return words.map((found) => found.replace(/[&.,/]/g, ''));
}

export const makeTokens = (text: string): Token[] => splitWords(text).map(makeToken);

/** Every form of a token that the index may hold, with its marks. */
export function listExactForms({ canonical, isSyllable }: Token): string[] {
  // «09/2024» and «9/2024».
  if (/^[1-9]$/.test(canonical)) return [canonical, `0${canonical}`];
  if (/^0[1-9]$/.test(canonical)) return [canonical, canonical.slice(1)];
  return isSyllable ? listSpellings(canonical) : [canonical];
}

/** The forms that differ when marks are left out. */
export const listBlindForms = (token: Token): string[] => [
  ...new Set(listExactForms(token).map(fold)),
];
