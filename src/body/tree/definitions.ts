import type { Definition } from 'mdast';
import { ofType, type Visited } from './nodes.ts';

/** The definitions of link addresses, by identifier; of two with one name the first counts. */
export function listDefinitions(nodes: readonly Visited[]): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const { node } of ofType(nodes, 'definition')) {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  return definitions;
}
