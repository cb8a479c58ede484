import type { Element, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Definition, FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import { toHast, type Options } from 'mdast-util-to-hast';
import { findListedTag, type ComponentName } from './components.ts';
import { headingIdsOf } from './headings.ts';
import { createHandlers } from './render/handlers.ts';
import { isReasonablyDeep } from './tree/levels.ts';
import { listNodes, type JsxElement } from './tree/nodes.ts';

/** A piece of a document's body, ready for its page. */
export type Block =
  | { readonly type: 'html'; readonly html: string }
  | {
      readonly type: 'component';
      readonly name: ComponentName;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Block[];
    };

export interface RenderOptions {
  /** The address of a file beside the document, by its name on disk; the name itself unless given. */
  readonly fileAddress?: (file: string) => string;
}

/** Vietnamese for the parts of a page that nobody writes. No slug has two hyphens, so no id meets another. */
const footnoteOptions = {
  clobberPrefix: 'chu-thich--',
  footnoteLabel: 'Chú thích',
  footnoteLabelProperties: { className: ['visually-hidden'] },
  // The usual ↩ is in no face of the site, and comes as a coloured picture on phones.
  footnoteBackContent: '^',
  footnoteBackLabel: (reference: number, again: number) =>
    `Về chỗ dẫn chú thích ${String(reference + 1)}${again > 1 ? `, lần ${String(again)}` : ''}`,
} satisfies Options;

type Placed = Omit<Extract<Block, { type: 'component' }>, 'children'>;

/**
 * HTML and components, in order. Whatever a tree holds, nothing of it runs: unlisted tags and unsafe
 * addresses leave their words, programs leave nothing.
 */
export function renderBlocks(root: Root, { fileAddress = identity }: RenderOptions = {}): Block[] {
  if (!isReasonablyDeep(root)) return [];
  const places = listPlaces(root);
  const placed = new Map<unknown, Placed>();
  const handlers = createHandlers({
    root,
    headingIds: headingIdsOf(root),
    fileAddress,
    placeComponent: (node, children) => {
      const component = places.has(node) ? componentOf(node) : undefined;
      if (component === undefined) return undefined;
      const element: Element = { type: 'element', tagName: 'div', properties: {}, children };
      placed.set(element, component);
      return element;
    },
  });
  const options = { ...footnoteOptions, handlers, unknownHandler: () => undefined };
  const tree = toHast({ type: 'root', children: listDefinitions(root) }, options);
  return tree.type === 'root' ? toBlocks(tree.children, placed) : [];
}

// The library looks through all that it is given for these before it begins, in half the time of a rendering.
const listDefinitions = (root: Root): (Definition | FootnoteDefinition)[] =>
  listNodes(root)
    .map(({ node }) => node)
    .filter((node) => node.type === 'definition' || node.type === 'footnoteDefinition');

const identity = (file: string): string => file;

/** The tags that stand between blocks, and not within a list, a quote or a line. */
function listPlaces(parent: Parents, places = new Set<Nodes>()): Set<Nodes> {
  for (const child of parent.children) {
    if (child.type !== 'mdxJsxFlowElement') continue;
    places.add(child);
    listPlaces(child, places);
  }
  return places;
}

function componentOf({ name, attributes }: JsxElement): Placed | undefined {
  const listed = findListedTag(name);
  if (listed?.placement !== 'block') return undefined;
  const names: readonly string[] = listed.attributes.map((each) => each.name);
  const written = attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' && names.includes(each.name) && typeof each.value === 'string'
      ? [[each.name, each.value] as const]
      : [],
  );
  return { type: 'component', name: listed.name, attributes: Object.fromEntries(written) };
}

function toBlocks(children: readonly RootContent[], placed: ReadonlyMap<unknown, Placed>): Block[] {
  const blocks: Block[] = [];
  let run: RootContent[] = [];
  const endRun = (): void => {
    const html = toHtml({ type: 'root', children: run }).trim();
    if (html !== '') blocks.push({ type: 'html', html });
    run = [];
  };
  for (const child of children) {
    const component = placed.get(child);
    if (component === undefined || child.type !== 'element') {
      run.push(child);
      continue;
    }
    endRun();
    blocks.push({ ...component, children: toBlocks(child.children, placed) });
  }
  endRun();
  return blocks;
}
