import type { FormColumn, FormLayout } from '../../domain/form-layout.ts';
import type { Finding } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { quote } from '../../domain/quote.ts';
import { isUnsure } from '../../domain/regulation.ts';
import type { SiteSources } from '../../domain/source.ts';
import type { Column } from '../../domain/table.ts';
import { roles } from '../../schemas/table.ts';
import { findingAt, type Fault } from '../fault.ts';
import { findClaimedLayout } from '../figure-checks/forms.ts';
import { listTables, type TableInSite } from '../figure-checks/tables.ts';

/** Of the tables of one document that follow one form, some column must have each role of the form. */
export function checkMissingFormColumn(sources: SiteSources): Finding[] {
  const claiming = listTables(sources).tables.flatMap((table) => {
    const layout = findClaimedLayout(table);
    return layout === undefined || layout.confidence === 'unsure' ? [] : [{ table, layout }];
  });
  const together = Map.groupBy(
    claiming,
    ({ table, layout }) => `${table.file.document} ${layout.form}`,
  );
  return [...together.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : checkTables(
          first.layout,
          [first, ...others].map(({ table }) => table),
        ),
  );
}

function checkTables(layout: FormLayout, tables: readonly TableInSite[]): Finding[] {
  const columns = tables.flatMap(({ grid }) => grid.table.columns);
  const [first] = tables;
  const missing = layout.columns.filter(
    ({ role }) => role !== undefined && !columns.some((column) => column.role === role),
  );
  if (first === undefined || missing.length === 0) return [];
  return [findingAt(first.file, sayMissing(missing, layout, columns), 'columns')];
}

function sayMissing(
  missing: readonly FormColumn[],
  layout: FormLayout,
  columns: readonly Column[],
): Fault {
  const { form, note } = layout;
  const meant = matchColumns(missing, columns);
  const named = missing.map(({ label }) => quote(label)).join(', ');
  const steps = missing.map((column) => {
    const likely = meant.get(column);
    const where = likely === undefined ? 'một cột mới' : `cột ${quote(likely.label)}`;
    return `«role: ${wordOf(column)}» cho ${where}`;
  });
  return {
    code: 'missing-form-column',
    message: `${isUnsure(layout) ? `Bố trí tạm dùng cho ${form}` : form} có cột ${named}, nhưng bảng không có cột nào mang vai trò ấy.`,
    advice: `Thêm ${steps.join('; ')}. ${note ?? ''}`.trim(),
  };
}

/** Which column without a role is probably meant: by its label, else the only one left of that type. */
function matchColumns(
  missing: readonly FormColumn[],
  columns: readonly Column[],
): ReadonlyMap<FormColumn, Column> {
  const meant = new Map<FormColumn, Column>();
  const isFree = (column: Column): boolean =>
    column.role === undefined && ![...meant.values()].includes(column);
  for (const wanted of missing) {
    const free = columns.filter((column) => column.type === wanted.type && isFree(column));
    const label = findNearest(
      wanted.label,
      free.map((column) => column.label),
    );
    const found = free.find((column) => column.label === label);
    if (found !== undefined) meant.set(wanted, found);
  }
  for (const wanted of missing.filter((column) => !meant.has(column))) {
    const [only, ...others] = columns.filter(
      (column) => column.type === wanted.type && isFree(column),
    );
    if (only !== undefined && others.length === 0) meant.set(wanted, only);
  }
  return meant;
}

const wordOf = ({ role }: FormColumn): string =>
  Object.entries(roles).find(([, each]) => each === role)?.[0] ?? '';
