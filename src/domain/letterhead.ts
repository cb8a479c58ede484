import type { CalendarDate } from './calendar-date.ts';
import type { Document } from './document.ts';
import { compareText } from './order.ts';
import type { FormerBody, School } from './school.ts';
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

function parentBodyOf({ issuedOn, publishedOn }: Document, school: Superiors): string {
  const day = findKnown(issuedOn) ?? publishedOn;
  return findFormerBody(school, day)?.name ?? school.parentBody;
}

/** The body that a school was under on a day, where it is not the present one. */
export const findFormerBody = (
  { formerParentBodies }: Pick<Superiors, 'formerParentBodies'>,
  day: CalendarDate,
): FormerBody | undefined =>
  formerParentBodies
    .filter(({ until }) => day <= until)
    .toSorted((left, right) => compareText(left.until, right.until))
    .at(0);

type Superiors = Pick<School, 'parentBody' | 'formerParentBodies'>;
