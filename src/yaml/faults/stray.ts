import type { Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { lineAt, sliceSpan, trimSpanEnd } from '../lines.ts';
import type { Fault } from './fault.ts';
import { insert, replace } from './quoting.ts';

/** A line that YAML can take neither for «key: value» nor for a list item. */
export function strayLineFault(text: string, offset: number): Fault {
  const span = trimSpanEnd(text, { start: offset, end: lineAt(text, offset).end });
  const line = sliceSpan(text, span);
  return colonMark(line, span) ?? bareDash(line, span) ?? stray(line, span);
}

/** `title:Kế hoạch`, `title = Kế hoạch`, `title：Kế hoạch`, `title Kế hoạch`. */
function colonMark(line: string, span: Span): Fault | undefined {
  const match = /^([A-Za-z][\w-]*)( *[:=：;] *| +)(?!\/\/)\S/.exec(line);
  const [, key, mark] = match ?? [];
  if (key === undefined || mark === undefined) return undefined;
  const start = span.start + key.length;
  return {
    code: 'yaml-colon-space',
    span,
    message: `Dòng ${quote(line)} không có dấu hai chấm kèm dấu cách sau tên mục «${key}».`,
    advice: `Viết «${key}: » rồi mới đến giá trị.`,
    repair: [replace({ start, end: start + mark.length }, ': ')],
    harmless: /[:=：]/.test(mark),
  };
}

/** `-Hiệu trưởng` */
function bareDash(line: string, span: Span): Fault | undefined {
  if (!/^-[^\s-]/.test(line)) return undefined;
  return {
    code: 'yaml-dash',
    span,
    message: `Sau dấu gạch đầu dòng ở ${quote(line)} thiếu dấu cách.`,
    advice: 'Viết mỗi mục của danh sách là «- nội dung», có dấu cách sau dấu gạch.',
    repair: [insert(span.start + 1, ' ')],
    harmless: true,
  };
}

function stray(line: string, span: Span): Fault {
  return {
    code: 'yaml-syntax',
    span,
    message: `Dòng ${quote(line)} không có dạng «tên mục: giá trị».`,
    advice:
      'Nối dòng này vào cuối dòng trước nếu là phần tiếp theo, hoặc chuyển xuống dưới dòng --- nếu là nội dung văn bản.',
    repair: [insert(span.start, '# ')],
  };
}
