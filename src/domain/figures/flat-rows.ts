import { figureAt, type Grid, type GridRow } from './grid.ts';

/** A row that its ordinal places under the row before it, though it stands beside it in the file. */
export interface FlatRow {
  readonly row: GridRow;
  readonly above: GridRow;
}

/** I, 1, 2 on one level: nothing is added up, so that a wrong total goes unseen. The first of each run only. */
export const findFlatRows = (grid: Grid): FlatRow[] =>
  [grid.top, ...grid.rows.map(({ children }) => children)].flatMap((siblings) =>
    siblings.flatMap((row, index) => {
      const above = siblings[index - 1];
      return above !== undefined && isUnder(row, above, grid) ? [{ row, above }] : [];
    }),
  );

function isUnder(row: GridRow, above: GridRow, grid: Grid): boolean {
  const { parts, formula } = above.row;
  if (above.children.length > 0 || parts === 'none' || formula !== undefined) return false;
  return beginsUnder(row.row.ordinal, above.row.ordinal) && shareFigures(row, above, grid);
}

const firsts = ['I', '1', 'a'] as const;
const kinds: readonly RegExp[] = [/^[A-HJ-UWYZĐ]$/u, /^[IVX]+$/, /^\d+$/];

/** The first of a finer kind: I after A, 1 after I, 1.1 after 1, a) after 1. */
function beginsUnder(ordinal = '', above = ''): boolean {
  const [own, before] = [bare(ordinal), bare(above)];
  if (own === '' || before === '') return false;
  if (own === `${before}.1`) return true;
  const coarser = kinds.findIndex((kind) => kind.test(before));
  // Letters go on from H to I.
  if (coarser < 0 || before === 'H') return false;
  return firsts.slice(coarser).some((first) => first === own);
}

const bare = (ordinal: string): string => ordinal.trim().replace(/[.)]$/, '');

/** A heading without figures has no parts. */
const shareFigures = (row: GridRow, above: GridRow, { table }: Grid): boolean =>
  table.columns.some(
    ({ id, type, adds }) =>
      (type === 'money' || type === 'number') &&
      adds !== false &&
      figureAt(row, id) !== undefined &&
      figureAt(above, id) !== undefined,
  );
