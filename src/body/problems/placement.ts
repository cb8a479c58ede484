import type { Parents } from 'mdast';
import type { Problem } from '../../domain/finding.ts';
import { findListedTag } from '../components.ts';
import { isJsx, spanOf, type JsxElement } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

/** Frames within a line or a list, words that span blocks, and tags that are empty or must be. */
export function checkPlacement({ nodes }: TreeSource): Problem[] {
  return nodes.flatMap(({ node, ancestors }) =>
    isJsx(node) ? [...checkPlace(node, ancestors), ...checkContent(node)] : [],
  );
}

function checkPlace(element: JsxElement, ancestors: readonly Parents[]): Problem[] {
  const listed = findListedTag(element.name);
  if (listed?.placement === 'inline') {
    return element.type === 'mdxJsxFlowElement'
      ? [misplaced(element, 'Viết thẻ mở, chữ và thẻ đóng trên cùng một dòng.')]
      : [];
  }
  if (listed === undefined) return [];
  if (element.type === 'mdxJsxTextElement') {
    return [misplaced(element, 'Đặt thẻ trên dòng riêng, có dòng trống ở trên và dưới.')];
  }
  return ancestors.every(mayHoldBlocks)
    ? []
    : [misplaced(element, 'Đưa thẻ ra ngoài danh sách, đoạn trích, chú thích; sát lề trái.')];
}

const mayHoldBlocks = (node: Parents): boolean =>
  node.type === 'root' || node.type === 'mdxJsxFlowElement';

function misplaced(element: JsxElement, advice: string): Problem {
  const { start } = spanOf(element);
  return {
    code: 'misplaced-tag',
    span: { start, end: start + (element.name?.length ?? 0) + 1 },
    message: `Thẻ <${element.name ?? ''}> đặt không đúng chỗ.`,
    advice,
  };
}

function checkContent(element: JsxElement): Problem[] {
  const listed = findListedTag(element.name);
  const isEmpty = element.children.length === 0;
  if (listed === undefined || (listed.content === 'none') === isEmpty) return [];
  const { start } = spanOf(element);
  return [
    {
      code: 'tag-content',
      span: { start, end: start + listed.name.length + 1 },
      message: isEmpty
        ? `Thẻ <${listed.name}> chưa có nội dung.`
        : `Thẻ <${listed.name}> không chứa nội dung; phần viết bên trong sẽ bị mất.`,
      advice: isEmpty
        ? `Viết nội dung giữa <${listed.name}> và </${listed.name}>, hoặc xóa thẻ.`
        : `Đưa nội dung ra ngoài và viết thẻ như mẫu: ${listed.example.split('\n')[0] ?? ''}`,
    },
  ];
}
