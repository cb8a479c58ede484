import type { RegulationId } from '../regulation.ts';
import { getRegulation } from './index.ts';

/** Whether one law is the other, or took its place, at once or after others. */
export const isInLine = (left: RegulationId, right: RegulationId): boolean =>
  left === right || replaces(left, right) || replaces(right, left);

function replaces(newer: RegulationId, older: RegulationId): boolean {
  const next = getRegulation(older).replacedBy;
  return next !== undefined && (next === newer || replaces(newer, next));
}
