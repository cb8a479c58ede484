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

/**
 * From an offset of the edited text back to the original; inside a replacement, to its start.
 * Searched by halves: a text of a megabyte may have an edit on each line and a value after each.
 */
export function trackOriginal(edits: readonly Edit[]): (offset: number) => number {
  const steps = listSteps(edits);
  return (offset) => {
    const step = findLastStep(steps, offset);
    if (step === undefined) return offset;
    return offset < step.start + step.length ? step.original : offset - step.shift;
  };
}

/** One edit as it stands in the edited text. */
interface Step {
  readonly start: number;
  readonly length: number;
  readonly original: number;
  /** How much longer the edited text is from here on. */
  readonly shift: number;
}

function listSteps(edits: readonly Edit[]): Step[] {
  const steps: Step[] = [];
  let shift = 0;
  let done = 0;
  for (const { span, text } of edits) {
    if (span.start < done) continue;
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    done = span.end;
    steps.push({ start, length: text.length, original: span.start, shift });
  }
  return steps;
}

function findLastStep(steps: readonly Step[], offset: number): Step | undefined {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((steps[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
}
