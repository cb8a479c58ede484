import type { FigureFault } from './fault.ts';
import type { Grid } from './grid.ts';
import { findRatioFaults } from './ratios.ts';
import { findNegativeFigures, findOverspending } from './signs.ts';
import { findSumFaults } from './sums.ts';

/** What a table's own figures say against each other. */
export const findOwnFaults = (grid: Grid): FigureFault[] => [
  ...findContradictions(grid),
  ...findNegativeFigures(grid),
  ...findOverspending(grid),
];

/** Without what is only strange. */
export const findContradictions = (grid: Grid): FigureFault[] => [
  ...findSumFaults(grid),
  ...findRatioFaults(grid),
];
