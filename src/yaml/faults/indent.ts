import type { Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { lineAt, nextLine, sliceSpan, trimSpanEnd } from '../lines.ts';
import type { Fault } from './fault.ts';
import { replace } from './quoting.ts';

/** Tabs before a line's first character; each counts as a level of two spaces. */
export function tabFaults(text: string): Fault[] {
  return Array.from(text.matchAll(/^[^\S\n]+(?=\S)/gm))
    .filter(([indent]) => indent.includes('\t'))
    .map(({ 0: indent, index }) => tabFault(text, index, indent));
}

function tabFault(text: string, start: number, indent: string): Fault {
  const span = { start, end: start + indent.length };
  return {
    code: 'yaml-tab',
    span: { start: start + indent.indexOf('\t'), end: span.end },
    message: `Đầu dòng ${quote(sliceSpan(text, lineAt(text, span.end)))} có dấu Tab.`,
    advice: 'Xóa dấu Tab và thụt đầu dòng bằng dấu cách, mỗi cấp hai dấu cách.',
    repair: [replace(span, withoutTabs(indent))],
    harmless: true,
  };
}

// To the next level, as the tab looked: ` \t` is two columns, not three.
const withoutTabs = (indent: string): string =>
  Array.from(indent).reduce(
    (done, mark) => done + (mark === '\t' && done.length % 2 === 0 ? '  ' : ' '),
    '',
  );

/** A line deeper than its siblings though the key above it already has its value. */
export function deepLineFault(text: string, offset: number): Fault | undefined {
  const next = nextLine(text, offset);
  return next === undefined ? undefined : indentFault(text, next);
}

export function unevenLineFault(text: string, offset: number): Fault {
  const line = lineAt(text, offset);
  const blank = sliceSpan(text, line).trim() === '';
  return indentFault(text, blank ? (nextLine(text, offset) ?? line) : line);
}

function indentFault(text: string, line: Span): Fault {
  const words = sliceSpan(text, line);
  const span = trimSpanEnd(text, { start: line.start + words.search(/\S|$/), end: line.end });
  return {
    code: 'yaml-indent',
    span,
    message: `Dòng ${quote(words)} thụt đầu dòng không thẳng hàng với các dòng cùng cấp.`,
    advice: 'Căn cho các mục cùng cấp thẳng một cột; mục con thụt vào hai dấu cách so với mục mẹ.',
  };
}
