import type { Root } from 'mdast';
import type { Problem } from '../domain/finding.ts';
import { checkTree } from './problems/tree.ts';
import { checkTags } from './problems/tags.ts';
import { readTree } from './recover.ts';
import { checkLoad } from './source/load.ts';
import { scan } from './source/scan.ts';
import { applyEdits, isWithin } from './source/span.ts';
import { cutTooDeep } from './tree/levels.ts';
import { listNodes, spanOf } from './tree/nodes.ts';
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

/** Nobody reads more at once; the rest comes when these are mended. */
const maxProblems = 1_000;

/** `text` is a whole file with its frontmatter blanked, so that all offsets are those of the file. */
export function parseBody(text: string): ParsedBody {
  const { problems, masks, tags } = scan(text);
  const load = checkLoad(text);
  if (load.length > 0) return { tree: undefined, problems: sortProblems([...problems, ...load]) };
  const judged = checkTags(text, tags);
  const allMasks = [...masks, ...judged.masks];
  const reading = readTree(applyEdits(text, allMasks), judged);
  const found = [...problems, ...judged.problems, ...reading.problems];
  const tree = reading.root;
  if (tree === undefined) return { tree, problems: sortProblems(found) };
  const cut = cutTooDeep(tree);
  restore(tree, text, { tags: judged.kept, masked: allMasks.length + reading.problems.length > 0 });
  wrapWords(tree, text);
  const fromTree = checkTree({ text, nodes: listNodes(tree), cut });
  return { tree, problems: sortProblems([...fromTree, ...withoutCode(found, tree)]) };
}

/** Within a piece of code, which is refused as a whole, a `<` or `{` is no fault of its own. */
function withoutCode(problems: readonly Problem[], tree: Root): readonly Problem[] {
  if (problems.length === 0) return problems;
  const code = listNodes(tree)
    .filter(({ node }) => node.type === 'code' || node.type === 'inlineCode')
    .map(({ node }) => spanOf(node));
  return problems.filter(({ span }) => !code.some((each) => isWithin(span, each)));
}

/** Of two at one place the wider comes first, and so does its mending: a new line before a backslash. */
function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .slice(0, maxProblems);
}
