import type { Image, Link, Root } from 'mdast';
import type { Span } from '../domain/finding.ts';
import type { FileReference } from '../domain/source.ts';
import { classifyAddress } from './addresses.ts';
import { acceptsValue, findListedTag, type ListedAttribute } from './components.ts';
import { listDefinitions } from './tree/definitions.ts';
import { isJsx, listNodes, spanOf, type JsxElement, type Visited } from './tree/nodes.ts';

/** The files beside the document that its body names, in the order of the text. */
export function listFileReferences(root: Root): FileReference[] {
  const nodes = listNodes(root);
  const definitions = listDefinitions(nodes);
  return nodes.flatMap(({ node }: Visited): FileReference[] => {
    switch (node.type) {
      case 'link':
        return referTo(node.url, 'link', addressSpan(node));
      case 'image':
        return referTo(node.url, 'image', addressSpan(node));
      case 'linkReference':
        return referTo(definitions.get(node.identifier)?.url ?? '', 'link', spanOf(node));
      case 'imageReference':
        return referTo(definitions.get(node.identifier)?.url ?? '', 'image', spanOf(node));
      default:
        return isJsx(node) ? referByTag(node) : [];
    }
  });
}

function referTo(url: string, as: 'link' | 'image', span: Span): FileReference[] {
  const address = classifyAddress(url);
  return address.type === 'file' && address.file !== '' ? [{ file: address.file, span, as }] : [];
}

/** The address itself where it is written plainly at the end: `[chữ](tep.pdf)`. */
export function addressSpan(node: Link | Image): Span {
  const { start, end } = spanOf(node);
  if (node.title) return { start, end };
  const length = node.url.length + 1;
  return end - start > length + 1 ? { start: end - length, end: end - 1 } : { start, end };
}

const kinds = new Map<string | null, FileReference['as']>([
  ['TepDinhKem', 'attachment'],
  ['BangSoLieu', 'table'],
]);

/** A table is named by its file without the ending, as the tag writes it; a refused value names nothing. */
function referByTag(element: JsxElement): FileReference[] {
  const as = kinds.get(element.name);
  const attributes: readonly ListedAttribute[] = findListedTag(element.name)?.attributes ?? [];
  const listed = attributes.find(({ name }) => name === 'tep');
  if (as === undefined || listed === undefined) return [];
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'tep') return [];
    if (typeof attribute.value !== 'string' || !acceptsValue(listed, attribute.value)) return [];
    return [{ file: attribute.value, span: spanOf(attribute.position ? attribute : element), as }];
  });
}
