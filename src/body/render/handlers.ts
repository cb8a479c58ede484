import type { Element, ElementContent } from 'hast';
import type {
  FootnoteReference,
  Heading,
  Image,
  ImageReference,
  Link,
  LinkReference,
  ListItem,
  Parents,
  Root,
} from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { taskMarkOf, textOf } from '../plain-text.ts';
import type { JsxElement } from '../tree/nodes.ts';
import { renderImage, renderLink } from './links.ts';
import { createTableHandlers } from './tables.ts';

export interface HandlerOptions {
  /** The whole body; what the library is given to begin with holds its definitions alone. */
  readonly root: Root;
  readonly headingIds: ReadonlyMap<Heading, string>;
  /** The address of a file beside the document. */
  readonly fileAddress: (file: string) => string;
  /** What stands for a placed component; undefined for a tag that is not one, or not where it may be. */
  readonly placeComponent: (node: JsxElement, children: ElementContent[]) => Element | undefined;
}

const nothing = (): undefined => undefined;

/**
 * How each node becomes HTML. What is not named here, or is nobody's business to show (programs, HTML,
 * front matter), becomes nothing; the tree is not trusted to have been checked.
 */
export function createHandlers({
  root,
  headingIds,
  fileAddress,
  placeComponent,
}: HandlerOptions): Handlers {
  const tables = createTableHandlers();

  return {
    root: (state: State) => {
      // A node's `data` could name any element and attribute.
      state.applyData = (_from, to) => to;
      return state.wrap(state.all(root), true);
    },
    heading: (state: State, node: Heading) => {
      tables.enterSection(textOf(node));
      // The page's only heading of level 1 is the document's title.
      const depth = node.depth === 1 ? 2 : node.depth;
      const element = defaultHandlers.heading(state, { ...node, depth });
      const id = headingIds.get(node);
      return { ...element, properties: id === undefined ? {} : { id } };
    },
    link: (state: State, node: Link) => renderLink(state, node, node, fileAddress),
    linkReference: (state: State, node: LinkReference) => {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return definition ? renderLink(state, node, definition, fileAddress) : state.all(node);
    },
    image: (state: State, node: Image) => renderImage(state, node, node, fileAddress),
    imageReference: (state: State, node: ImageReference) => {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return renderImage(state, node, definition ?? { url: '' }, fileAddress);
    },
    footnoteReference: (state: State, node: FootnoteReference) =>
      state.footnoteById.has(node.identifier.toUpperCase())
        ? defaultHandlers.footnoteReference(state, node)
        : undefined,
    listItem: renderListItem,
    table: tables.table,
    tableRow: tables.tableRow,
    mdxJsxTextElement: renderInline,
    mdxJsxFlowElement: (state: State, node: JsxElement) => {
      const children = state.all(node);
      return placeComponent(node, children) ?? children;
    },
    html: nothing,
    yaml: nothing,
    toml: nothing,
    mdxjsEsm: nothing,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
  };
}

/** Task marks are words: a disabled checkbox says nothing to a screen reader. */
function renderListItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
  const mark = taskMarkOf(node.checked);
  if (mark === '') return item;
  const first = item.children.find((child) => child.type === 'element' && child.tagName === 'p');
  const holder = first?.type === 'element' ? first : item;
  holder.children.unshift({ type: 'text', value: mark });
  return item;
}

const inlineTags = new Set<string | null>(['br', 'sub', 'sup']);

/** Attributes are never shown: no listed inline tag has any. */
function renderInline(state: State, node: JsxElement): Element | ElementContent[] {
  const children = state.all(node);
  if (node.name === null || !inlineTags.has(node.name)) return children;
  const content = node.name === 'br' ? [] : children;
  return { type: 'element', tagName: node.name, properties: {}, children: content };
}
