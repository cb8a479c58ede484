import type { Column, ColumnFormula, ColumnRole } from '../table.ts';

/** What the column states of itself; else what its role means in such a table, where that is beyond doubt. */
export function findFormula(column: Column, columns: readonly Column[]): ColumnFormula | undefined {
  if (column.formula !== undefined) return column.formula;
  if (column.type !== 'percent') return undefined;
  const of = findOnly(columns, 'actual', 'accounts');
  if (of === undefined) return undefined;
  if (column.role === 'share-of-estimate') {
    const by = findOnly(columns, 'estimate');
    return by === undefined
      ? undefined
      : { type: 'quotient', of, by: { type: 'column', column: by } };
  }
  if (column.role !== 'share-of-last-year') return undefined;
  const by = findOnly(columns, 'same-period-last-year', 'last-year');
  return {
    type: 'quotient',
    of,
    by: by === undefined ? { type: 'last-year' } : { type: 'column', column: by },
  };
}

/** Of two columns of one role nobody can say which is meant. */
function findOnly(columns: readonly Column[], ...roles: readonly ColumnRole[]): string | undefined {
  const [first, ...others] = columns.filter(
    ({ role }) => role !== undefined && roles.includes(role),
  );
  return others.length === 0 ? first?.id : undefined;
}
