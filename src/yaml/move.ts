import type { Edit, Problem, Span } from '../domain/finding.ts';
import type { OffsetRange, Place, Places } from '../domain/places.ts';

/** From an offset of one text to that of another. */
export type Move = (offset: number) => number;

export function moveSpan({ start, end }: Span, move: Move): Span {
  return { start: move(start), end: move(end) };
}

export function moveEdits(edits: readonly Edit[], move: Move): Edit[] {
  return edits.map(({ span, text }) => ({ span: moveSpan(span, move), text }));
}

export function moveProblem(problem: Problem, move: Move): Problem {
  const span = moveSpan(problem.span, move);
  if (problem.mend === undefined) return { ...problem, span };
  return { ...problem, span, mend: moveEdits(problem.mend, move) };
}

export function movePlaces(places: Places, move: Move): Places {
  const moveRange = ([start, end]: OffsetRange): OffsetRange => [move(start), move(end)];
  const entries = Object.entries(places).map(([path, { key, value }]): [string, Place] => [
    path,
    { ...(key && { key: moveRange(key) }), value: moveRange(value) },
  ]);
  return Object.fromEntries(entries);
}
