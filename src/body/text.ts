import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import { headingIdsOf } from './headings.ts';
import { textOf } from './plain-text.ts';

export interface Heading {
  /** As the page's own `id`. */
  readonly id: string;
  /** From 2; the page's title is 1. */
  readonly depth: number;
  readonly text: string;
}

/** What stands between two headings; before the first one there is neither id nor heading. */
export interface Section {
  readonly id: string | undefined;
  readonly heading: string | undefined;
  readonly text: string;
}

/** The headings for a table of contents, in order. */
export function outlineOf(root: Root): Heading[] {
  const ids = headingIdsOf(root);
  return listBlocks(root).flatMap((node) =>
    node.type === 'heading'
      ? [{ id: ids.get(node) ?? '', depth: Math.max(node.depth, 2), text: lineOf(node) }]
      : [],
  );
}

/** The plain text by heading; a document without headings is one section, an empty one none. */
export function sectionsOf(root: Root): Section[] {
  const ids = headingIdsOf(root);
  const sections: { heading: HeadingNode | undefined; texts: string[] }[] = [
    { heading: undefined, texts: [] },
  ];
  for (const node of listBlocks(root)) {
    if (node.type === 'heading') sections.push({ heading: node, texts: [] });
    else sections.at(-1)?.texts.push(textOf(node));
  }
  return sections
    .map(({ heading, texts }) => ({
      id: heading && ids.get(heading),
      heading: heading && lineOf(heading),
      text: texts.filter((text) => text !== '').join('\n'),
    }))
    .filter(({ heading, text }) => heading !== undefined || text !== '');
}

/** Blocks in the order of the page: what a frame holds counts as standing between its neighbours. */
function listBlocks(root: Root): Nodes[] {
  const flatten = (node: Nodes): Nodes[] =>
    node.type === 'mdxJsxFlowElement' ? node.children.flatMap(flatten) : [node];
  return root.children.flatMap(flatten);
}

const lineOf = (node: Nodes): string => textOf(node).replace(/\s+/g, ' ').trim();
