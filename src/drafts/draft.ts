import { formatCalendarDate, yearOf, type CalendarDate } from '../domain/calendar-date.ts';
import { collectionOfKind, type CollectionName } from '../domain/document.ts';
import type { Obligation } from '../domain/duties/board.ts';
import { dayOf } from '../domain/duties/obligations.ts';
import { startLow } from '../domain/first-letter.ts';
import { findGoverning } from '../domain/governing.ts';
import { findForm, isUnsure, type Form } from '../domain/regulation.ts';
import { slugify } from '../domain/vietnamese.ts';
import { draftWords } from '../words/drafts.ts';
import { formatFrontmatter, type WrittenFields } from '../yaml/write.ts';
import { findLegalBasis } from './legal-basis.ts';
import { namePaper, subjectOf, type PlannedPaper } from './planned-paper.ts';
import { formatGroupSkeleton, formatSkeleton } from './skeleton.ts';
import { namePeriod } from './subject.ts';

/** A new document before an officer has written a word of it. */
export interface Draft {
  readonly collection: CollectionName;
  /** Of the planned day of publication: the year folder is judged by it. */
  readonly year: number;
  readonly slug: string;
  readonly title: string;
  /** The whole file. */
  readonly text: string;
}

/** What would meet the obligations. Whatever only the signed paper can tell is stated as «chưa có». */
export function makeDraft(paper: PlannedPaper, today: CalendarDate): Draft {
  const { group, obligations } = paper;
  const [first] = obligations;
  const form = group === undefined ? findDutyForm(first) : undefined;
  const facts: Facts = {
    title: namePaper(paper),
    publishedOn: planPublication(first, today),
    category: group?.id ?? first.duty.category,
    form,
  };
  const body =
    group === undefined ? formatSkeleton(first, form) : formatGroupSkeleton(group, obligations);
  const subject = slugify(subjectOf(paper), { maxLength: longestSubject });
  return {
    collection: collectionOfKind[facts.category === execution ? 'result' : 'disclosure'],
    year: yearOf(facts.publishedOn),
    slug: `${subject}-${slugify(namePeriod(first))}`,
    title: facts.title,
    text: `${formatFrontmatter(describe(first, facts))}\n${body}\n`,
  };
}

interface Facts {
  readonly title: string;
  readonly publishedOn: CalendarDate;
  readonly category: string;
  readonly form: Form | undefined;
}

/** How a budget is carried out is a result; all else that a law asks for is a disclosure. */
const execution = 'thuc-hien';
/** A whole slug of at most 80 characters, none of them of the period cut off. */
const longestSubject = 58;

/** The day by which it is due, or today where that has passed. */
export function planPublication(obligation: Obligation, today: CalendarDate): CalendarDate {
  const day = dayOf(obligation);
  return day > today ? day : today;
}

/** Whether the paper would still be judged by the obligation's own law if it were signed on the planned day. */
export function isGovernedStill(obligation: Obligation, today: CalendarDate): boolean {
  const { regulation, duty, period } = obligation;
  const day = planPublication(obligation, today);
  return (
    findGoverning(regulation, { category: duty.category, period }, day).regulation === regulation
  );
}

function describe(
  obligation: Obligation,
  { title, publishedOn, category, form }: Facts,
): WrittenFields {
  const { regulation } = obligation;
  const legalBasis = findLegalBasis(regulation);
  return {
    title,
    number: draftWords.pending,
    issuedOn: draftWords.pending,
    publishedOn: formatCalendarDate(publishedOn),
    signer: draftWords.pending,
    summary: draftWords.summary(startLow(title), regulation.shortTitle),
    ...(legalBasis !== undefined && { legalBases: [legalBasis] }),
    regulation: regulation.number,
    category,
    ...(form !== undefined && { form: form.id }),
    period: namePeriod(obligation),
    draft: draftWords.yes,
  };
}

/** The one that the duty names; else the only one of its category, where its number is certain. */
function findDutyForm({ regulation, duty }: Obligation): Form | undefined {
  if (duty.form !== undefined) return findForm(regulation, duty.form);
  const [first, ...others] = regulation.forms.filter(({ category }) => category === duty.category);
  return first !== undefined && others.length === 0 && !isUnsure(first) ? first : undefined;
}
