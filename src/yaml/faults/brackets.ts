import { isCollection, type Document } from 'yaml';
import { quote } from '../../domain/quote.ts';
import { lineAt, sliceSpan, trimSpanEnd } from '../lines.ts';
import { listNodes } from '../nodes.ts';
import type { Fault } from './fault.ts';
import { insert } from './quoting.ts';

/** `[Hiệu trưởng, Kế toán` without its `]`; YAML notices at the next key. */
export function unclosedBracketFault(
  text: string,
  document: Document.Parsed,
  noticed: number,
): Fault | undefined {
  const starts = listNodes(document)
    .filter((node) => isCollection(node) && node.flow === true)
    .map((node) => node.range?.[0] ?? 0)
    .filter((start) => start < noticed);
  // A loop: `Math.max(...)` gives up at some hundred thousand arguments.
  const start = starts.reduce((last, each) => Math.max(last, each), -1);
  if (start < 0) return undefined;
  const mark = text.charAt(start) === '{' ? '}' : ']';
  const span = trimSpanEnd(text, { start, end: lineAt(text, start).end });
  return {
    code: 'yaml-bracket',
    span,
    message: `Giá trị ${quote(sliceSpan(text, span))} mở dấu ${text.charAt(start)} mà không đóng.`,
    advice: `Thêm dấu ${mark} vào cuối giá trị.`,
    repair: [insert(span.end, mark)],
  };
}

export function extraBracketFault(text: string, offset: number): Fault {
  const mark = text.charAt(offset);
  return {
    code: 'yaml-bracket',
    span: { start: offset, end: offset + 1 },
    message: `Dấu ${mark} ở dòng ${quote(sliceSpan(text, lineAt(text, offset)))} không có dấu mở tương ứng.`,
    advice:
      'Bỏ dấu thừa, hoặc đặt cả giá trị trong dấu ngoặc kép nếu dấu ấy là một phần của nội dung.',
    repair: [{ span: { start: offset, end: offset + 1 }, text: ' ' }],
  };
}
