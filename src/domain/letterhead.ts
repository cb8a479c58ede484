import type { Document } from './document.ts';
import { findFormerBody, type School } from './school.ts';
import { dateOf } from './document-date.ts';
import { findKnown } from './stated.ts';

/** What stands above a paper: papers of the Party carry no Quốc hiệu (Hướng dẫn 36-HD/VPTW). */
export interface Letterhead {
  readonly style: 'state' | 'party';
  /** The body above the issuer; known for the school's own papers only. */
  readonly parentBody: string | undefined;
  readonly issuer: string;
}

/** The school's own papers name the body that it was under on their day. */
export function letterheadOf(
  document: Document,
  school: Pick<School, 'name'> & Superiors,
): Letterhead {
  const grammar = findKnown(document.number)?.grammar;
  return {
    style: grammar?.startsWith('party') ? 'party' : 'state',
    parentBody: document.issuer === school.name ? parentBodyOf(document, school) : undefined,
    issuer: document.issuer,
  };
}

const parentBodyOf = (document: Document, school: Superiors): string =>
  findFormerBody(school, dateOf(document))?.name ?? school.parentBody;

type Superiors = Pick<School, 'parentBody' | 'formerParentBodies'>;
