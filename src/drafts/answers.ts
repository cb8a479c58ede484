import { calendarDate, lastYear } from '../domain/calendar-date.ts';
import type { Document } from '../domain/document.ts';
import type { Obligation, Publication } from '../domain/duties/board.ts';
import { gatherPapers } from '../domain/duties/papers.ts';
import { findPublication } from '../domain/duties/publications.ts';
import type { DutyRecord } from '../domain/duties/record.ts';

/** What already answers an obligation, or will: drafts and what is still to come count here. */
export type FindAnswer = (obligation: Obligation) => Publication | undefined;

export function openAnswers(documents: readonly Document[], record: DutyRecord): FindAnswer {
  const finished = documents.map((document) => ({ ...document, draft: false }));
  const facts = { today: endOfTime, record, papers: gatherPapers(finished, endOfTime) };
  return (obligation) => findPublication(obligation, facts);
}

const endOfTime = calendarDate(lastYear, 12, 31);
