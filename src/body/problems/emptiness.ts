import type { Nodes } from 'mdast';
import type { Problem } from '../../domain/finding.ts';
import { isJsx } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

export function checkEmptiness({ text, nodes }: TreeSource): Problem[] {
  if (nodes.some(({ node }) => isVisible(node))) return [];
  // The frontmatter is blank here but for its line feeds: this is the end of its last line, or of the last words.
  let end = text.length;
  while (text.charAt(end - 1) === '\n') end -= 1;
  return [
    {
      code: 'empty-body',
      span: { start: end, end: text.length },
      message: 'Văn bản chưa có nội dung.',
      advice: 'Chép nội dung của văn bản vào dưới phần thông tin đầu tệp.',
    },
  ];
}

function isVisible(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() !== '';
  return (
    node.type === 'image' || node.type === 'imageReference' || (isJsx(node) && node.name !== 'br')
  );
}
