import type { Problem } from '../domain/finding.ts';

/** Gives each match of a global pattern its place; `describe` may find nothing wrong with it. */
export function checkMatches(
  text: string,
  pattern: RegExp,
  describe: (match: string, start: number) => Omit<Problem, 'span'> | undefined,
): Problem[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index: start }) => {
    const found = describe(match, start);
    return found === undefined ? [] : [{ ...found, span: { start, end: start + match.length } }];
  });
}

/** `U+200B` for each character, as tables of characters name them. */
export function formatCodePoints(text: string): string {
  const points = Array.from(
    text,
    (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return [...new Set(points)].join(', ');
}
