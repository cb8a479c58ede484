import type { FigureFault } from './fault.ts';
import { findRows, type Grid } from './grid.ts';

export interface Judged {
  /** Faults that the table does not accept. */
  readonly faults: readonly FigureFault[];
  /** Indexes of accepted differences that are none. */
  readonly needless: readonly number[];
}

/** Divides what was found by what the table says of itself. */
export function judgeAccepted(found: readonly FigureFault[], grid: Grid): Judged {
  const accepted = (grid.table.accepted ?? []).map(({ row, column }) => {
    const [first] = findRows(grid.rows, row);
    return { path: first?.path, column };
  });
  const isAt = ({ row, column }: FigureFault, at: (typeof accepted)[number]): boolean =>
    row.path === at.path && column.id === at.column;
  return {
    faults: found.filter((fault) => !accepted.some((at) => isAt(fault, at))),
    needless: accepted.flatMap((at, index) =>
      found.some((fault) => isAt(fault, at)) ? [] : [index],
    ),
  };
}
