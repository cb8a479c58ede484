import { formatCalendarDate } from '../domain/calendar-date.ts';
import type { Missing } from '../domain/parents/missing.ts';
import { parents as words } from './figures.ts';

/** Why the parents' sheet has no figure. */
export function sayMissing(missing: Missing): string {
  switch (missing.type) {
    case 'not-yet':
      return words.missing;
    case 'not-here':
      return words.notHere;
    case 'elsewhere':
      return words.elsewhere(formatCalendarDate(missing.note.on), missing.note.where);
  }
}
