import { parseDocument } from 'htmlparser2';
import type { Root } from 'mdast';
import type { Block } from '../../src/body/blocks.ts';
import { parseBody } from '../../src/body/parse.ts';
import { listPlaces } from '../yaml/support.ts';

/** `line:column code` of every problem of a body. */
export const problemsOf = (text: string): string[] => listPlaces(text, parseBody(text).problems);

/** The tree of a body that is expected to parse. */
export function treeOf(text: string): Root {
  const { tree } = parseBody(text);
  if (tree === undefined) throw new Error(`No tree: ${text}`);
  return tree;
}

export function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.type === 'html' ? block.html : htmlOf(block.children)))
    .join('\n');
}

type HtmlNode = ReturnType<typeof parseDocument>['children'][number];

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a piece of HTML, as a browser's parser finds them. */
export function listElements(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const visit = (node: HtmlNode): void => {
    if ('attribs' in node) elements.push({ name: node.name, attributes: node.attribs });
    if ('children' in node) node.children.forEach(visit);
  };
  parseDocument(html).children.forEach(visit);
  return elements;
}

/** What a reader sees of a piece of HTML, but for the marks and the title of footnotes. */
export function visibleTextOf(html: string): string {
  const textOfNode = (node: HtmlNode): string => {
    if ('data' in node && node.type === 'text') return node.data;
    if ('attribs' in node && isFootnoteMark(node.attribs)) return '';
    return 'children' in node ? node.children.map(textOfNode).join('') : '';
  };
  return parseDocument(html).children.map(textOfNode).join('');
}

const isFootnoteMark = (attributes: Readonly<Record<string, string>>): boolean =>
  'data-footnote-ref' in attributes ||
  'data-footnote-backref' in attributes ||
  attributes['id'] === 'footnote-label';

export const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');
