import type { Problem } from '../../src/domain/finding.ts';

/** `line:column code` of each problem, as an officer counts them. */
export function listPlaces(text: string, problems: readonly Problem[]): string[] {
  return problems.map(({ code, span }) => {
    const before = text.slice(0, span.start).split('\n');
    return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)} ${code}`;
  });
}

/** The text with every offered mend of these problems made, from the last to the first. */
export function mend(text: string, problems: readonly Problem[]): string {
  return problems
    .flatMap((problem) => problem.mend ?? [])
    .map((edit, order) => ({ ...edit, order }))
    .toSorted((a, b) => b.span.start - a.span.start || b.order - a.order)
    .reduce(
      (done, { span, text: to }) => done.slice(0, span.start) + to + done.slice(span.end),
      text,
    );
}
