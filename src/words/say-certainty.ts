import type { Duty } from '../domain/duties/duty.ts';
import { isUnsure, type Evidence } from '../domain/regulation.ts';
import { basisOf } from '../domain/regulations/basis.ts';
import { timing } from './board.ts';
import { certainties, confidenceScale } from './browse.ts';

/** How sure a row of law is, and why, in one sentence. */
export const sayCertainty = (row: Pick<Evidence, 'confidence' | 'sources'>): string =>
  certainties[row.confidence][basisOf(row)];

/** The scale by which rows are marked in files for programs. */
export const sayConfidenceScale = (): string =>
  Object.entries(confidenceScale)
    .map(([confidence, meaning]) => `${confidence}: ${meaning}`)
    .join('; ');

/** A time limit: in the law's own words only where they were read, else as it is told. */
export function sayTiming(duty: Duty): { readonly term: string; readonly text: string } {
  const { deadline, wording } = duty;
  if (deadline.type === 'unknown') return { term: timing.plain, text: wording };
  if (!isUnsure(duty)) return { term: timing.quoted, text: timing.quote(wording) };
  return {
    term: basisOf(duty) === 'text' ? timing.understood : timing.unchecked,
    text: wording,
  };
}
