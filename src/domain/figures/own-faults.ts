import type { FigureFault } from './fault.ts';
import type { Grid } from './grid.ts';
import { findRatioFaults } from './ratios.ts';
import { findTooSmallForUnit } from './shown-unit.ts';
import { findNegativeFigures, findOverspending } from './signs.ts';
import { findSumFaults } from './sums.ts';

/** What a table's own figures say against each other. */
export const findOwnFaults = (grid: Grid): FigureFault[] => [
  ...findContradictions(grid),
  ...findNegativeFigures(grid),
  ...findOverspending(grid),
  ...findTooSmallForUnit(grid),
];

const known = new WeakMap<Grid, readonly FigureFault[]>();

/** Without what is only strange. Asked of a table twice: for itself, and for those that are held against it. */
export function findContradictions(grid: Grid): readonly FigureFault[] {
  const faults = known.get(grid) ?? [...findSumFaults(grid), ...findRatioFaults(grid)];
  known.set(grid, faults);
  return faults;
}
