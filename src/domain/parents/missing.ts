import { yearOf, type CalendarDate } from '../calendar-date.ts';
import type { ElsewhereNote } from '../duties/record.ts';
import { budgetItems } from '../figures/site-figures.ts';
import { comparePeriods, yearOfPeriod } from '../period.ts';
import { getRegulation } from '../regulations/index.ts';
import { isInLine } from '../regulations/line.ts';
import type { Site } from '../site.ts';

/** Why the sheet has no figure: its time may still come, or the school told it somewhere else. */
export type Missing =
  | { readonly type: 'not-yet' }
  | { readonly type: 'not-here' }
  | { readonly type: 'elsewhere'; readonly note: ElsewhereNote };

type BudgetItem = keyof typeof budgetItems;

/** Of several notes on one year, the one of its latest part. */
export function findMissing(
  item: BudgetItem,
  year: number,
  { record, today }: Pick<Site, 'record' | 'today'>,
): Missing {
  const [note] = record.elsewhere
    .filter((each) => isOfItem(each, item) && yearOfPeriod(each.period) === year)
    .filter(({ on }) => on <= today)
    .toSorted((left, right) => comparePeriods(right.period, left.period));
  if (note !== undefined) return { type: 'elsewhere', note };
  return { type: isOver(item, year, today) ? 'not-here' : 'not-yet' };
}

// Final accounts come in the year after the one that they tell about.
const isOver = (item: BudgetItem, year: number, today: CalendarDate): boolean =>
  year + (item === 'accounts' ? 1 : 0) < yearOf(today);

function isOfItem({ regulation, duty: id }: ElsewhereNote, item: BudgetItem): boolean {
  const duty = getRegulation(regulation).duties.find((each) => each.id === id);
  return isInLine(regulation, 'tt26-2026') && duty?.category === budgetItems[item];
}
