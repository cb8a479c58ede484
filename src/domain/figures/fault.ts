import type { RuleCode } from '../rules/index.ts';
import type { Column } from '../table.ts';
import type { Exact } from './exact.ts';
import type { GridRow } from './grid.ts';

/** A figure that another one contradicts. */
export interface FigureFault {
  readonly code: RuleCode;
  readonly row: GridRow;
  readonly column: Column;
  readonly stated: Exact;
  /** What it is held against; undefined where that is just what is missing. */
  readonly expected: Exact | undefined;
  /**
   * Vietnamese, to stand before the expected figure: `các dòng con cộng lại là`; or to say what is missing.
   */
  readonly basis: string;
}
