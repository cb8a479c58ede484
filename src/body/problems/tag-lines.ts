import type { Problem } from '../../domain/finding.ts';
import { findListedTag } from '../components.ts';
import { lineEndAfter } from '../source/span.ts';
import type { Tag } from '../source/tag.ts';

/** A tag with the one that closes it; a standalone tag is its own. */
export interface TagPair {
  readonly opening: Tag;
  readonly closing: Tag;
}

/**
 * Satteri does not refuse tags that reach from one block into another, but gives trees in which
 * tables hold paragraphs. So a pair within words stands on one line, and the tags of a frame on lines
 * of their own.
 */
export function findLineProblem(text: string, pair: TagPair): Problem | undefined {
  const { opening, closing } = pair;
  const isOneLine =
    lineEndAfter(text, opening.span.start) === lineEndAfter(text, closing.span.start);
  if (findListedTag(opening.name)?.placement === 'inline') {
    return isOneLine
      ? undefined
      : misplacedProblem(opening, 'Viết thẻ mở, chữ và thẻ đóng trên cùng một dòng.');
  }
  const isFirst = startsLine(text, opening) && (isOneLine || startsLine(text, closing));
  const isLast = endsLine(text, closing) && (isOneLine || endsLine(text, opening));
  return isFirst && isLast
    ? undefined
    : misplacedProblem(
        opening,
        'Đặt thẻ trên dòng riêng, không có chữ ở trước và sau, có dòng trống ở trên và dưới.',
      );
}

export function misplacedProblem(
  tag: Pick<Tag, 'name' | 'nameSpan' | 'span'>,
  advice: string,
): Problem {
  return {
    code: 'misplaced-tag',
    span: { start: tag.span.start, end: tag.nameSpan.end },
    message: `Thẻ <${tag.name}> đặt không đúng chỗ.`,
    advice,
  };
}

function startsLine(text: string, { span }: Tag): boolean {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  return span.start === 0 || text.slice(lineStart, span.start).trim() === '';
}

function endsLine(text: string, { span }: Tag): boolean {
  return text.slice(span.end, lineEndAfter(text, span.end)).trim() === '';
}
