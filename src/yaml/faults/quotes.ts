import { isScalar, type Document } from 'yaml';
import type { Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { lineAt, sliceSpan, trimSpanEnd, valueOnLine } from '../lines.ts';
import { listNodes } from '../nodes.ts';
import type { Fault } from './fault.ts';
import { enclose, insert, replace } from './quoting.ts';

/** A quotation mark that is opened and never closed; YAML only notices at the end of the text. */
export function unclosedQuoteFault(
  text: string,
  document: Document.Parsed,
  end: number,
): Fault | undefined {
  const node = listNodes(document).find(
    (candidate) =>
      isScalar(candidate) && candidate.type?.startsWith('QUOTE') && candidate.range?.[1] === end,
  );
  const start = node?.range?.[0];
  if (start === undefined) return undefined;
  const mark = text.charAt(start);
  const span = trimSpanEnd(text, { start, end: lineAt(text, start).end });
  return {
    code: 'yaml-quote',
    span,
    message: `Giá trị ${quote(sliceSpan(text, span))} mở dấu ngoặc ${mark} mà không đóng.`,
    advice: `Thêm dấu ${mark} vào cuối giá trị.`,
    repair: [insert(span.end, mark)],
  };
}

/** Words before or after a closed quotation: `"Dân vận khéo" năm 2022`, `"Công khai "quý I""`. */
export function brokenQuoteFault(text: string, offset: number): Fault | undefined {
  const span = valueOnLine(text, offset);
  const value = sliceSpan(text, span);
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return undefined;
  const comma = span.end - 1;
  if (offset === comma && value.endsWith(',')) return trailingCommaFault(text, offset);
  const repair = isNested(value) ? replaceOuterMarks(value, span.start) : enclose(text, span);
  return {
    code: 'yaml-quote',
    span,
    message: `Giá trị ${quote(value)} có dấu ngoặc ${mark} lồng nhau hoặc có chữ ngoài dấu ngoặc.`,
    advice: `Bao cả giá trị bằng dấu nháy đơn '…' khi bên trong có dấu ngoặc kép.`,
    repair,
    harmless: true,
  };
}

// After an inner opening mark a letter follows; after a true closing mark, a space or nothing.
function isNested(value: string): boolean {
  const second = value.indexOf('"', 1);
  return value.startsWith('"') && value.endsWith('"') && !/[\s,;.]/.test(value.charAt(second + 1));
}

function replaceOuterMarks(value: string, start: number) {
  const end = start + value.length;
  const inner = Array.from(value.matchAll(/'/g), ({ index }) => insert(start + index, "'"));
  return [replace({ start, end: start + 1 }, "'"), ...inner, replace({ start: end - 1, end }, "'")];
}

function trailingCommaFault(text: string, offset: number): Fault {
  const span = { start: offset, end: offset + 1 };
  return {
    code: 'yaml-syntax',
    span,
    message: `Cuối dòng ${quote(sliceSpan(text, lineAt(text, offset)))} thừa dấu phẩy.`,
    advice: 'Bỏ dấu phẩy: mỗi mục đã nằm trên một dòng riêng.',
    repair: [replace(span, '')],
    harmless: true,
  };
}

/** `"C:\q"`: a backslash starts an escape inside double quotation marks. */
export function escapeFault(text: string, offset: number): Fault {
  const sign = text.slice(offset, offset + 2);
  return {
    code: 'yaml-quote',
    span: { start: offset, end: offset + 2 },
    message: `Trong dấu ngoặc kép, ${quote(sign)} không có nghĩa là hai chữ ấy mà là một ký hiệu của máy.`,
    advice: "Bao giá trị bằng dấu nháy đơn '…' thay cho dấu ngoặc kép, hoặc viết hai lần dấu \\.",
    repair: [insert(offset, '\\')],
    harmless: true,
  };
}

/**
 * Escapes that YAML does understand: `"D:\ten"` turns into a tab, and `"\u202e"` would bring a
 * character past the checks of the text as it is typed.
 */
export function escapesIn(text: string, { start, end }: Span): Fault[] {
  const escapes = sliceSpan(text, { start, end }).matchAll(/\\(.|\n)/g);
  return Array.from(escapes)
    .filter(({ 1: sign }) => sign !== '"' && sign !== '\\')
    .map(({ index }) => escapeFault(text, start + index));
}
