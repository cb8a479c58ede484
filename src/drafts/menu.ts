import type { Board, BoardEntry } from '../domain/duties/board.ts';
import { compareText } from '../domain/order.ts';
import { planPapers, type PlannedPaper } from './planned-paper.ts';

/** One paper to write. */
export interface MenuRow {
  readonly paper: PlannedPaper;
  /** Of the first thing that it answers; the others are due on the same day. */
  readonly state: BoardEntry['state'];
}

/** What an officer can choose from, by number. */
export interface Menu {
  /** What is overdue, the latest first. */
  readonly missing: readonly MenuRow[];
  /** What is still in time, the next first; its numbers go on after those of what is missing. */
  readonly due: readonly MenuRow[];
  /** How many more there are than anyone would read in a terminal. */
  readonly more: number;
}

const mostTogether = 20;
/** Old debts must not hide what comes next. */
const mostMissing = 12;

export function makeMenu(board: Board): Menu {
  const allMissing = listRows(
    entriesIn(board, 'missing').sort((a, b) => compareDue(b, a) || compareId(a, b)),
  );
  const allDue = listRows(
    entriesIn(board, 'due').sort((a, b) => compareDue(a, b) || compareId(a, b)),
  );
  const missing = allMissing.slice(0, Math.max(mostMissing, mostTogether - allDue.length));
  const due = allDue.slice(0, mostTogether - missing.length);
  const more = allMissing.length - missing.length + allDue.length - due.length;
  return { missing, due, more };
}

/** Counted from 1. */
export const findInMenu = ({ missing, due }: Menu, number: number): MenuRow | undefined =>
  [...missing, ...due][number - 1];

/** Every paper that the board waits for. */
export const listOpenPapers = (board: Board): PlannedPaper[] =>
  (['missing', 'due'] as const).flatMap((type) =>
    planPapers(entriesIn(board, type).map(({ obligation }) => obligation)),
  );

function listRows(entries: readonly BoardEntry[]): MenuRow[] {
  const states = new Map(entries.map(({ obligation, state }) => [obligation, state]));
  return planPapers([...states.keys()]).flatMap((paper) => {
    const state = states.get(paper.obligations[0]);
    return state === undefined ? [] : [{ paper, state }];
  });
}

const entriesIn = ({ entries }: Board, type: 'missing' | 'due'): BoardEntry[] =>
  entries.filter(({ state }) => state.type === type);

const compareDue = (left: BoardEntry, right: BoardEntry): number =>
  compareText(dueOf(left), dueOf(right));
const compareId = (left: BoardEntry, right: BoardEntry): number =>
  compareText(left.obligation.id, right.obligation.id);

const dueOf = ({ obligation }: BoardEntry): string => obligation.due?.last ?? '';
