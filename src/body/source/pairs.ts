import type { Tag } from './tag.ts';

/** Which tags belong together, going by their names alone. */
export interface TagPairs {
  readonly partners: ReadonlyMap<Tag, Tag>;
  /** Opening tags that nothing closes, or that are closed crosswise; in the order of the text. */
  readonly unclosed: readonly Tag[];
  /** Closing tags that nothing opens. */
  readonly unopened: readonly Tag[];
  /** Opening tags within `maxTagDepth` others or more. */
  readonly tooDeep: readonly Tag[];
}

// As deep as lists and quotes may go. Satteri takes seconds over 50 000 tags within one another.
const maxTagDepth = 20;

export function pairTags(tags: readonly Tag[]): TagPairs {
  const partners = new Map<Tag, Tag>();
  const unclosed: Tag[] = [];
  const unopened: Tag[] = [];
  const tooDeep: Tag[] = [];
  const open = new OpenTags();
  const crossed = new OpenTags();
  for (const tag of tags) {
    if (tag.type === 'standalone') continue;
    if (tag.type !== 'closing') {
      if (open.push(tag) > maxTagDepth) tooDeep.push(tag);
      continue;
    }
    const [opening, ...within] = open.popUntil(tag.name);
    for (const each of within) crossed.push(each);
    // In `<sub><sup></sub></sup>` the last tag closes what is told of as unclosed already.
    const opened = opening ?? crossed.popUntil(tag.name)[0];
    if (opened === undefined) unopened.push(tag);
    else partners.set(opened, tag).set(tag, opened);
    for (const each of within) unclosed.push(each);
  }
  for (const tag of open.list()) unclosed.push(tag);
  unclosed.sort((a, b) => a.span.start - b.span.start);
  return { partners, unclosed, unopened, tooDeep };
}

/** A stack that knows at once whether a name is on it, so that a long text takes no square time. */
class OpenTags {
  readonly #tags: Tag[] = [];
  readonly #counts = new Map<string, number>();

  /** Gives the new height. */
  push(tag: Tag): number {
    this.#count(tag.name, 1);
    return this.#tags.push(tag);
  }

  /** The last tag of that name, then all above it; empty where there is none. */
  popUntil(name: string): Tag[] {
    if ((this.#counts.get(name) ?? 0) === 0) return [];
    const popped = this.#tags.splice(this.#tags.findLastIndex((tag) => tag.name === name));
    for (const tag of popped) this.#count(tag.name, -1);
    return popped;
  }

  list(): readonly Tag[] {
    return this.#tags;
  }

  #count(name: string, change: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + change);
  }
}
