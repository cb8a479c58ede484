import type { Problem, Span } from '../domain/finding.ts';
import type { Places } from '../domain/places.ts';
import { trackOriginal } from './edits.ts';
import { mend } from './mend.ts';
import { movePlaces, moveProblem } from './move.ts';
import { readPlain } from './plain/read.ts';
import { readNodes } from './read-nodes.ts';
import type { YamlValue } from './value.ts';

export type { YamlMap, YamlValue } from './value.ts';

export interface ParsedYaml {
  /** Without blank values; undefined when the text is blank, or when no reading of it can be trusted. */
  readonly value: YamlValue | undefined;
  readonly places: Places;
  readonly problems: readonly Problem[];
}

/** The YAML at `span` of `text`; all offsets are into the whole `text`. Never throws. */
export function parseYaml(text: string, span: Span = { start: 0, end: text.length }): ParsedYaml {
  const source = text.slice(span.start, span.end);
  const plain = readPlain(source, span.start);
  return plain === undefined ? parseAny(source, span.start) : { ...plain, problems: [] };
}

/** Any YAML and what is no YAML, by the library; `base` is added to each offset. */
export function parseAny(source: string, base: number): ParsedYaml {
  const { mended, edits, document, problems, readable } = mend(source);
  const track = trackOriginal(edits);
  const original = (offset: number) => base + track(offset);
  const reading = readNodes(mended, document);
  const found = [
    ...problems.map((problem) => moveProblem(problem, (offset) => base + offset)),
    ...(readable ? reading.problems.map((problem) => moveProblem(problem, original)) : []),
  ];
  return {
    value: readable ? reading.value : undefined,
    places: movePlaces(reading.places, original),
    problems: found.toSorted((a, b) => a.span.start - b.span.start),
  };
}
