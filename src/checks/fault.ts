import type { Finding, Problem, Span } from '../domain/finding.ts';
import { findPlace, type Places } from '../domain/places.ts';
import { rules } from '../domain/rules/index.ts';
import { locateProblem } from './locate.ts';

/** What a rule found, before it is said where. */
export type Fault = Pick<Problem, 'code' | 'message' | 'advice'>;

interface Readable {
  readonly file: string;
  readonly places: Places;
  text(): string;
}

/** Points at the value of the first path that the file has, else at the beginning of the file. */
export function findingAt(source: Readable, fault: Fault, ...paths: readonly string[]): Finding {
  const place = paths
    .map((path) => findPlace(source.places, path))
    .find((found) => found !== undefined);
  const [start, end] = place?.value ?? [0, 0];
  return findingAtSpan(source, fault, { start, end });
}

export function findingAtSpan(source: Readable, fault: Fault, span: Span): Finding {
  return locateProblem({ ...fault, span }, source.file, source.text());
}

export function findingOnFile(file: string, fault: Fault): Finding {
  const { severity } = rules[fault.code];
  return { ...fault, severity, file, place: { type: 'file' }, mendable: false };
}
