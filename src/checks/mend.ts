import type { Edit, Problem, Span } from '../domain/finding.ts';
import { applyEdits, sortEdits } from '../yaml/edits.ts';
import { listFigures, type Figure } from './figures.ts';

export interface Mended {
  readonly text: string;
  /** How many mends were made: as many as findings offered them, however many edits each took. */
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

/** The problems of a file's text, with a mend only where it is the machine's to make. */
export function keepHarmlessMends(
  file: string,
  text: string,
  problems: readonly Problem[],
): Problem[] {
  if (problems.every(({ mend }) => mend === undefined)) return [...problems];
  const figures = listFigures(file, text);
  return problems.map(({ mend, ...problem }) =>
    mend !== undefined && sparesFigures(text, figures, mend) ? { ...problem, mend } : problem,
  );
}

/** A figure may get other quotation marks round it, and nothing else. */
function sparesFigures(text: string, figures: readonly Figure[], edits: readonly Edit[]): boolean {
  const touched = figures.filter(({ span }) => edits.some((edit) => overlaps(span, edit.span)));
  if (touched.length === 0) return true;
  return (
    edits.every((edit) => touched.some(({ span }) => isWithin(edit.span, span))) &&
    touched.every(({ span }) => readsTheSame(text, span, edits))
  );
}

function readsTheSame(text: string, span: Span, edits: readonly Edit[]): boolean {
  const within = edits.filter((edit) => isWithin(edit.span, span));
  const moved = within.map((edit) => ({ ...edit, span: moveSpan(edit.span, -span.start) }));
  const before = text.slice(span.start, span.end);
  return unquote(applyEdits(before, sortEdits(moved))) === unquote(before);
}

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function mendOnce(file: string, text: string, problems: readonly Problem[]): Mended {
  const mends = keepHarmlessMends(file, text, problems).map(({ mend = [] }) => mend);
  const chosen = chooseApart(mends);
  const next = applyEdits(text, sortEdits(chosen.flat()));
  return keepsFigures(file, text, next)
    ? { text: next, applied: chosen.length }
    : { text, applied: 0 };
}

/** The edits of one mend belong together, so a mend that meets an earlier one waits for the next round. */
function chooseApart(mends: readonly (readonly Edit[])[]): (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = [];
  // In the order of the text: of so many edits, only the two beside a new one can meet it.
  const taken: Edit[] = [];
  for (const edits of mends) {
    if (edits.length === 0 || !edits.every((edit) => isFreeOf(taken, edit))) continue;
    chosen.push(edits);
    for (const edit of edits) taken.splice(findSpot(taken, edit), 0, edit);
  }
  return chosen;
}

function isFreeOf(taken: readonly Edit[], edit: Edit): boolean {
  const spot = findSpot(taken, edit);
  return [taken[spot - 1], taken[spot]].every(
    (beside) => beside === undefined || !overlaps(beside.span, edit.span),
  );
}

/** How many of the sorted edits begin before this one; searched by halves. */
function findSpot(taken: readonly Edit[], { span }: Edit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((taken[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return low;
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
