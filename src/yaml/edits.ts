import type { Edit } from '../domain/finding.ts';

/** Edits in the order of the text; of two at one place, the one that was given first comes first. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** `text` with sorted `edits` made; an edit that overlaps the one before it is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { span, text: replacement } of edits) {
    if (span.start < done) continue;
    result += text.slice(done, span.start) + replacement;
    done = span.end;
  }
  return result + text.slice(done);
}

/** From an offset of the edited text back to the original; inside a replacement, to its start. */
export function originalOffset(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  let done = 0;
  for (const { span, text } of edits) {
    if (span.start < done) continue;
    const start = span.start + shift;
    if (offset < start) break;
    if (offset < start + text.length) return span.start;
    shift += text.length - (span.end - span.start);
    done = span.end;
  }
  return offset - shift;
}
