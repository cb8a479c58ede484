import { regulations } from '../regulations/index.ts';
import type { Regulation } from '../regulation.ts';
import type { School } from '../school.ts';
import type { Board, BoardEntry } from './board.ts';
import type { Duty } from './duty.ts';

/** Entries under their regulations, both in the order in which they are given. */
export function groupByRegulation(
  entries: readonly BoardEntry[],
): { readonly regulation: Regulation; readonly entries: readonly BoardEntry[] }[] {
  const groups = Map.groupBy(entries, ({ obligation }) => obligation.regulation);
  return [...groups].map(([regulation, own]) => ({ regulation, entries: own }));
}

export const entriesOfDuty = (entries: readonly BoardEntry[], { id }: Duty): BoardEntry[] =>
  entries.filter(({ obligation }) => obligation.duty.id === id);

export function dutiesOfSchool({ duties }: Regulation, { levels }: School): Duty[] {
  return duties.filter((duty) => duty.levels.some((level) => levels.includes(level)));
}

/**
 * The regulations that have a page of their own on the board: those with entries, and those whose time limits
 * nobody could read, since that must be told too.
 */
export function listBoardRegulations({ entries }: Board, school: School): Regulation[] {
  const present = new Set(entries.map(({ obligation }) => obligation.regulation.id));
  return regulations.filter(
    (regulation) =>
      present.has(regulation.id) ||
      (regulation.confidence !== 'high' && dutiesOfSchool(regulation, school).length > 0),
  );
}
