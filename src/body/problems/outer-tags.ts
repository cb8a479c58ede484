import type { Tag } from '../source/tag.ts';
import type { TagPairs } from '../source/pairs.ts';

// These are taken out with all that is in them.
const wholes = /^(?:script|style|svg|iframe|object)$/i;
const frames = /^(?:table|ul|ol)$/i;
const parts = /^(?:t[rdh]|thead|tbody|tfoot|caption|colgroup|col|li)$/i;

/** Without the tags that go when the one around them goes: a pasted table is one fault, not one a cell. */
export function listOuterTags(tags: readonly Tag[], partners: TagPairs['partners']): Tag[] {
  let wholeEnd = 0;
  let frameEnd = 0;
  return tags.filter((tag) => {
    const { start } = tag.span;
    if (start < wholeEnd || (start < frameEnd && parts.test(tag.name))) return false;
    const end = partners.get(tag)?.span.end ?? 0;
    if (wholes.test(tag.name)) wholeEnd = Math.max(wholeEnd, end);
    if (frames.test(tag.name)) frameEnd = Math.max(frameEnd, end);
    return true;
  });
}
