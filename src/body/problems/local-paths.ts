import type { Problem } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

// A backslash before a sign of MDX only escapes it, so a letter or a figure must follow.
const localPath = /(?<![\w\\])(?:\\\\[A-Za-z][\w.-]*|[A-Za-z]:)\\+[\p{L}\p{N}_][^\s)]*/gu;

/** `\\server\folder` and `C:\folder` among the words. */
export function checkLocalPaths({ text, nodes }: TreeSource): Problem[] {
  return ofType(nodes, 'text').flatMap(({ node }) => {
    if (!node.value.includes('\\')) return [];
    const { start, end } = spanOf(node);
    return Array.from(text.slice(start, end).matchAll(localPath), ({ 0: path, index }) => ({
      code: 'local-path' as const,
      span: { start: start + index, end: start + index + path.length },
      message: `${quote(path, 40)} là đường dẫn trong máy của trường.`,
      advice: 'Đặt tệp vào thư mục của văn bản và làm liên kết, hoặc bỏ đường dẫn.',
    }));
  });
}
