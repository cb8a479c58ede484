import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Span } from '../../domain/finding.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** A node with the nodes around it, from the root inwards. */
export interface Visited<Node extends Nodes = Nodes> {
  readonly node: Node;
  readonly ancestors: readonly Parents[];
}

/** Every node in the order of the text, each parent before its children. */
export function listNodes(root: Root): Visited[] {
  const visited: Visited[] = [];
  const visit = (node: Nodes, ancestors: readonly Parents[]): void => {
    visited.push({ node, ancestors });
    if (!('children' in node)) return;
    const around = [...ancestors, node];
    for (const child of node.children) visit(child, around);
  };
  visit(root, []);
  return visited;
}

export function isOfType<Type extends Nodes['type']>(
  visited: Visited,
  type: Type,
): visited is Visited<NodeOf<Type>> {
  return visited.node.type === type;
}

export function ofType<Type extends Nodes['type']>(
  nodes: readonly Visited[],
  type: Type,
): Visited<NodeOf<Type>>[] {
  return nodes.filter((each): each is Visited<NodeOf<Type>> => isOfType(each, type));
}

export const isJsx = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Where a node stands; a node that no parser made stands at the start. */
export function spanOf({ position }: Pick<Nodes, 'position'>): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
