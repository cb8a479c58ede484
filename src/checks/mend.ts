import type { Edit, Problem, Span } from '../domain/finding.ts';
import { applyEdits, sortEdits } from '../yaml/edits.ts';
import { listFigures } from './figures.ts';

export interface Mended {
  readonly text: string;
  /** How many edits were made. */
  readonly applied: number;
}

/** One mend may bring the next to light; so many in a row mean that two rules undo each other. */
const mostRounds = 10;

/**
 * The text of a file with everything mended that `check` offers to mend. No digit of the text and no
 * number, date or cell of its data ever changes: a mend that would is left for a person.
 */
export function mendText(
  file: string,
  text: string,
  check: (text: string) => readonly Problem[],
): Mended {
  let mended: Mended = { text, applied: 0 };
  for (let round = 0; round < mostRounds; round += 1) {
    const next = mendOnce(file, mended.text, check(mended.text));
    if (next.text === mended.text) break;
    mended = { text: next.text, applied: mended.applied + next.applied };
  }
  return mended;
}

function mendOnce(file: string, text: string, problems: readonly Problem[]): Mended {
  const figures = listFigures(file, text);
  const isHarmless = (edits: readonly Edit[]): boolean =>
    !edits.some((edit) => figures.some(({ span }) => overlaps(span, edit.span))) ||
    keepsFigures(file, text, applyEdits(text, sortEdits(edits)));
  const mends = problems.map(({ mend = [] }) => mend).filter(isHarmless);
  const edits = sortEdits(chooseApart(mends));
  const next = applyEdits(text, edits);
  return keepsFigures(file, text, next)
    ? { text: next, applied: edits.length }
    : { text, applied: 0 };
}

/** The edits of one mend belong together, so a mend that meets an earlier one waits for the next round. */
function chooseApart(mends: readonly (readonly Edit[])[]): Edit[] {
  const chosen: Edit[] = [];
  for (const edits of mends) {
    const isFree = edits.every((edit) => chosen.every(({ span }) => !overlaps(span, edit.span)));
    if (isFree) chosen.push(...edits);
  }
  return chosen;
}

// Two insertions at one place overlap too: their order would be a guess.
function overlaps(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}

function keepsFigures(file: string, before: string, after: string): boolean {
  if (digitsOf(before) !== digitsOf(after)) return false;
  const values = new Map(listFigures(file, after).map(({ path, value }) => [path, unquote(value)]));
  return listFigures(file, before).every(({ path, value }) => values.get(path) === unquote(value));
}

const digitsOf = (text: string): string => (text.match(/\p{Nd}/gu) ?? []).join('');

// Quotation marks that YAML does not know count as letters until they are mended.
const unquote = (value: string): string => value.replace(/["'“”„‟‘’«»]/g, '');
