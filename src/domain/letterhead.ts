import type { Document } from './document.ts';
import type { School } from './school.ts';
import { findKnown } from './stated.ts';

/** What stands above a paper: papers of the Party carry no Quốc hiệu (Hướng dẫn 36-HD/VPTW). */
export interface Letterhead {
  readonly style: 'state' | 'party';
  /** The body above the issuer; known for the school's own papers only. */
  readonly parentBody: string | undefined;
  readonly issuer: string;
}

export function letterheadOf(
  document: Document,
  school: Pick<School, 'name' | 'parentBody'>,
): Letterhead {
  const grammar = findKnown(document.number)?.grammar;
  return {
    style: grammar?.startsWith('party') ? 'party' : 'state',
    parentBody: document.issuer === school.name ? school.parentBody : undefined,
    issuer: document.issuer,
  };
}
