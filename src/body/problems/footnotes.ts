import type { FootnoteDefinition } from 'mdast';
import type { Problem, Span } from '../../domain/finding.ts';
import { isEscaped } from '../source/span.ts';
import { ofType, spanOf, type Visited } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

export function checkFootnotes(source: TreeSource): Problem[] {
  const { nodes } = source;
  const referred = listReferred(nodes);
  const known = new Set<string>();
  const definitions = ofType(nodes, 'footnoteDefinition').flatMap(({ node }) => {
    const isSecond = known.has(node.identifier);
    known.add(node.identifier);
    if (isSecond) return [definitionProblem(node, 'được viết hai lần, phần sau bị mất')];
    return referred.has(node.identifier)
      ? []
      : [definitionProblem(node, 'không được dẫn ở đâu trong bài, nên bị mất khỏi trang')];
  });
  return [...definitions, ...checkReferences(source)];
}

/** What the body refers to, and what the footnotes that it reaches refer to in turn. */
function listReferred(nodes: readonly Visited[]): ReadonlySet<string> {
  const references = ofType(nodes, 'footnoteReference').map(({ node, ancestors }) => ({
    to: node.identifier,
    from: ancestors.find((each) => each.type === 'footnoteDefinition')?.identifier,
  }));
  const reached = new Set<string>();
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { to, from } of references) {
      if (from === undefined || reached.has(from)) reached.add(to);
    }
  }
  return reached;
}

function definitionProblem(node: FootnoteDefinition, fault: string): Problem {
  const name = node.label ?? node.identifier;
  const { start } = spanOf(node);
  return {
    code: 'unmatched-footnote',
    span: { start, end: start + name.length + '[^]:'.length },
    message: `Chú thích «${name}» ${fault}.`,
    advice: `Thêm [^${name}] vào chỗ cần chú thích, hoặc sửa tên cho khớp, hoặc xóa chú thích.`,
  };
}

/** A reference without its footnote stays words. */
function checkReferences({ text, nodes }: TreeSource): Problem[] {
  return ofType(nodes, 'text').flatMap(({ node }) => {
    if (!node.value.includes('[^')) return [];
    const { start, end } = spanOf(node);
    return Array.from(text.slice(start, end).matchAll(/\[\^([^[\]\s]{1,100})\]/g))
      .filter(({ index }) => !isEscaped(text, start + index))
      .map(({ 0: mark, 1: name = '', index }) =>
        referenceProblem(name, { start: start + index, end: start + index + mark.length }),
      );
  });
}

function referenceProblem(name: string, span: Span): Problem {
  return {
    code: 'unmatched-footnote',
    span,
    message: `Chỗ dẫn [^${name}] không có chú thích.`,
    advice: `Thêm một dòng «[^${name}]: nội dung chú thích» ở cuối bài, hoặc xóa chỗ dẫn.`,
  };
}
