import type { Edit, Problem } from '../../domain/finding.ts';
import type { Tag } from './tag.ts';

/** What is made of one mark of the text (`<`, `{`, `import`) before any parser sees it. */
export interface Reading {
  /** Where to read on. */
  readonly end: number;
  readonly problems: readonly Problem[];
  /** What the parser must not see. */
  readonly masks: readonly Edit[];
  /** Judged later, together with the other tags. */
  readonly tag?: Tag;
}

/** A mark that means nothing where it stands. */
export const passOver = (end: number): Reading => ({ end, problems: [], masks: [] });
