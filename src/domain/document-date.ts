import type { CalendarDate } from './calendar-date.ts';
import type { Document } from './document.ts';
import { findKnown } from './stated.ts';

/** The day that a document is judged by: of signing, where it is known, else of going up on the site. */
export const dateOf = ({
  issuedOn,
  publishedOn,
}: Pick<Document, 'issuedOn' | 'publishedOn'>): CalendarDate => findKnown(issuedOn) ?? publishedOn;
