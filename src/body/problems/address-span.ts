import type { Definition, Image, Link } from 'mdast';
import type { Span } from '../../domain/finding.ts';
import { spanOf } from '../tree/nodes.ts';

export type Addressed = Link | Image | Definition;

// `<…>`, or all up to the next space.
const defined = /\s*(?:<([^<>\n]*)>|(\S+))/y;
/** The same in a link or an image, where a bracket at the very end closes it. */
const bracketed = /\s*(?:<([^<>\n]*)>|(\S+?)(?=\s|\)?$))/y;

/** Where the address of a link, an image or a definition is written; the node where that cannot be told. */
export function addressSpanOf(text: string, node: Addressed): Span {
  const whole = spanOf(node);
  const source = text.slice(whole.start, whole.end);
  const from = findAddressStart(source, node, whole);
  if (from === undefined) return whole;
  const written = node.type === 'definition' ? defined : bracketed;
  written.lastIndex = from;
  const [match, angled, bare = ''] = written.exec(source) ?? [];
  if (match === undefined) return whole;
  const closing = angled === undefined ? 0 : 1;
  const end = whole.start + from + match.length - closing;
  return { start: end - (angled ?? bare).length, end };
}

function findAddressStart(source: string, node: Addressed, whole: Span): number | undefined {
  const mark = node.type === 'definition' ? ']:' : '](';
  const lastChild = node.type === 'link' ? node.children.at(-1) : undefined;
  const after = lastChild === undefined ? 0 : spanOf(lastChild).end - whole.start;
  // A bare address among the words has no brackets: it is the whole node.
  const start = /^!?\[/.test(source) ? source.indexOf(mark, after) : -1;
  return start < 0 ? undefined : start + mark.length;
}
