import type { Nodes } from 'mdast';
import type { Problem } from '../../domain/finding.ts';
import { isJsx, spanOf } from '../tree/nodes.ts';
import { findListedTag } from '../components.ts';
import { formatTag } from '../source/tag.ts';
import type { TreeSource } from './tree.ts';

/** Code, and whatever a parser may still have taken for a program or for HTML. */
export function checkCode({ nodes }: TreeSource): Problem[] {
  return nodes.flatMap(({ node }) => checkNode(node));
}

function checkNode(node: Nodes): Problem[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'code':
    case 'inlineCode':
      return [
        {
          code: 'code-block',
          span,
          message: 'Đoạn đặt giữa các dấu ` là mã lập trình, không dùng trong văn bản hành chính.',
          advice: 'Xóa các dấu `. Chữ cần nhấn mạnh thì dùng **chữ đậm**.',
        },
      ];
    case 'html':
      return [
        { code: 'code-block', span, message: 'Không được dùng mã HTML.', advice: 'Xóa đoạn này.' },
      ];
    case 'mdxjsEsm':
      return [
        {
          code: 'program-statement',
          span,
          message: 'Đây là lệnh lập trình, không dùng được trong văn bản.',
          advice: 'Xóa lệnh này.',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          code: 'braces',
          span,
          message: 'Phần trong dấu ngoặc nhọn bị hiểu là chương trình.',
          advice: 'Nếu là chữ bình thường thì gõ «\\{», hoặc dùng dấu ngoặc tròn ( ).',
        },
      ];
    default:
      return isJsx(node) && !findListedTag(node.name) ? [unlistedProblem(node.name, span)] : [];
  }
}

function unlistedProblem(name: string | null, span: Problem['span']): Problem {
  return {
    code: 'unlisted-tag',
    span,
    message: `Không được dùng thẻ ${formatTag({ type: 'opening', name: name ?? '' })}.`,
    advice: 'Bỏ thẻ này.',
  };
}
