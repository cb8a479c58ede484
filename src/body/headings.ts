import type { Heading, Root } from 'mdast';
import { createSlugger } from '../domain/vietnamese.ts';
import { textOf } from './plain-text.ts';
import { listNodes, ofType, type Visited } from './tree/nodes.ts';

/** The address within the page of every heading of a body, for the page, its contents and the search alike. */
export function headingIdsOf(body: Root | readonly Visited[]): ReadonlyMap<Heading, string> {
  const nodes = 'type' in body ? listNodes(body) : body;
  const slug = createSlugger();
  // mdast-util-to-hast gives the title above the footnotes this id.
  slug('footnote-label');
  return new Map(ofType(nodes, 'heading').map(({ node }) => [node, slug(textOf(node))]));
}
