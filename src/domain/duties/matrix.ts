import type { Regulation } from '../regulation.ts';
import type { BoardEntry } from './board.ts';
import type { Duty } from './duty.ts';

/** A regulation's duties against the years in which they fall due. */
export interface Matrix {
  /** The earliest first, without a gap. */
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly duty: Duty;
  /** One a year: what fell due in it, in the board's order. */
  readonly cells: readonly (readonly BoardEntry[])[];
}

/** Of entries of one regulation; a duty without any has no row. */
export function makeMatrix({ duties }: Regulation, entries: readonly BoardEntry[]): Matrix {
  const years = listYears(entries.map(({ year }) => year));
  const byDuty = Map.groupBy(entries, ({ obligation }) => obligation.duty.id);
  const rows = duties.flatMap((duty) => {
    const own = byDuty.get(duty.id);
    if (own === undefined) return [];
    return [{ duty, cells: years.map((year) => own.filter((entry) => entry.year === year)) }];
  });
  return { years, rows };
}

function listYears(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
