import type { RegulationId } from '../regulation.ts';
import { getRegulation } from './index.ts';

/** Whether one law is the other, or took its place, at once or after others. */
export const isInLine = (left: RegulationId, right: RegulationId): boolean =>
  left === right || replaces(left, right) || replaces(right, left);

/** The law that stands at the end of a line, by which all of it can be called. */
export function lastInLine(id: RegulationId): RegulationId {
  const next = getRegulation(id).replacedBy;
  return next === undefined ? id : lastInLine(next);
}

function replaces(newer: RegulationId, older: RegulationId): boolean {
  const next = getRegulation(older).replacedBy;
  return next !== undefined && (next === newer || replaces(newer, next));
}
