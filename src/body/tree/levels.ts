import type { Nodes, Parents, Root } from 'mdast';

/** How many lists, quotes, frames and emphases may stand within one another. */
const maxLevels = 20;

const levelTypes = new Set<Nodes['type']>([
  'list',
  'blockquote',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'footnoteDefinition',
]);

/**
 * Cuts off what lies too deep, so that any other walk may call itself; gives the nodes that lost
 * their content.
 */
export function cutTooDeep(root: Root): Parents[] {
  const cut: Parents[] = [];
  const visit = (node: Parents, level: number): void => {
    const within = level + (levelTypes.has(node.type) ? 1 : 0);
    if (within > maxLevels) {
      node.children = [];
      cut.push(node);
      return;
    }
    for (const child of node.children) if ('children' in child) visit(child, within);
  };
  visit(root, 0);
  return cut;
}

/** Whether a tree that nobody cut can be walked; a level is two nodes at most, a table adds three. */
export function isReasonablyDeep(root: Root): boolean {
  let row: Nodes[] = [root];
  for (let depth = 0; depth < maxLevels * 3; depth += 1) {
    row = row.flatMap((node) => ('children' in node ? node.children : []));
    if (row.length === 0) return true;
  }
  return false;
}
