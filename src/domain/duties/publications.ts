import type { CalendarDate } from '../calendar-date.ts';
import { compareText } from '../order.ts';
import { compareNewestFirst, statusOf } from '../publication.ts';
import {
  findCategory,
  findForm,
  forceStatusOn,
  type Regulation,
  type RegulationId,
} from '../regulation.ts';
import type { Obligation, Publication } from './board.ts';
import { maybeOlderThanEvent } from './deadline.ts';
import { isSamePeriod, meetsPeriod } from './duty-periods.ts';
import { isMereCorrection, isStanding, type Paper } from './papers.ts';
import type { DutyRecord, ElsewhereNote } from './record.ts';
import { firstDayOfResults } from './results.ts';
import { findLateName, isOf } from './succession.ts';

/** What the state of every obligation is read from. */
export interface BoardFacts {
  readonly today: CalendarDate;
  readonly record: DutyRecord;
  readonly papers: ReadonlyMap<RegulationId, readonly Paper[]>;
}

/**
 * The earliest day on which it was published, with the newest paper that stands for it. A paper that was
 * corrected keeps its day; one that was replaced keeps it while a paper that meets the same duty stands in
 * its place.
 */
export function findPublication(
  obligation: Obligation,
  facts: BoardFacts,
): Publication | undefined {
  const papers = listCounting(obligation, facts);
  const first = papers.at(-1);
  const document = findShown(papers, obligation, facts) ?? first;
  const note = findEarliestNote(obligation, facts);
  if (note !== undefined && (first === undefined || note.on < first.publishedOn)) {
    return { type: 'elsewhere', on: note.on, note, document };
  }
  if (first === undefined || document === undefined) return undefined;
  return { type: 'document', on: first.publishedOn, document };
}

/** The newest first. */
function listCounting(obligation: Obligation, { papers, today }: BoardFacts): Paper[] {
  const all = listNaming(obligation, papers);
  const meeting = all.filter((paper) => meets(paper, obligation));
  return meeting
    .filter((paper) => isStanding(paper, meeting, today))
    .filter((paper) => !isMereCorrection(paper, all, today))
    .filter(({ publishedOn }) => mayAnswer(publishedOn, obligation))
    .sort(compareNewestFirst);
}

/** The papers under the obligation's law, and those that could only be signed under the law after it. */
function listNaming(obligation: Obligation, papers: BoardFacts['papers']): readonly Paper[] {
  const { regulation } = obligation;
  const own = papers.get(regulation.id) ?? [];
  const late = findLateName(obligation);
  if (late === undefined) return own;
  const later = (papers.get(late.regulation) ?? []).filter(
    ({ category, publishedOn }) =>
      category === late.duty && forceStatusOn(regulation, publishedOn) === 'ended',
  );
  return [...own, ...later];
}

function meets(paper: Paper, { regulation, duty, period }: Obligation): boolean {
  return (
    (paper.category === duty.category || isInGroupWith(paper, regulation, duty)) &&
    (duty.form === undefined || isSameForm(regulation, paper.form, duty.form)) &&
    meetsPeriod(paper.period, period, duty.frequency)
  );
}

// A paper of the whole group tells each of its items; but news of a change may come as the one item that changed.
function isInGroupWith(
  { category }: Paper,
  regulation: Regulation,
  duty: Obligation['duty'],
): boolean {
  if (findCategory(regulation, duty.category)?.group === category) return true;
  const isUpdate =
    duty.deadline.type === 'after-event' && duty.deadline.event === 'information-changed';
  return isUpdate && findCategory(regulation, category)?.group === duty.category;
}

function isSameForm(regulation: Regulation, told: string | undefined, asked: string): boolean {
  if (told === undefined) return false;
  const form = findForm(regulation, asked);
  return form === undefined ? told === asked : findForm(regulation, told)?.id === form.id;
}

function mayAnswer(on: CalendarDate, { event, duty, period }: Obligation): boolean {
  if (duty.results && on < firstDayOfResults(period)) return false;
  return event === undefined || on >= event.on || maybeOlderThanEvent(duty.deadline);
}

// After the next event of its kind a paper tells of that one: the estimate given in December is not shown by its change in April.
function findShown(
  papers: readonly Paper[],
  obligation: Obligation,
  { record, today }: BoardFacts,
): Paper | undefined {
  const next = findNextEvent(obligation, record);
  return papers
    .filter((paper) => statusOf(paper, today) !== 'replaced')
    .find(({ publishedOn }) => next === undefined || publishedOn < next);
}

function findNextEvent(
  { event, period }: Obligation,
  { events }: DutyRecord,
): CalendarDate | undefined {
  if (event === undefined) return undefined;
  return events
    .filter(({ type, on }) => type === event.type && on > event.on)
    .filter((other) => isSamePeriod(other.period, period))
    .map(({ on }) => on)
    .sort(compareText)
    .at(0);
}

function findEarliestNote(
  obligation: Obligation,
  { record, today }: BoardFacts,
): ElsewhereNote | undefined {
  return record.elsewhere
    .filter((note) => isOf(obligation, note) && isSamePeriod(note.period, obligation.period))
    .filter(({ on }) => on <= today && mayAnswer(on, obligation))
    .toSorted((left, right) => compareText(left.on, right.on))
    .at(0);
}
