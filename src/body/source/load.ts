import type { Problem } from '../../domain/finding.ts';

// Measured on Satteri 0.10.5: one paragraph of 50 000 `_a` takes 1.2 s, of 20 000 `&amp;` 1.3 s, and
// 100 000 quote marks before one line 2.5 s; all grow with the square. Such a text is not parsed.
const maxMarksInParagraph = 5_000;
const deepLine = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50,}/gm;
const ruleLine = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** Whatever would keep the parser busy for seconds. */
export function checkLoad(text: string): Problem[] {
  return [...checkDeepLines(text), ...checkCrowdedParagraphs(text)];
}

function checkDeepLines(text: string): Problem[] {
  return Array.from(text.matchAll(deepLine), ({ 0: marks, index: start }) => ({ marks, start }))
    .filter(({ marks, start }) => !ruleLine.test(lineAt(text, start, marks.length)))
    .map(({ marks, start }) => ({
      code: 'too-deep',
      span: { start, end: start + marks.length },
      message: 'Đầu dòng có hơn 50 dấu của danh sách hoặc đoạn trích.',
      advice: 'Xóa bớt các dấu ở đầu dòng.',
    }));
}

function lineAt(text: string, start: number, atLeast: number): string {
  const end = text.indexOf('\n', start + atLeast);
  return text.slice(start, end < 0 ? text.length : end);
}

function checkCrowdedParagraphs(text: string): Problem[] {
  if (text.length <= maxMarksInParagraph) return [];
  const problems: Problem[] = [];
  let start = 0;
  for (const paragraph of text.split(/(?<=\n)[ \t]*\n/)) {
    if (countMarks(paragraph) > maxMarksInParagraph) problems.push(crowdedProblem(text, start));
    start = text.indexOf(paragraph, start) + paragraph.length;
  }
  return problems;
}

function countMarks(paragraph: string): number {
  return paragraph.length <= maxMarksInParagraph ? 0 : (paragraph.match(/[_&]/g)?.length ?? 0);
}

function crowdedProblem(text: string, after: number): Problem {
  const start = after + (/\S/.exec(text.slice(after))?.index ?? 0);
  return {
    code: 'overloaded-block',
    span: { start, end: lineAt(text, start, 0).length + start },
    message: `Đoạn này có hơn ${maxMarksInParagraph.toLocaleString('vi-VN')} dấu _ hoặc &.`,
    advice: 'Chép lại đoạn này từ văn bản gốc và chia thành nhiều đoạn.',
  };
}
