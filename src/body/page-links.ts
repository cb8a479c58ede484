import type { Root } from 'mdast';
import type { PageReference } from '../domain/source.ts';
import { classifyAddress } from './addresses.ts';
import { addressSpan } from './files.ts';
import { listNodes, ofType } from './tree/nodes.ts';

/** The pages of this site that a body leads to by their addresses, in the order of the text. */
export const listPageReferences = (root: Root): PageReference[] =>
  ofType(listNodes(root), 'link')
    .filter(({ node }) => classifyAddress(node.url).type === 'site')
    .map(({ node }) => ({ address: node.url, span: addressSpan(node) }));
