import type { Nodes, Paragraph, Parents, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'satteri';
import { findListedTag } from '../components.ts';
import { spanOf } from './nodes.ts';

/**
 * Puts words into paragraphs wherever Satteri leaves them out of one: it lifts a line of tags alone
 * (`<sub>a</sub> <sup>b</sup>`) out of its paragraph and drops the spaces between them, and gives
 * `<GhiChu>một dòng</GhiChu>` its words directly.
 */
export function wrapWords(parent: Parents, text: string): void {
  if (blockParents.has(parent.type)) setChildren(parent, groupWords(parent.children, text));
  for (const child of parent.children) if ('children' in child) wrapWords(child, text);
}

const blockParents = new Set<Nodes['type']>([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

const wordTypes = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'break',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

// All children of one parent are of its kind again, which the types of a union cannot follow.
function setChildren(parent: { children: Nodes[] }, children: Nodes[]): void {
  parent.children = children;
}

function groupWords(children: readonly Nodes[], text: string): Nodes[] {
  const grouped: Nodes[] = [];
  let paragraph: Paragraph | undefined;
  for (const child of children) {
    const words = findWords(child);
    if (words === undefined) {
      paragraph = undefined;
      grouped.push(child);
      continue;
    }
    const gap = paragraph && findGap(paragraph, child, text);
    if (paragraph !== undefined && gap !== undefined) extend(paragraph, gap, words);
    else grouped.push((paragraph = paragraphOf(words)));
  }
  return grouped;
}

/** The node as part of a line; undefined for a block. */
function findWords(node: Nodes): PhrasingContent | undefined {
  if (isPhrasing(node)) return node;
  if (node.type !== 'mdxJsxFlowElement') return undefined;
  if (findListedTag(node.name)?.placement !== 'inline') return undefined;
  const children = node.children.map(findWords);
  if (!children.every((child) => child !== undefined)) return undefined;
  const element: MdxJsxTextElement = { ...node, type: 'mdxJsxTextElement', children };
  return element;
}

const isPhrasing = (node: Nodes): node is PhrasingContent => wordTypes.has(node.type);

function paragraphOf(words: PhrasingContent): Paragraph {
  const { position } = words;
  return { type: 'paragraph', children: [words], ...(position && { position: { ...position } }) };
}

/** What stands between two pieces of one paragraph; undefined where a blank line parts them. */
function findGap(paragraph: Paragraph, next: Nodes, text: string): string | undefined {
  const between = text.slice(spanOf(paragraph).end, spanOf(next).start);
  if (/[^\s>]/.test(between) || /\n[ \t>]*\n/.test(between)) return undefined;
  return between.includes('\n') ? '\n' : between;
}

function extend(paragraph: Paragraph, gap: string, words: PhrasingContent): void {
  if (gap !== '') paragraph.children.push({ type: 'text', value: gap });
  paragraph.children.push(words);
  if (paragraph.position && words.position) paragraph.position.end = words.position.end;
}
