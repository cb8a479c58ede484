import type { Column, Row, Table } from './table.ts';

/** A table as lines and header cells, ready to be shown: HTML knows no trees. */
export interface TableLayout {
  /** One line of headers, or two where columns stand in groups. */
  readonly head: readonly (readonly HeadCell[])[];
  readonly lines: readonly Line[];
  /** Whether any row is numbered, so that the table needs the column TT. */
  readonly numbered: boolean;
  /** Whether some rows stand under others, so that levels must be told apart. */
  readonly nested: boolean;
}

export interface HeadCell {
  readonly label: string;
  /** Id of the column that it is the head of; none above several. */
  readonly column: string | undefined;
  readonly columns: number;
  readonly lines: number;
}

export interface Line {
  readonly row: Row;
  /** 0 for the rows of the table itself, 1 for their children, and so on. */
  readonly level: number;
  /** How the row above in the tree is called: its number, or its label where it has none. */
  readonly parent: string | undefined;
}

export function layOutTable(table: Table): TableLayout {
  const lines = listLines(table.rows, 0, undefined);
  return {
    head: layOutHead(table.columns),
    lines,
    numbered: lines.some(({ row }) => row.ordinal !== undefined),
    nested: lines.some(({ level }) => level > 0),
  };
}

function listLines(rows: readonly Row[], level: number, parent: string | undefined): Line[] {
  return rows.flatMap((row) => [
    { row, level, parent },
    ...listLines(row.rows, level + 1, row.ordinal ?? row.label),
  ]);
}

function layOutHead(columns: readonly Column[]): HeadCell[][] {
  if (columns.every(({ group }) => group === undefined)) return [columns.map(singleCell)];
  const groups = groupNeighbours(columns);
  const top = groups.map((group) =>
    group.label === undefined ? { ...singleCell(group.first), lines: 2 } : spanningCell(group),
  );
  const bottom = columns.filter(({ group }) => group !== undefined).map(singleCell);
  return [top, bottom];
}

interface Neighbours {
  readonly label: string | undefined;
  readonly first: Column;
  readonly count: number;
}

// Only columns that stand side by side share a header; an ungrouped column is a run of its own.
function groupNeighbours(columns: readonly Column[]): Neighbours[] {
  const runs: Neighbours[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.label !== undefined && last.label === column.group) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else {
      runs.push({ label: column.group, first: column, count: 1 });
    }
  }
  return runs;
}

const singleCell = ({ id, label }: Column): HeadCell => ({
  label,
  column: id,
  columns: 1,
  lines: 1,
});

const spanningCell = ({ label = '', count }: Neighbours): HeadCell => ({
  label,
  column: undefined,
  columns: count,
  lines: 1,
});
