import { compareText } from '../order.ts';
import type { Board, BoardEntry } from './board.ts';

/** Two months ahead, as the home page tells of plans. */
const daysAhead = 60;

/** What should have been published, the last day of grace last passed first. */
export const listMissingEntries = ({ entries }: Board): BoardEntry[] =>
  entries
    .filter(({ state }) => state.type === 'missing')
    .sort((left, right) => compareDue(right, left));

/** What falls due within 60 days, the next first. */
export const listComingEntries = ({ entries }: Board): BoardEntry[] =>
  entries.filter(({ state }) => state.type === 'due' && state.days <= daysAhead).sort(compareDue);

const compareDue = (left: BoardEntry, right: BoardEntry): number =>
  compareText(dueOf(left), dueOf(right)) || compareText(left.obligation.id, right.obligation.id);

const dueOf = ({ obligation }: BoardEntry): string => obligation.due?.last ?? '';
