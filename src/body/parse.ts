import type { Root } from 'mdast';
import type { Problem } from '../domain/finding.ts';
import { checkTree } from './problems/tree.ts';
import { checkTags } from './problems/tags.ts';
import { readTree } from './recover.ts';
import { checkLoad } from './source/load.ts';
import { scan } from './source/scan.ts';
import { applyEdits, isWithin } from './source/span.ts';
import { cutTooDeep } from './tree/levels.ts';
import { listNodes, spanOf, type Visited } from './tree/nodes.ts';
import { restore } from './tree/restore.ts';
import { wrapWords } from './tree/shape.ts';

export interface ParsedBody {
  /**
   * What can be shown. Where there are problems, what the officer most likely meant: a refused tag or
   * brace is there as mere words. Undefined where the text cannot be parsed at all.
   */
  readonly tree: Root | undefined;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** `text` is a whole file with its frontmatter blanked, so that all offsets are those of the file. */
export function parseBody(text: string): ParsedBody {
  const load = checkLoad(text);
  if (load.length > 0) return { tree: undefined, problems: sortProblems(load) };
  const scanned = scan(text);
  const tags = checkTags(text, scanned.tags);
  const masks = [...scanned.masks, ...tags.masks];
  const { root, problems } = readTree(applyEdits(text, masks), tags);
  const found = [...scanned.problems, ...tags.problems, ...problems];
  if (root === undefined) return { tree: root, problems: sortProblems(found) };
  const cut = cutTooDeep(root);
  restore(root, text, { tags: tags.kept, masked: masks.length + problems.length > 0 });
  wrapWords(root, text);
  const source = { text, nodes: listNodes(root), cut };
  return {
    tree: root,
    problems: sortProblems([...checkTree(source), ...withoutCode(found, source.nodes)]),
  };
}

/** Within a piece of code, which is refused as a whole, a `<` or `{` is no fault of its own. */
function withoutCode(problems: readonly Problem[], nodes: readonly Visited[]): readonly Problem[] {
  const code = nodes
    .filter(({ node }) => node.type === 'code' || node.type === 'inlineCode')
    .map(({ node }) => spanOf(node));
  if (code.length === 0) return problems;
  let next = 0;
  return sortProblems(problems).filter(({ span }) => {
    while (next < code.length && (code[next]?.end ?? 0) < span.end) next += 1;
    const around = code[next];
    return around === undefined || !isWithin(span, around);
  });
}

/** Of two at one place the wider comes first, and so does its mending: a new line before a backslash. */
function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
