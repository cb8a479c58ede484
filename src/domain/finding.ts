import type { RuleCode } from './rules/index.ts';

/** `error` stops the build (exit status 1); `warning` is only told. */
export type Severity = 'error' | 'warning';

/** Offsets into a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces `span` by `text`. A rule offers it only where no figure, date or number can change. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Something wrong within one text, before it is known which file the text came from. */
export interface Problem {
  readonly code: RuleCode;
  readonly span: Span;
  /** One Vietnamese sentence: what is wrong. */
  readonly message: string;
  /** One Vietnamese sentence: what to do. */
  readonly advice: string;
  readonly mend?: readonly Edit[];
}

/** Of one file: nobody reads more at once, and the rest comes when these are mended. */
export const mostProblems = 1_000;

/** Where a finding stands: in the text of its file, or on the file as a whole. */
export type FindingPlace =
  | { readonly type: 'source'; readonly position: Position; readonly excerpt: Excerpt }
  | { readonly type: 'file' };

/** Line and column count from 1; columns in UTF-16 units, as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A piece of the line around a problem, and where to set the caret under it. */
export interface Excerpt {
  readonly text: string;
  /** Index into `text` of the first marked character. */
  readonly caret: number;
  /** How many characters are marked, at least 1. */
  readonly length: number;
}

/** A problem with its file: what reporters print. `file` is relative to the content folder, with `/`. */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly file: string;
  readonly place: FindingPlace;
  readonly message: string;
  readonly advice: string;
  readonly mendable: boolean;
}
