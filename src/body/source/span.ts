import type { Edit, Span } from '../../domain/finding.ts';

export const sliceSpan = (text: string, { start, end }: Span): string => text.slice(start, end);

export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the character at `offset` stands after an odd number of backslashes. */
export function isEscaped(text: string, offset: number): boolean {
  let backslashes = 0;
  while (text.charAt(offset - 1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Offset of the end of the line, before its line feed. */
export function lineEndAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Where a sticky pattern matches at `offset`, if it does. */
export function findSpanAt(pattern: RegExp, text: string, offset: number): Span | undefined {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match ? { start: offset, end: offset + match[0].length } : undefined;
}

/** `text` with the edits made; of two that overlap the earlier one wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { span, text: replacement } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < done) continue;
    result += text.slice(done, span.start) + replacement;
    done = span.end;
  }
  return result + text.slice(done);
}
