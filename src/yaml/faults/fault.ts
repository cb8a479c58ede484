import type { Edit, Problem } from '../../domain/finding.ts';

/** A place that YAML cannot read, in the text as mended so far. */
export interface Fault extends Omit<Problem, 'mend'> {
  /** Makes the text readable, so that the check goes on and finds what else is wrong. */
  readonly repair?: readonly Edit[];
  /** The repair keeps every word that was typed, so the officer may have it made. */
  readonly harmless?: boolean;
}

/** What the officer is told: a repair that might be a wrong guess is not offered. */
export function problemOf({ code, span, message, advice, repair, harmless }: Fault): Problem {
  const problem = { code, span, message, advice };
  return repair !== undefined && harmless === true ? { ...problem, mend: repair } : problem;
}
