import { calendarDate, yearOf } from '../domain/calendar-date.ts';
import type { Obligation, Publication } from '../domain/duties/board.ts';
import { dayOf, listObligations } from '../domain/duties/obligations.ts';
import { gatherPapers } from '../domain/duties/papers.ts';
import { stateOf } from '../domain/duties/state.ts';
import { includesDate, startOf, type Period } from '../domain/period.ts';
import type { Site } from '../domain/site.ts';
import type { FindAnswer } from './answers.ts';

export type SchoolYear = Extract<Period, { type: 'school-year' }>;

export interface SchoolYearWork {
  /** What nothing answers yet. */
  readonly open: readonly Obligation[];
  readonly answered: readonly Answered[];
}

export interface Answered {
  readonly obligation: Obligation;
  readonly answer: Publication;
}

/** What the school owes for a school year, in the order of the laws; what it owes only if there is something is left out. */
export function listSchoolYearWork(
  { school, record, documents, today }: Site,
  year: SchoolYear,
  findAnswer: FindAnswer,
): SchoolYearWork {
  const facts = { today, record, papers: gatherPapers(documents, today) };
  const [since, until] = [calendarDate(year.from, 1, 1), calendarDate(year.from + 1, 12, 31)];
  const open: Obligation[] = [];
  const answered: Answered[] = [];
  for (const obligation of listObligations(school, record, since, until)) {
    if (!belongsTo(year, obligation)) continue;
    const answer = findAnswer(obligation);
    if (answer !== undefined) answered.push({ obligation, answer });
    else if (isOpen(stateOf(obligation, facts)?.type)) open.push(obligation);
  }
  return { open, answered };
}

/** The next that begins: `2027-2028`. */
export function nameComingYear({ today }: Pick<Site, 'today'>): string {
  const year = yearOf(today);
  const from = today < startOf({ type: 'school-year', from: year }) ? year : year + 1;
  return `${String(from)}-${String(from + 1)}`;
}

/** A school year's own papers, and of the others those whose day lies in it. */
function belongsTo(year: SchoolYear, obligation: Obligation): boolean {
  const { period } = obligation;
  if (period.type === 'school-year') return period.from === year.from;
  return includesDate(year, dayOf(obligation));
}

const openStates: ReadonlySet<string | undefined> = new Set(['missing', 'due', 'waiting']);
const isOpen = (type: string | undefined): boolean => openStates.has(type);
