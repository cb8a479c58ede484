import type { Document } from 'yaml';
import type { Edit, Problem } from '../domain/finding.ts';
import { compose } from './compose.ts';
import { applyEdits, sortEdits, trackOriginal } from './edits.ts';
import { problemOf, type Fault } from './faults/fault.ts';
import { findFaults } from './faults/find.ts';
import { moveEdits, moveSpan } from './move.ts';

// Each round mends one fault a line; what is still wrong after so many is beyond mending.
const rounds = 8;

export interface Mended {
  /** The text as YAML can read it, and what was done to it. */
  readonly mended: string;
  readonly edits: readonly Edit[];
  readonly document: Document.Parsed;
  /** Places are those of the unmended text. */
  readonly problems: readonly Problem[];
  readonly readable: boolean;
}

/** Reads, mends what can be mended, and reads again, so that one fault does not hide the next. */
export function mend(source: string): Mended {
  let edits: readonly Edit[] = [];
  let mended = source;
  let problems: readonly Problem[] = [];
  for (let round = 0; ; round++) {
    const document = compose(mended);
    const track = trackOriginal(edits);
    const faults = findFaults(mended, document).map((fault) => moveFault(fault, track));
    const state = { mended, edits, document };
    if (faults.length === 0) return { ...state, problems, readable: true };
    const told = new Set(problems.map(({ span }) => span.start));
    const untold = faults.filter(({ span }) => !told.has(span.start));
    const mendable = untold.filter(({ repair }) => round < rounds && repair !== undefined);
    if (mendable.length === 0) {
      return { ...state, problems: [...problems, ...untold.map(problemOf)], readable: false };
    }
    problems = [...problems, ...mendable.map(problemOf)];
    edits = sortEdits([...edits, ...mendable.flatMap(({ repair }) => repair ?? [])]);
    mended = applyEdits(source, edits);
  }
}

function moveFault(fault: Fault, move: (offset: number) => number): Fault {
  const span = moveSpan(fault.span, move);
  if (fault.repair === undefined) return { ...fault, span };
  return { ...fault, span, repair: moveEdits(fault.repair, move) };
}
