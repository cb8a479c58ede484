import type { Heading } from 'mdast';
import type { Edit, Problem } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { textOf } from '../plain-text.ts';
import { sliceSpan } from '../source/span.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

export function checkHeadings({ text, nodes }: TreeSource): Problem[] {
  let last = 1;
  return ofType(nodes, 'heading').flatMap(({ node }) => {
    // An underlined text was no heading to its writer: it has no level to judge.
    const underline = findUnderline(text, node);
    if (underline) return [underline];
    const problems = [...checkEmpty(node), ...checkLevel(node, last)];
    last = node.depth;
    return problems;
  });
}

function findUnderline(text: string, heading: Heading): Problem | undefined {
  const span = spanOf(heading);
  const source = sliceSpan(text, span);
  if (source.startsWith('#')) return undefined;
  const lineStart = span.start + Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1;
  const marks = /[-=]+/.exec(text.slice(lineStart, span.end));
  const start = lineStart + (marks?.index ?? 0);
  const mark = marks?.[0] ?? '';
  return {
    code: 'underlined-heading',
    span: { start, end: start + mark.length },
    message: `Dòng gạch «${mark.slice(0, 10)}» ngay dưới chữ làm ${quote(textOf(heading), 40)} thành tiêu đề.`,
    advice: 'Để trống một dòng trước dòng gạch.',
    mend: [parting(lineStart, span.end, mark)],
  };
}

/** A row of `=` is a line of words once it is parted from the text, so it goes. */
function parting(lineStart: number, end: number, mark: string): Edit {
  return mark.startsWith('=')
    ? { span: { start: lineStart, end }, text: '' }
    : { span: { start: lineStart, end: lineStart }, text: '\n' };
}

function checkEmpty(heading: Heading): Problem[] {
  if (textOf(heading).trim() !== '') return [];
  return [
    {
      code: 'empty-heading',
      span: spanOf(heading),
      message: 'Tiêu đề không có chữ.',
      advice: 'Viết chữ cho tiêu đề, hoặc xóa dòng này.',
    },
  ];
}

function checkLevel(heading: Heading, last: number): Problem[] {
  const { start } = spanOf(heading);
  const span = { start, end: start + heading.depth };
  if (heading.depth === 1) {
    return [
      {
        code: 'top-heading',
        span,
        message: `Tiêu đề cấp 1 ${quote(textOf(heading), 40)} trùng cấp với tên văn bản.`,
        advice: 'Dùng ## cho mục lớn nhất trong bài.',
      },
    ];
  }
  if (heading.depth <= last + 1) return [];
  const marks = '#'.repeat(last + 1);
  return [
    {
      code: 'skipped-heading-level',
      span,
      message: `Tiêu đề ${quote(textOf(heading), 40)} nhảy từ cấp ${String(last)} xuống cấp ${String(heading.depth)}.`,
      advice: `Dùng ${marks} cho tiêu đề này, hoặc thêm tiêu đề cấp trên còn thiếu.`,
    },
  ];
}
