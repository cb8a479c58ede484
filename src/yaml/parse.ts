import type { Document } from 'yaml';
import type { Edit, Problem, Span } from '../domain/finding.ts';
import type { OffsetRange, Place, Places } from '../domain/places.ts';
import { compose } from './compose.ts';
import { applyEdits, originalOffset, sortEdits } from './edits.ts';
import { problemOf, type Fault } from './faults/fault.ts';
import { findFaults } from './faults/find.ts';
import { readNodes } from './read-nodes.ts';
import type { YamlValue } from './value.ts';

export type { YamlMap, YamlValue } from './value.ts';

export interface ParsedYaml {
  /** Without blank values; undefined when the text is blank, or when no reading of it can be trusted. */
  readonly value: YamlValue | undefined;
  readonly places: Places;
  readonly problems: readonly Problem[];
}

// Each round mends one fault a line; what is still wrong after so many is beyond mending.
const rounds = 8;

/** The YAML at `span` of `text`; all offsets are into the whole `text`. Never throws. */
export function parseYaml(text: string, span: Span = { start: 0, end: text.length }): ParsedYaml {
  const source = text.slice(span.start, span.end);
  const { mended, edits, document, problems, readable } = mend(source);
  const original = (offset: number) => span.start + originalOffset(edits, offset);
  const reading = readNodes(mended, document);
  const found = [
    ...problems.map((problem) => moveProblem(problem, (offset) => span.start + offset)),
    ...(readable ? reading.problems.map((problem) => moveProblem(problem, original)) : []),
  ];
  return {
    value: readable ? reading.value : undefined,
    places: movePlaces(reading.places, original),
    problems: found.toSorted((a, b) => a.span.start - b.span.start),
  };
}

interface Mended {
  /** The text as YAML can read it, and what was done to it. */
  readonly mended: string;
  readonly edits: readonly Edit[];
  readonly document: Document.Parsed;
  /** Places are those of the unmended text. */
  readonly problems: readonly Problem[];
  readonly readable: boolean;
}

/** Reads, mends what can be mended, and reads again, so that one fault does not hide the next. */
function mend(source: string): Mended {
  let edits: readonly Edit[] = [];
  let mended = source;
  const problems: Problem[] = [];
  for (let round = 0; ; round++) {
    const document = compose(mended);
    const faults = findFaults(mended, document);
    const state = { mended, edits, document };
    if (faults.length === 0) return { ...state, problems, readable: true };
    const done = edits;
    const moved = faults.map((fault) => moveFault(fault, (offset) => originalOffset(done, offset)));
    const mendable = round < rounds ? moved.filter((fault) => isNew(fault, problems)) : [];
    if (mendable.length === 0) {
      const last = moved.filter(({ span }) =>
        problems.every((told) => told.span.start !== span.start),
      );
      return { ...state, problems: [...problems, ...last.map(problemOf)], readable: false };
    }
    problems.push(...mendable.map(problemOf));
    edits = sortEdits([...edits, ...mendable.flatMap(({ repair }) => repair ?? [])]);
    mended = applyEdits(source, edits);
  }
}

function isNew({ code, span, repair }: Fault, problems: readonly Problem[]): boolean {
  if (repair === undefined) return false;
  return problems.every((problem) => problem.code !== code || problem.span.start !== span.start);
}

type Move = (offset: number) => number;

function moveSpan({ start, end }: Span, move: Move): Span {
  return { start: move(start), end: move(end) };
}

function moveEdits(edits: readonly Edit[], move: Move): Edit[] {
  return edits.map(({ span, text }) => ({ span: moveSpan(span, move), text }));
}

function moveFault(fault: Fault, move: Move): Fault {
  const span = moveSpan(fault.span, move);
  if (fault.repair === undefined) return { ...fault, span };
  return { ...fault, span, repair: moveEdits(fault.repair, move) };
}

function moveProblem(problem: Problem, move: Move): Problem {
  const span = moveSpan(problem.span, move);
  if (problem.mend === undefined) return { ...problem, span };
  return { ...problem, span, mend: moveEdits(problem.mend, move) };
}

function movePlaces(places: Places, move: Move): Places {
  const moveRange = ([start, end]: OffsetRange): OffsetRange => [move(start), move(end)];
  const entries = Object.entries(places).map(([path, { key, value }]): [string, Place] => [
    path,
    { ...(key && { key: moveRange(key) }), value: moveRange(value) },
  ]);
  return Object.fromEntries(entries);
}
