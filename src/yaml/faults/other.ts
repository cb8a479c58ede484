import type { YAMLError } from 'yaml';
import type { Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { lineAt, nextLine, sliceSpan, trimSpanEnd, valueOnLine } from '../lines.ts';
import type { Fault } from './fault.ts';
import { replace } from './quoting.ts';

/** `responsible: - Hiệu trưởng` */
export function dashOnKeyLineFault(text: string, offset: number): Fault {
  const span = valueOnLine(text, offset);
  if (sliceSpan(text, span) === '-') return loneDashFault(text, span);
  return {
    code: 'yaml-dash',
    span,
    message: `Danh sách ${quote(sliceSpan(text, span))} bắt đầu ngay trên dòng của tên mục.`,
    advice: 'Xuống dòng sau dấu hai chấm, rồi viết mỗi mục một dòng «- nội dung».',
  };
}

/** `{ thuc-hien: 5, ty-le: - }` */
export function dashInBracketsFault(text: string, offset: number): Fault | undefined {
  const isLone = /^-\s*[,}\]]/.test(text.slice(offset, offset + 100));
  return isLone ? loneDashFault(text, { start: offset, end: offset + 1 }) : undefined;
}

/** `ty-le: -`, as a printed table shows that there is nothing. */
function loneDashFault(text: string, span: Span): Fault {
  const before = text.slice(lineAt(text, span.start).start, span.start);
  const written = `${/[\w-]+:\s*$/.exec(before)?.[0] ?? ''}-`;
  return {
    code: 'yaml-dash',
    span,
    message: `Dấu gạch đứng một mình ở ${quote(written)} bị hiểu là một danh sách.`,
    advice: 'Xóa dấu gạch và để trống sau dấu hai chấm nếu bản đã ký không ghi gì ở đó.',
    repair: [replace(span, '')],
  };
}

export function secondDocumentFault(text: string, offset: number): Fault {
  return {
    code: 'yaml-multi-document',
    span: trimSpanEnd(text, lineAt(text, offset)),
    message: 'Tệp có dòng --- hoặc ... ở giữa, nên máy hiểu là hai tài liệu YAML nối nhau.',
    advice: 'Bỏ dòng ấy, hoặc tách phần sau thành một tệp riêng.',
  };
}

export function tooDeepFault(_text: string, offset: number): Fault {
  return {
    code: 'yaml-syntax',
    span: { start: offset, end: offset + 1 },
    message: 'Các mục lồng nhau quá nhiều cấp.',
    advice: 'Viết lại cho gọn: phần khai báo chỉ cần vài cấp mục con.',
  };
}

/** `%YAML 1.1` and its like would change how every other line is read. */
export function directiveFault(text: string): Fault | undefined {
  const offset = text.search(/^%/m);
  if (offset === -1) return undefined;
  const span = trimSpanEnd(text, lineAt(text, offset));
  return {
    code: 'yaml-syntax',
    span,
    message: `Dòng ${quote(sliceSpan(text, span))} là chỉ thị của YAML, tệp nội dung không dùng.`,
    advice: 'Xóa dòng này; nếu dấu % là một phần của giá trị thì đặt giá trị trong dấu ngoặc kép.',
  };
}

/** Any other error, named by the line it was noticed on. */
export function otherFault(text: string, error: YAMLError): Fault {
  const span = noticedLine(text, error.pos[0]);
  return {
    code: 'yaml-syntax',
    span,
    message: `Từ chỗ ${quote(sliceSpan(text, span))} trở đi, máy không đọc được theo cách viết YAML.`,
    advice:
      'Viết mỗi mục một dòng «tên mục: giá trị», và đặt giá trị trong dấu ngoặc kép nếu có ký hiệu đặc biệt.',
  };
}

function noticedLine(text: string, offset: number): Span {
  const start = Math.min(offset, text.length);
  const span = trimSpanEnd(text, { start, end: lineAt(text, start).end });
  if (span.end > span.start) return span;
  return nextLine(text, start) ?? trimSpanEnd(text, lineAt(text, start));
}
