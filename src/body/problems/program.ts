import type { Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { blank, maskCharacter } from '../source/mask.ts';
import type { Reading } from '../source/reading.ts';
import { lineEndAfter } from '../source/span.ts';

// What follows the keyword in a program, and hardly ever in a sentence.
const importForm = /^import\s*(?:["'{*(]|type\s|[\w$]+\s*(?:,|\sfrom\s))/;
const exportForm =
  /^export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type|interface|enum)\b)/;

/** A line that begins with `import` or `export`: a program, or a sentence that looks like one. */
export function readKeywordLine(text: string, start: number, keyword: string): Reading {
  const line = text.slice(start, lineEndAfter(text, start));
  const isProgram = importForm.test(line) || exportForm.test(line);
  return isProgram ? readStatement(text, start) : readSentence(text, start, keyword);
}

function readStatement(text: string, start: number): Reading {
  const span = { start, end: findStatementEnd(text, start) };
  return {
    end: span.end,
    problems: [
      {
        code: 'program-statement',
        span,
        message: `${quote(text.slice(span.start, span.end))} là lệnh lập trình, không dùng được trong văn bản.`,
        advice: 'Xóa lệnh này; các bảng, khung có sẵn dùng được ngay mà không cần import.',
      },
    ],
    masks: [blank(text, span)],
  };
}

function readSentence(text: string, start: number, keyword: string): Reading {
  const span: Span = { start, end: start + keyword.length };
  return {
    end: span.end,
    problems: [
      {
        code: 'line-starts-with-keyword',
        span,
        message: `Dòng bắt đầu bằng «${keyword}» bị hiểu là lệnh lập trình.`,
        advice: 'Thêm một dấu cách ở đầu dòng, hoặc viết lại câu để chữ này không đứng đầu dòng.',
        mend: [{ span: { start, end: start }, text: ' ' }],
      },
    ],
    masks: [maskCharacter(text, start)],
  };
}

const nextLineEnds = /\n[ \t]*(?:\n|$|`{3}|~{3})/y;

/** A statement runs on while its brackets are open, but never past a blank line or a code fence. */
function findStatementEnd(text: string, start: number): number {
  let depth = 0;
  for (let lineStart = start; ;) {
    const end = lineEndAfter(text, lineStart);
    depth += countBrackets(text.slice(lineStart, end));
    nextLineEnds.lastIndex = end;
    if (depth <= 0 || end === text.length || nextLineEnds.test(text)) return end;
    lineStart = end + 1;
  }
}

function countBrackets(line: string): number {
  const opened = line.match(/[([{]/g)?.length ?? 0;
  const closed = line.match(/[)\]}]/g)?.length ?? 0;
  return opened - closed;
}
