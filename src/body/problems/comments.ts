import type { Edit, Span } from '../../domain/finding.ts';
import { blank, maskMarks } from '../source/mask.ts';
import type { Reading } from '../source/reading.ts';
import { findSpanAt, sliceSpan } from '../source/span.ts';

const bracedComment = /\{\s*\/\*[\s\S]*?\*\/\s*\}/y;
const htmlComment = /<!--[\s\S]*?-->/y;

/** `{/* … *\/}` at `start`. */
export function findBracedComment(text: string, start: number): Reading | undefined {
  const span = findSpanAt(bracedComment, text, start);
  return span && readComment(text, span, 'comment', '{/* … */}');
}

/** `<!-- … -->` at `start`; one that is never closed is only its opening mark. */
export function findHtmlComment(text: string, start: number): Reading | undefined {
  if (!text.startsWith('<!--', start)) return undefined;
  const span = findSpanAt(htmlComment, text, start);
  return span
    ? readComment(text, span, 'html-comment', '<!-- … -->')
    : readUnclosedComment(text, { start, end: start + '<!--'.length });
}

function readComment(
  text: string,
  span: Span,
  code: 'comment' | 'html-comment',
  form: string,
): Reading {
  const mend = deletionOf(text, span);
  return {
    end: span.end,
    problems: [
      {
        code,
        span,
        message: `Không được để lại ghi chú kiểu ${form} trong tệp công khai.`,
        advice: 'Xóa ghi chú này.',
        ...(mend && { mend }),
      },
    ],
    masks: [blank(text, span)],
  };
}

/** A comment that holds figures is never deleted unseen: they may be missing from the text. */
function deletionOf(text: string, span: Span): Edit[] | undefined {
  return /\d/.test(sliceSpan(text, span)) ? undefined : [{ span, text: '' }];
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
