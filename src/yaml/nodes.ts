import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';

/** Every node but aliases. A loop, not a recursion: the text decides how deep it goes. */
export function listNodes(document: Document.Parsed): Node[] {
  const waiting: unknown[] = [document.contents];
  const nodes: Node[] = [];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isScalar(next)) {
      nodes.push(next);
    } else if (isSeq(next)) {
      nodes.push(next);
      for (const item of next.items) waiting.push(item);
    } else if (isMap(next)) {
      nodes.push(next);
      for (const pair of next.items) waiting.push(pair.key, pair.value);
    }
  }
  return nodes;
}
