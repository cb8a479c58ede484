import type { Severity } from '../finding.ts';

/** What a finding's code means: the source of the officer's guide, so all texts are Vietnamese. */
export interface Rule {
  readonly severity: Severity;
  /** A few words, the heading of its help section. */
  readonly title: string;
  /** Why it matters to readers or to the file. */
  readonly why: string;
  /** How to mend it, step by step if need be. */
  readonly remedy: string;
  /** What is found, and the same written right. */
  readonly example?: { readonly wrong: string; readonly right: string };
}
