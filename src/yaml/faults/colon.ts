import type { Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { indentOf, lineAt, nextLine, sliceSpan, trimSpanEnd } from '../lines.ts';
import { smartQuoted, straightened } from '../smart-quotes.ts';
import type { Fault } from './fault.ts';
import { enclose } from './quoting.ts';

/** `title: Kế hoạch: thực hiện`: YAML takes what stands before the second colon for a key. */
export function colonFault(text: string, valueStart: number): Fault | undefined {
  const span = wholeValue(text, valueStart);
  const value = sliceSpan(text, span);
  const colon = /:(?=\s|$)/.exec(value);
  if (colon === null) return undefined;
  return {
    code: 'yaml-colon',
    span,
    message: `Giá trị ${quote(value)} có dấu hai chấm mà không đặt trong dấu ngoặc kép, nên máy đọc nhầm thành tên mục.`,
    advice: smartQuoted(value) ? straighten : 'Đặt cả giá trị trong dấu ngoặc kép thẳng "…".',
    repair: smartQuoted(value) ? straightened(value, span.start) : enclose(text, span),
    harmless: !value.includes(' #'),
  };
}

const straighten = 'Thay hai dấu ngoặc cong ở đầu và cuối bằng dấu ngoặc kép thẳng "…".';

/** `- “Lưu: VT”`: sound YAML, of a key `“Lưu`. */
export function quotedEntryFaults(text: string): Fault[] {
  return Array.from(text.matchAll(/(?<=^[ \t]*(?:- +){1,9})[“„‟«‘].*$/gm))
    .map(({ 0: value, index }) => ({ value: value.trimEnd(), start: index }))
    .filter(({ value }) => smartQuoted(value) && /:\s/.test(value))
    .map(({ value, start }) => ({
      code: 'yaml-colon',
      span: { start, end: start + value.length },
      message: `Mục ${quote(value)} có dấu hai chấm mà dấu ngoặc cong không che được, nên máy đọc nhầm thành tên mục.`,
      advice: straighten,
      repair: straightened(value, start),
      harmless: true,
    }));
}

/** The value from `start` to its line's end, and the deeper lines that go on with it. */
function wholeValue(text: string, start: number): Span {
  const line = lineAt(text, start);
  const depth = indentOf(sliceSpan(text, line));
  let end = line.end;
  for (let next = nextLine(text, end); next !== undefined; next = nextLine(text, end)) {
    const words = sliceSpan(text, next);
    if (indentOf(words) <= depth || /^\s*(?:- |[^\s:]+:(?:\s|$))/.test(words)) break;
    end = next.end;
  }
  return trimSpanEnd(text, { start, end });
}
