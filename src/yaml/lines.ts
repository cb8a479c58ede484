import type { Span } from '../domain/finding.ts';

/** The line that holds `offset`, without its line feed. */
export function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end === -1 ? text.length : end };
}

export function sliceSpan(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** `span` without the white space at its end. */
export function trimSpanEnd(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).trimEnd().length;
  return { start, end: start + length };
}

/** Number of spaces and tabs before a line's first character. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A list's dashes and a key before a value: `  - title: `. */
const beforeValue = /^\s*(?:- +)*(?:(?:"[^"\n]*"|'[^'\n]*'|[^\s"'#[\]{},:][^:\n]*): +)?/;

/** What stands after the key (or the dash) on the line at `offset`, without white space at its end. */
export function valueOnLine(text: string, offset: number): Span {
  const line = lineAt(text, offset);
  const lead = beforeValue.exec(sliceSpan(text, line))?.[0].length ?? 0;
  return trimSpanEnd(text, { start: line.start + lead, end: line.end });
}

/** The first line after `offset`'s line that is not blank. */
export function nextLine(text: string, offset: number): Span | undefined {
  let line = lineAt(text, offset);
  while (line.end < text.length) {
    line = lineAt(text, line.end + 1);
    if (sliceSpan(text, line).trim() !== '') return line;
  }
  return undefined;
}
