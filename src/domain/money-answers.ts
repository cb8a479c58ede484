import { yearOf, type CalendarDate } from './calendar-date.ts';
import type { Disclosure } from './disclosure.ts';
import type { Document } from './document.ts';
import { comparePeriods, endOf, includesDate, type Period } from './period.ts';
import { compareNewestFirst, standsOn } from './publication.ts';
import { moneyItems, moneySubjects, type MoneySubject } from './regulations/money-subjects.ts';
import type { Result } from './result.ts';
import type { Site } from './site.ts';

/** Where a question about the school's money is answered. */
export interface MoneyAnswer {
  readonly subject: MoneySubject;
  /** The latest that still stands. */
  readonly document: Disclosure | Result;
  /** False where what was due for this year is not there yet, so that an older answer stands in. */
  readonly current: boolean;
}

/** One answer a subject, of those that the school has ever answered. */
export function listMoneyAnswers({ documents, today }: Site): MoneyAnswer[] {
  const standing = documents.filter((document) => standsOn(document, today));
  return moneySubjects.flatMap((subject) => {
    const document = standing
      .filter((each): each is Disclosure | Result => answers(each, subject))
      .sort(compareLatestFirst)[0];
    if (document === undefined) return [];
    return [{ subject, document, current: isCurrent(subject, document.period, today) }];
  });
}

function answers(document: Document, subject: MoneySubject): boolean {
  if (document.kind !== 'disclosure' && document.kind !== 'result') return false;
  const { regulation, category } = document;
  if (regulation === undefined || category === undefined) return false;
  return moneyItems[subject][regulation]?.includes(category) ?? false;
}

const compareLatestFirst = (left: Disclosure | Result, right: Disclosure | Result): number =>
  comparePeriods(right.period, left.period) || compareNewestFirst(left, right);

/**
 * Charges are for the school year that runs; budget figures for the fiscal year that runs, or, of final
 * accounts, for the one before: they are closed after its end.
 */
function isCurrent(subject: MoneySubject, period: Period, today: CalendarDate): boolean {
  if (period.type === 'school-year') return includesDate(period, today);
  const due = subject === 'accounts' ? yearOf(today) - 1 : yearOf(today);
  return yearOf(endOf(period)) >= due;
}
