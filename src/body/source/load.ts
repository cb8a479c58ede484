import type { Problem, Span } from '../../domain/finding.ts';
import { lineEndAfter } from './span.ts';

// Measured on Satteri 0.10.5: one paragraph of 50 000 `_a` takes 1.2 s, of 20 000 `&amp;` 1.3 s, of
// 25 000 `<sub>a</sub>` 2 s, and 100 000 quote marks before one line 2.5 s; all grow with the square.
// Such a text is neither read nor parsed.
const maxMarksInParagraph = 5_000;
const maxMarks = 20_000;
const mark = /[_&<{]/g;
// mdast-util-to-hast looks at all items of a list for each of them: 75 000 items take 12 s.
const maxLines = 50_000;

const deepLine = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50,}/gm;
const ruleLine = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** Whatever would keep the checks or the parser busy for seconds. */
export function checkLoad(text: string): Problem[] {
  return [...checkLineCount(text), ...checkDeepLines(text), ...checkCrowds(text)];
}

function checkLineCount(text: string): Problem[] {
  if (text.length <= maxLines) return [];
  const lineFeeds = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  const start = lineFeeds[maxLines];
  return start === undefined ? [] : [crowdedProblem({ start, end: text.length })];
}

function checkDeepLines(text: string): Problem[] {
  return Array.from(text.matchAll(deepLine), ({ 0: marks, index: start }) => ({
    start,
    end: start + marks.length,
  }))
    .filter(({ start, end }) => !ruleLine.test(text.slice(start, lineEndAfter(text, end))))
    .map((span) => ({
      code: 'too-deep',
      span,
      message: 'Đầu dòng có hơn 50 dấu của danh sách hoặc đoạn trích.',
      advice: 'Xóa bớt các dấu ở đầu dòng.',
    }));
}

function checkCrowds(text: string): Problem[] {
  if (text.length <= maxMarksInParagraph) return [];
  let total = 0;
  const crowds: Span[] = [];
  for (const span of listParagraphs(text)) {
    const marks = text.slice(span.start, span.end).match(mark)?.length ?? 0;
    total += marks;
    if (marks > maxMarksInParagraph || total > maxMarks) crowds.push(span);
  }
  return crowds.slice(0, 1).map(crowdedProblem);
}

/** What stands between blank lines. */
function listParagraphs(text: string): Span[] {
  return Array.from(text.matchAll(/\S[^\n]*(?:\n[ \t]*\S[^\n]*)*/g), ({ 0: paragraph, index }) => ({
    start: index,
    end: index + paragraph.length,
  }));
}

function crowdedProblem(span: Span): Problem {
  return {
    code: 'overloaded-block',
    span,
    message:
      'Từ chỗ này có quá nhiều dòng, hoặc quá nhiều dấu _, &, <, {, không kiểm tra tiếp được.',
    advice: 'Chép lại phần này từ văn bản gốc; văn bản quá dài thì chia thành nhiều văn bản.',
  };
}
