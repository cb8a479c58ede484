import type { Excerpt, Finding, Position, Problem, Span } from '../domain/finding.ts';
import { rules } from '../domain/rules/index.ts';
import { showInvisible } from '../text/invisible.ts';
import { lineAt, sliceSpan } from '../yaml/lines.ts';

/** A problem of a text, as a finding in the file that the text came from. */
export function locateProblem(problem: Problem, file: string, text: string): Finding {
  const { code, message, advice, mend = [] } = problem;
  const span = {
    start: Math.min(problem.span.start, text.length),
    end: Math.min(problem.span.end, text.length),
  };
  return {
    code,
    severity: rules[code].severity,
    file,
    place: {
      type: 'source',
      position: positionOf(text, span.start),
      excerpt: excerptOf(text, span),
    },
    message,
    advice,
    mendable: mend.length > 0,
  };
}

function positionOf(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (
    let end = text.indexOf('\n');
    end !== -1 && end < offset;
    end = text.indexOf('\n', lineStart)
  ) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** Letters to show on either side of where the mark begins: a line of a usual terminal. */
const before = 40;
const after = 60;
/** UTF-16 units that surely hold so many letters with all their marks; a line may have a million. */
const reach = 200;
const ellipsis = '…';
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

function excerptOf(text: string, span: Span): Excerpt {
  const line = lineAt(text, span.start);
  const from = Math.max(line.start, span.start - reach);
  const to = Math.min(line.end, span.start + reach);
  const shown = showInvisible(text.slice(from, to));
  const mark = { start: span.start - from, end: Math.min(span.end, to) - from };
  const { window, marked } = cut(shown, mark);
  const head = from + window.start > line.start ? ellipsis : '';
  const tail = from + window.end < line.end ? ellipsis : '';
  return {
    text: head + sliceSpan(shown, window) + tail,
    caret: head.length + marked.start - window.start,
    length: Math.max(1, marked.end - marked.start),
  };
}

/** Whole letters only, around the mark and under it: half of one would shift what the caret points at. */
function cut(shown: string, mark: Span): { window: Span; marked: Span } {
  const starts = [...Array.from(letters.segment(shown), ({ index }) => index), shown.length];
  const first = starts.findLastIndex((start) => start <= mark.start);
  const last = starts.findIndex((start) => start >= mark.end);
  const startOf = (letter: number): number =>
    starts[Math.min(Math.max(letter, 0), starts.length - 1)] ?? 0;
  const window = { start: startOf(first - before), end: startOf(first + after) };
  const marked = { start: startOf(first), end: Math.min(startOf(last), window.end) };
  return { window, marked };
}
