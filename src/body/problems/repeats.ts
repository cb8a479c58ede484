import type { Problem } from '../../domain/finding.ts';
import { findListedTag } from '../components.ts';
import { isJsx, spanOf, type JsxElement } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

/** Tags for what the page has shown already: it shows each table and each file once. */
export function checkRepeats({ nodes }: TreeSource): Problem[] {
  const lines = new Map<string, number>();
  return nodes.flatMap(({ node }) => {
    if (!isJsx(node) || !isPlacing(node)) return [];
    const key = [node.name, ...listValues(node)].join(' ');
    const line = lines.get(key);
    if (line !== undefined) return [repeated(node, line)];
    lines.set(key, node.position?.start.line ?? 1);
    return [];
  });
}

const isPlacing = ({ name }: JsxElement): boolean => {
  const listed = findListedTag(name);
  return listed?.placement === 'block' && listed.content === 'none';
};

const listValues = ({ attributes }: JsxElement): string[] =>
  attributes.flatMap((attribute) => (typeof attribute.value === 'string' ? [attribute.value] : []));

function repeated(element: JsxElement, line: number): Problem {
  const { start } = spanOf(element);
  const name = element.name ?? '';
  return {
    code: 'repeated-tag',
    span: { start, end: start + name.length + 1 },
    message: `Thẻ <${name}> này đã đặt ở dòng ${String(line)}; trang chỉ hiện phần ấy một lần, ở đó.`,
    advice: 'Xóa thẻ ở đây; cần nhắc lại thì viết một câu, ví dụ «như bảng ở mục II».',
  };
}
