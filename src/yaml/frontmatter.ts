import type { Problem, Span } from '../domain/finding.ts';
import { quote } from '../domain/quote.ts';
import { lineAt, sliceSpan } from './lines.ts';

/** A document's YAML (between its two `---` lines) and the body after it, or why they can't be told apart. */
export type Frontmatter =
  { readonly yaml: Span; readonly body: Span } | { readonly problems: readonly Problem[] };

const opening = /^---[^\S\n]*(?:\n|$)/m;
const closing = /^---[^\S\n]*$/m;
// Word turns the second and third hyphen into one dash; others type too few or too many.
const almostFence = /^[^\S\n]*[-–—−_=*]{2,}[^\S\n]*$/m;

export function splitFrontmatter(text: string): Frontmatter {
  const open = findOpening(text);
  if (open === undefined) return { problems: [problemAtTop(text)] };
  const rest = text.slice(open.end);
  const close = closing.exec(rest);
  if (close === null) return { problems: [unclosedProblem(text, open)] };
  const end = open.end + close.index;
  const after = end + close[0].length;
  return {
    yaml: { start: open.end, end },
    body: { start: Math.min(after + 1, text.length), end: text.length },
  };
}

/** `text` with its frontmatter turned into spaces: what comes after keeps its line, column and offset. */
export function blankFrontmatter(text: string): string {
  const split = splitFrontmatter(text);
  if ('problems' in split) return text;
  const { start } = split.body;
  return text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start);
}

function findOpening(text: string): Span | undefined {
  const match = opening.exec(text);
  if (match === null || text.slice(0, match.index).trim() !== '') return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

const foreignMarks = [
  { start: /^(?:\{|;;;|---json)/i, name: 'JSON' },
  { start: /^(?:\+\+\+|---toml)/i, name: 'TOML' },
];

function problemAtTop(text: string): Problem {
  const start = text.length - text.trimStart().length;
  const line = lineAt(text, start);
  const first = sliceSpan(text, line);
  const foreign = foreignMarks.find(({ start: mark }) => mark.test(first.trim()));
  if (foreign !== undefined) {
    return {
      code: 'foreign-frontmatter',
      span: line,
      message: `Phần khai báo ở đầu tệp viết theo kiểu ${foreign.name}, tệp nội dung chỉ nhận kiểu YAML.`,
      advice:
        'Đặt phần khai báo giữa hai dòng ---, mỗi mục một dòng «tên mục: giá trị», như mẫu trong content/README.md.',
    };
  }
  return almostFence.test(first) ? brokenFence(text, line, 'Dòng mở đầu') : noFence(text, line);
}

function noFence(text: string, line: Span): Problem {
  const seen = sliceSpan(text, line).trim();
  return {
    code: 'missing-frontmatter',
    span: line,
    message:
      seen === ''
        ? 'Tệp chưa có nội dung.'
        : `Tệp bắt đầu bằng ${quote(seen)} mà chưa có phần khai báo đặt giữa hai dòng ---.`,
    advice: 'Thêm vào đầu tệp một dòng ---, các mục khai báo, rồi một dòng --- nữa.',
  };
}

function unclosedProblem(text: string, open: Span): Problem {
  const almost = almostFence.exec(text.slice(open.end));
  if (almost !== null) {
    return brokenFence(text, lineAt(text, open.end + almost.index), 'Dòng kết thúc');
  }
  return {
    code: 'missing-frontmatter',
    span: lineAt(text, open.start),
    message: 'Phần khai báo mở bằng dòng --- nhưng không có dòng --- kết thúc.',
    advice: 'Thêm một dòng chỉ gồm ba dấu gạch nối --- sau mục khai báo cuối cùng.',
  };
}

function brokenFence(text: string, line: Span, which: string): Problem {
  return {
    code: 'missing-frontmatter',
    span: line,
    message: `${which} phần khai báo viết là ${quote(sliceSpan(text, line))}, phải là ba dấu gạch nối --- sát lề trái.`,
    advice: 'Thay cả dòng bằng ba dấu gạch nối (phím bên phải số 0), không có dấu cách phía trước.',
    mend: [{ span: line, text: '---' }],
  };
}
