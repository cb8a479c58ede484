import type { Edit, Problem, Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { maskCharacter, maskMarks } from '../source/mask.ts';
import type { Reading } from '../source/reading.ts';
import { sliceSpan } from '../source/span.ts';
import { findBracedComment } from './comments.ts';

/** A `{` that is not escaped: MDX would run what follows. */
export function readBrace(text: string, start: number): Reading {
  return findBracedComment(text, start) ?? readClosed(text, start) ?? readUnclosed(text, start);
}

function readClosed(text: string, start: number): Reading | undefined {
  const end = findClosingBrace(text, start);
  if (end === undefined) return undefined;
  const span = { start, end };
  const isPlain = arePlainWords(text.slice(start + 1, end - 1));
  return {
    end,
    problems: [braceProblem(text, span, isPlain ? [escapeAt(start)] : undefined)],
    masks: maskMarks(text, span),
  };
}

// Where the words in it were to end is for a person to say, so no mend is offered.
function readUnclosed(text: string, start: number): Reading {
  const span = { start, end: start + 1 };
  return {
    end: span.end,
    problems: [
      {
        code: 'braces',
        span,
        message: 'Dấu «{» bị hiểu là mở đầu một chương trình, và không có dấu «}» đóng lại.',
        advice: 'Nếu là chữ bình thường thì gõ «\\{», hoặc dùng dấu ngoặc tròn ( ).',
      },
    ],
    masks: [maskCharacter(text, start)],
  };
}

function braceProblem(text: string, span: Span, mend: Edit[] | undefined): Problem {
  return {
    code: 'braces',
    span,
    message: `Phần ${quote(sliceSpan(text, span))} đặt trong ngoặc nhọn nên bị hiểu là chương trình.`,
    advice: 'Nếu là chữ bình thường thì gõ «\\{», hoặc dùng dấu ngoặc tròn ( ).',
    ...(mend && { mend }),
  };
}

/** Nobody writes a longer one; the limit keeps a text of open braces from taking square time. */
const maxLength = 2_000;

/** Offset after the brace that closes the one at `start`, within the same paragraph. */
function findClosingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  const ahead = text.slice(start, start + maxLength);
  for (const { 0: mark, index } of ahead.matchAll(/[{}]|\n[ \t]*\n/g)) {
    if (mark !== '{' && mark !== '}') return undefined;
    depth += mark === '{' ? 1 : -1;
    if (depth === 0) return start + index + 1;
  }
  return undefined;
}

const words = /^[\p{L}\p{M}\p{N}\s.,;:…%/–—-]*$/u;
// `process.env`; and a lone ASCII word may be a blank that somebody meant to fill in.
const memberAccess = /\p{L}\.\p{L}/u;
const loneName = /^\s*[A-Za-z_]*\s*$/;

function arePlainWords(content: string): boolean {
  return words.test(content) && !memberAccess.test(content) && !loneName.test(content);
}

const escapeAt = (offset: number): Edit => ({ span: { start: offset, end: offset }, text: '\\' });
