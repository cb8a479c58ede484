import { addDays, calendarDate, yearOf, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../order.ts';
import { isPublic } from '../publication.ts';
import type { Regulation } from '../regulation.ts';
import { regulations } from '../regulations/index.ts';
import type { Site } from '../site.ts';
import type { Board, BoardEntry, DutyState, Obligation } from './board.ts';
import { dayOf, listObligations } from './obligations.ts';
import { gatherPapers } from './papers.ts';
import { stateOf } from './state.ts';

export type BoardSite = Pick<Site, 'school' | 'documents' | 'today' | 'record'>;

/**
 * Whole calendar years, from the day since which the school answers to the end of the year that is a quarter
 * ahead, so that December sees what January asks; and what was published ahead of that.
 */
export function makeBoard(
  { school, documents, today, record }: BoardSite,
  laws: readonly Regulation[] = regulations,
): Board {
  const facts = { today, record, papers: gatherPapers(documents, today) };
  const since = record.since ?? firstDayOf(yearOfFirstPublication({ documents, today }));
  const horizon = yearOf(addDays(today, daysAhead));
  const lastYear = horizon + yearsPublishedAhead;
  const entries = listObligations(school, record, since, lastDayOf(lastYear), laws)
    .map((obligation) => ({ obligation, state: stateOf(obligation, facts) }))
    .filter((entry): entry is Omit<BoardEntry, 'year'> => entry.state !== undefined)
    .filter(({ obligation, state }) => yearOf(dayOf(obligation)) <= horizon || isPublished(state))
    .map((entry) => ({ ...entry, year: yearOfEntry(entry.obligation) }));
  return { today, entries };
}

const daysAhead = 90;
/** A school may publish for the school year after the next. */
const yearsPublishedAhead = 2;

const isPublished = ({ type }: DutyState): boolean =>
  type === 'in-time' || type === 'late' || type === 'published';

const yearOfEntry = ({ due, decisiveOn }: Obligation): number => yearOf(due?.last ?? decisiveOn);

function yearOfFirstPublication({ documents, today }: Pick<Site, 'documents' | 'today'>): number {
  const days = documents
    .filter((document) => isPublic(document, today))
    .map(({ publishedOn }) => publishedOn);
  return yearOf(days.sort(compareText).at(0) ?? today);
}

const firstDayOf = (year: number): CalendarDate => calendarDate(year, 1, 1);
const lastDayOf = (year: number): CalendarDate => calendarDate(year, 12, 31);
