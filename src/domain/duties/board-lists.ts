import type { DocumentId } from '../document.ts';
import type { RegulationId } from '../regulation.ts';
import type { Board, BoardEntry, DutyState } from './board.ts';

/** The newest first. */
export const listBoardYears = ({ entries }: Board): number[] =>
  [...new Set(entries.map(({ year }) => year))].sort((left, right) => right - left);

export const entriesOfYear = ({ entries }: Board, year: number): BoardEntry[] =>
  entries.filter((entry) => entry.year === year);

export const entriesOfRegulation = ({ entries }: Board, id: RegulationId): BoardEntry[] =>
  entries.filter(({ obligation }) => obligation.regulation.id === id);

/** What a document is shown as the publication of. */
export const entriesOfDocument = ({ entries }: Board, id: DocumentId): BoardEntry[] =>
  entries.filter(({ state }) => 'publication' in state && state.publication.document?.id === id);

export const findEntry = ({ entries }: Board, id: string): BoardEntry | undefined =>
  entries.find(({ obligation }) => obligation.id === id);

export type StateCounts = Readonly<Record<DutyState['type'], number>>;

/** Every state has its number, 0 too. */
export function countStates(entries: readonly BoardEntry[]): StateCounts {
  const counts: Record<DutyState['type'], number> = {
    'in-time': 0,
    late: 0,
    published: 0,
    missing: 0,
    due: 0,
    waiting: 0,
    'not-applicable': 0,
  };
  for (const { state } of entries) counts[state.type] += 1;
  return counts;
}
