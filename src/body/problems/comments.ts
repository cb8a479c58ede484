import type { Span } from '../../domain/finding.ts';
import { blank, maskMarks } from '../source/mask.ts';
import type { Reading } from '../source/reading.ts';
import { findSpanAt } from '../source/span.ts';

/** How far a comment's end is looked for, lest a text of comments that nobody closed take square time. */
const maxLength = 20_000;

/** `{/* … *\/}` at `start`. */
export function findBracedComment(text: string, start: number): Reading | undefined {
  if (!findSpanAt(/\{\s*\/\*/y, text, start)) return undefined;
  const end = findEnd(text, start, '*/');
  const closing = end === undefined ? undefined : findSpanAt(/\s*\}/y, text, end);
  return closing && readComment(text, { start, end: closing.end }, 'comment', '{/* … */}');
}

/** `<!-- … -->` at `start`; one that is never closed is only its opening mark. */
export function findHtmlComment(text: string, start: number): Reading | undefined {
  if (!text.startsWith('<!--', start)) return undefined;
  const end = findEnd(text, start, '-->');
  return end === undefined
    ? readUnclosedComment(text, { start, end: start + '<!--'.length })
    : readComment(text, { start, end }, 'html-comment', '<!-- … -->');
}

function findEnd(text: string, start: number, mark: string): number | undefined {
  const at = text.slice(start, start + maxLength).indexOf(mark);
  return at < 0 ? undefined : start + at + mark.length;
}

// No mend is offered: its words may be the paper's own, set aside for a while.
function readComment(
  text: string,
  span: Span,
  code: 'comment' | 'html-comment',
  form: string,
): Reading {
  return {
    end: span.end,
    problems: [
      {
        code,
        span,
        message: `Không được để lại ghi chú kiểu ${form} trong tệp công khai.`,
        advice: 'Xóa ghi chú này; nếu là nội dung của văn bản thì bỏ dấu ghi chú ở hai đầu.',
      },
    ],
    masks: [blank(text, span)],
  };
}

function readUnclosedComment(text: string, span: Span): Reading {
  return {
    end: span.end,
    problems: [
      {
        code: 'html-comment',
        span,
        message: 'Ghi chú kiểu <!-- … --> không dùng được, và ghi chú này không có dấu đóng -->.',
        advice: 'Xóa dấu <!-- và phần ghi chú sau nó.',
      },
    ],
    masks: maskMarks(text, span),
  };
}
