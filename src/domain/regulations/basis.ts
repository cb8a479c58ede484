import type { Evidence } from '../regulation.ts';
import { sources, type SourceKind } from './sources.ts';

/**
 * What stands behind a row of law: its text; a part of its text, with the rest filled in; somebody's word about
 * it; or nothing but what the compiler knows.
 */
export type Basis = 'text' | 'part-of-text' | 'indirect' | 'own';

export function basisOf({ sources: ids }: Pick<Evidence, 'sources'>): Basis {
  const kinds = new Set<SourceKind>(ids.map((id) => sources[id].kind));
  if (kinds.has('text')) return kinds.size === 1 ? 'text' : 'part-of-text';
  return kinds.has('indirect') ? 'indirect' : 'own';
}
