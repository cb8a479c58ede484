import type { Paragraph } from 'mdast';
import type { Edit, Problem, Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { lineEndAfter } from '../source/span.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

/** One line of a paragraph, without the marks of the quotes and lists around it. */
interface Line {
  readonly text: string;
  readonly span: Span;
  /** Where the line begins, margin and marks included. */
  readonly lineStart: number;
  /** The paragraph's lines before it. */
  readonly before: string;
}

/** Lines that were meant as something else than words running on. */
export function checkLines({ text, nodes }: TreeSource): Problem[] {
  return ofType(nodes, 'paragraph').flatMap(({ node }) => {
    const lines = listLines(text, node);
    return [
      ...checkTableLines(lines),
      ...checkTabs(lines),
      ...lines.flatMap((line) => [
        ...checkHashes(line),
        ...checkSlashes(line),
        ...checkJoined(line, lines),
      ]),
    ];
  });
}

function listLines(text: string, paragraph: Paragraph): Line[] {
  const { start, end } = spanOf(paragraph);
  const lines: Line[] = [];
  for (let lineStart = start; lineStart < end;) {
    const lineEnd = Math.min(lineEndAfter(text, lineStart), end);
    const margin = /^[ \t>]*/.exec(text.slice(lineStart, lineEnd))?.[0].length ?? 0;
    const span = { start: lineStart + margin, end: lineEnd };
    const before = text.slice(start, lineStart);
    lines.push({ text: text.slice(span.start, lineEnd), span, lineStart, before });
    lineStart = lineEnd + 1;
  }
  return lines;
}

function checkTableLines(lines: readonly Line[]): Problem[] {
  const [first] = lines.filter(({ text }) => /^\|.*\|/.test(text));
  if (first === undefined) return [];
  const hasDelimiter = lines.some(({ text }) => /^\|?[\s:|-]*-[\s:|-]*$/.test(text));
  return [
    {
      code: 'table-without-delimiter',
      span: first.span,
      message: 'Các dòng có dấu | này không thành bảng.',
      advice: hasDelimiter
        ? 'Sửa dòng |---|---| cho có số ô bằng dòng tiêu đề, và để trống một dòng trước bảng.'
        : 'Thêm dòng |---|---| ngay dưới dòng tiêu đề của bảng.',
    },
  ];
}

/** How many cells a line holds as Word and Excel put them into plain text. */
function countCells({ text }: Line): number {
  if (!text.includes('\t')) return 1;
  const [first = '', ...others] = text.trimEnd().split('\t');
  // A mark of a list, with a tab after it.
  return /^\S{0,4}[-–—•+*.)]$/u.test(first) || first === '' ? others.length : others.length + 1;
}

function checkTabs(lines: readonly Line[]): Problem[] {
  const tabbed = lines.filter((line) => countCells(line) > 1);
  const [first] = tabbed;
  if (first === undefined || (tabbed.length === 1 && countCells(first) < 3)) return [];
  return [
    {
      code: 'tabbed-table',
      span: first.span,
      message:
        'Bảng dán từ Word hoặc Excel: các ô chỉ cách nhau bằng phím Tab nên dính liền thành một đoạn chữ.',
      advice:
        'Viết lại thành bảng: thay mỗi dấu Tab bằng dấu |, thêm dòng |---|---| dưới dòng tiêu đề; bảng số liệu thì làm tệp trong thư mục tables.',
    },
  ];
}

function checkHashes({ text, span }: Line): Problem[] {
  const [whole, hashes = '', next = ''] = /^(#{1,6})([^\s#])/u.exec(text) ?? [];
  if (whole === undefined) return [];
  const end = span.start + hashes.length;
  // The page's only heading of level 1 is the document's title.
  const spaced: Edit = {
    span: { start: span.start, end },
    text: hashes === '#' ? '## ' : `${hashes} `,
  };
  return [
    {
      code: 'heading-without-space',
      span: { start: span.start, end },
      message: `Dấu ${hashes} dính liền «${next}» nên dòng này không thành tiêu đề.`,
      advice: `Viết «${spaced.text}» có dấu cách ở sau; nếu muốn hiện dấu # thì gõ «\\#».`,
      // «#1» may be a mere number sign.
      ...(!/\d/.test(next) && { mend: [spaced] }),
    },
  ];
}

function checkSlashes({ text, span }: Line): Problem[] {
  if (!/^\/\/(?!\/)/.test(text)) return [];
  return [
    {
      code: 'slash-comment',
      span,
      message: `Dòng ${quote(text, 40)} sẽ hiện trên trang cho mọi người đọc.`,
      advice: 'Xóa dòng này nếu chỉ là lời nhắc của người soạn.',
    },
  ];
}

// What begins a point of its own in an official text, and is no list to MDX.
const ownPoint = /^(?:[a-zđ]\)\s|[–—•]\s|\d{1,3}[.)]\s|\d+(?:\.\d+)+\.?\s|[IVX]+\.\s)/u;
// `-Tổ chức`: without its space the dash makes no list.
const dashAtWord = /^-\p{L}/u;
const lineBreak = /(?: {2}|\\|<br \/>)\n$/;

function checkJoined(line: Line, lines: readonly Line[]): Problem[] {
  const { text, span, lineStart, before } = line;
  if (before === '' || lineBreak.test(before)) return [];
  const isDashed = dashAtWord.test(text);
  if (!isDashed && !ownPoint.test(text)) return [];
  const problem = {
    code: 'joined-lines',
    span,
    message: `Dòng ${quote(text, 40)} sẽ bị nối liền vào dòng trước.`,
  } as const;
  if (isDashed) return [{ ...problem, ...asEntry(line, lines) }];
  return [
    {
      ...problem,
      advice: 'Để trống một dòng trước dòng này.',
      mend: [{ span: { start: lineStart, end: lineStart }, text: '\n' }],
    },
  ];
}

/** Made an entry of a list, with the paragraph's first line where that was meant as one too. */
function asEntry(line: Line, lines: readonly Line[]): Pick<Problem, 'advice' | 'mend'> {
  const [first, ...later] = lines;
  const isNext = later.find(({ text }) => dashAtWord.test(text)) === line;
  const alike = isNext && first && dashAtWord.test(first.text) ? [first] : [];
  return {
    advice: 'Thêm một dấu cách sau dấu gạch ở đầu mỗi dòng như thế, để các dòng thành danh sách.',
    mend: [...alike, line].map(({ span: { start } }) => ({
      span: { start: start + 1, end: start + 1 },
      text: ' ',
    })),
  };
}
