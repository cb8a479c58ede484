import type { Nodes, Parents, Root } from 'mdast';
import { unmask } from '../source/mask.ts';
import type { Tag } from '../source/tag.ts';
import { isJsx, spanOf, type JsxElement } from './nodes.ts';

/** Gives a tree back what the parser was not shown, as mere words, and the places it does not tell. */
export function restore(root: Root, text: string, { tags, masked }: RestoreOptions): void {
  const tagAt = new Map(tags.map((tag) => [tag.span.start, tag]));
  const visit = (node: Nodes): void => {
    if (masked) unmaskStrings(node);
    if (isJsx(node)) placeAttributes(node, text, tagAt.get(spanOf(node).start));
    if ('children' in node) (node satisfies Parents).children.forEach(visit);
  };
  visit(root);
}

export interface RestoreOptions {
  readonly tags: readonly Tag[];
  readonly masked: boolean;
}

function unmaskStrings(node: Nodes): void {
  if ('value' in node) node.value = unmask(node.value);
  if ('url' in node) node.url = unmask(node.url);
  if ('title' in node && node.title) node.title = unmask(node.title);
  if ('alt' in node && node.alt) node.alt = unmask(node.alt);
  if ('label' in node && node.label) node.label = unmask(node.label);
  if ('identifier' in node) node.identifier = unmask(node.identifier);
}

function placeAttributes(element: JsxElement, text: string, tag: Tag | undefined): void {
  const start = element.position?.start;
  if (tag === undefined || start === undefined) return;
  const pointAt = (offset: number) => {
    const lines = text.slice(tag.span.start, offset).split('\n');
    const rest = lines.at(-1)?.length ?? 0;
    const isSameLine = lines.length === 1;
    return {
      line: start.line + lines.length - 1,
      column: isSameLine ? start.column + rest : rest + 1,
      offset,
    };
  };
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const written = tag.attributes.find(
      (each) => each.type === 'named' && each.name === attribute.name,
    );
    if (!written) continue;
    attribute.position = { start: pointAt(written.span.start), end: pointAt(written.span.end) };
  }
}
