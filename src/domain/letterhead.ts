import { calendarDate } from './calendar-date.ts';
import type { Document } from './document.ts';
import { findFormerBody, type School } from './school.ts';
import { dateOf } from './document-date.ts';
import { findKnown } from './stated.ts';

/**
 * What stands above a paper: papers of the Party carry no Quốc hiệu (Hướng dẫn 36-HD/VPTW, kept by Hướng dẫn
 * 05-HD/VPTW).
 */
export interface Letterhead {
  readonly style: 'state' | 'party';
  /** The body above the issuer; known for the school's own papers only. */
  readonly parentBody: string | undefined;
  readonly issuer: string;
  /** «Số:», or «Số» alone. */
  readonly colon: boolean;
}

/**
 * The day of Hướng dẫn 05-HD/VPTW, which has the Party's numbers without a colon (as a school's guide to it
 * tells: medium). Of papers before it one guide to Hướng dẫn 36-HD/VPTW prints «Số:», and nothing that was
 * read says otherwise, so the newer form is not given to them.
 */
const noColonSince = calendarDate(2026, 5, 27);

/** The school's own papers name the body that it was under on their day. */
export function letterheadOf(
  document: Document,
  school: Pick<School, 'name'> & Superiors,
): Letterhead {
  const isParty = findKnown(document.number)?.grammar.startsWith('party') === true;
  return {
    style: isParty ? 'party' : 'state',
    parentBody: document.issuer === school.name ? parentBodyOf(document, school) : undefined,
    issuer: document.issuer,
    colon: !isParty || dateOf(document) < noColonSince,
  };
}

const parentBodyOf = (document: Document, school: Superiors): string =>
  findFormerBody(school, dateOf(document))?.name ?? school.parentBody;

type Superiors = Pick<School, 'parentBody' | 'formerParentBodies'>;
