import type { Root } from 'mdast';
import { mdxToMdast, type Features } from 'satteri';
import type { Edit, Problem } from '../domain/finding.ts';
import { readLessThan } from './problems/angles.ts';
import { unclosedProblem, unopenedProblem } from './problems/tags.ts';
import { maskMarks } from './source/mask.ts';
import { applyEdits } from './source/span.ts';
import type { Tag } from './source/tag.ts';

// Official texts are shown as they are written: no smart quotes, no dashes made of hyphens.
const features: Features = {
  gfm: true,
  frontmatter: false,
  smartPunctuation: false,
  math: false,
  directive: false,
  headingAttributes: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  rawHtml: false,
};

/** Each round tells one problem more; a text with more problems than that is read again when they are mended. */
const maxRounds = 40;

export interface TreeReading {
  readonly root: Root | undefined;
  readonly problems: readonly Problem[];
}

/** The tags that are left in the text, and which of them open and close each other. */
export interface KnownTags {
  readonly kept: readonly Tag[];
  readonly partners: ReadonlyMap<Tag, Tag>;
}

/**
 * Parses a text without programs and unlisted tags. Satteri stops at the first tag that does not fit
 * the paragraphs and lists around it; that tag is masked and the text parsed again.
 */
export function readTree(masked: string, tags: KnownTags): TreeReading {
  const problems: Problem[] = [];
  let text = masked;
  for (let round = 0; round < maxRounds; round += 1) {
    const parsed = parse(text);
    if ('root' in parsed) return { root: parsed.root, problems };
    const repair = findRepair(text, parsed.offset, tags);
    if (repair === undefined) {
      problems.push(unreadableProblem(parsed.offset));
      break;
    }
    problems.push(...repair.problems);
    text = applyEdits(text, repair.masks);
  }
  const bare = parse(maskAll(text));
  return { root: 'root' in bare ? bare.root : undefined, problems };
}

function parse(text: string): { root: Root } | { offset: number } {
  try {
    const root = mdxToMdast(text, { features });
    if (root.type === 'root') return { root };
    return { offset: 0 };
  } catch (error) {
    return { offset: offsetOf(text, error instanceof Error ? error.message : '') };
  }
}

const leadingPlace = /^(\d+):(\d+): /;
const openingPlace = /^\d+:\d+: Expected a closing tag for .*? \((\d+):(\d+)\)/s;

/** Satteri's errors say where in their text alone: «3:5: Expected a closing tag for `<sub>` (1:2)…». */
function offsetOf(text: string, message: string): number {
  const [, line = '1', column = '1'] =
    openingPlace.exec(message) ?? leadingPlace.exec(message) ?? [];
  const lineBreaks = Array.from(text.matchAll(/\r\n?|\n/g), (each) => each.index + each[0].length);
  const lineStart = lineBreaks[Number(line) - 2] ?? 0;
  return Math.min(lineStart + Number(column) - 1, text.length);
}

function findRepair(
  text: string,
  offset: number,
  { kept, partners }: KnownTags,
): { problems: readonly Problem[]; masks: readonly Edit[] } | undefined {
  const tag = kept.find(({ span }) => span.start === offset);
  if (tag === undefined)
    return text.charAt(offset) === '<' ? readLessThan(text, offset) : undefined;
  const partner = partners.get(tag);
  const opening = tag.type === 'closing' ? partner : tag;
  return {
    problems: [opening ? unclosedProblem(opening) : unopenedProblem(tag)],
    masks: [tag, ...(partner ? [partner] : [])].flatMap(({ span }) => maskMarks(text, span)),
  };
}

function maskAll(text: string): string {
  return applyEdits(text, maskMarks(text, { start: 0, end: text.length }));
}

function unreadableProblem(offset: number): Problem {
  return {
    code: 'unreadable-body',
    span: { start: offset, end: offset + 1 },
    message: 'Không phân tích được nội dung từ chỗ này.',
    advice: 'Sửa các lỗi khác trước; nếu vẫn còn thì viết lại đoạn này.',
  };
}
