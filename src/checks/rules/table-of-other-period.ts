import { yearOf } from '../../domain/calendar-date.ts';
import { isClassified, type ClassifiedDocument } from '../../domain/document.ts';
import { dateOf } from '../../domain/document-date.ts';
import { listColumnsOf, type Grid } from '../../domain/figures/grid.ts';
import type { Finding } from '../../domain/finding.ts';
import { formatPeriod, type Period } from '../../domain/period.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import {
  listToldYears,
  meetsYears,
  namesOtherMonths,
  type ToldYears,
} from '../../domain/told-time.ts';
import { findingAt, type Fault } from '../fault.ts';
import { listTables, type TableInSite } from '../figure-checks/tables.ts';

/** The title and the heads of a table that was copied from another quarter's or another year's. */
export function checkTableOfOtherPeriod(sources: SiteSources): Finding[] {
  return listTables(sources).tables.flatMap((table) => {
    const document = table.source?.document;
    if (document === undefined || !isClassified(document)) return [];
    return [...checkTitle(table, document), ...checkHeads(table, document.period)];
  });
}

/** Only of a table of money: others rightly tell of the year before. */
function checkTitle({ file, grid }: TableInSite, document: ClassifiedDocument): Finding[] {
  if (!tellsOfPeriod(grid)) return [];
  const { period } = document;
  const year = yearOf(dateOf(document));
  const isOfDocument = (years: ToldYears): boolean =>
    meetsYears(years, period) || (years.from <= year && year <= years.to);
  const told = listToldYears(grid.table.title);
  const isOther = told.length > 0 && !told.some(isOfDocument);
  if (!isOther && !namesOtherMonths(grid.table.title, period)) return [];
  return [findingAt(file, explain(`Tên bảng ${quote(grid.table.title)}`, period), 'title')];
}

function checkHeads({ file, grid }: TableInSite, period: Period): Finding[] {
  return grid.table.columns.flatMap(({ role, label }, index) =>
    role === 'actual' && namesOtherMonths(label, period)
      ? [
          findingAt(
            file,
            explain(`Cột ${quote(label)}`, period),
            `columns.${String(index)}.label`,
            'columns',
          ),
        ]
      : [],
  );
}

const tellsOfPeriod = (grid: Grid): boolean =>
  listColumnsOf(grid, 'estimate', 'actual', 'accounts', 'charge').length > 0;

const explain = (what: string, period: Period): Fault => ({
  code: 'other-time',
  message: `${what} nói một kỳ khác với kỳ của tài liệu («${formatPeriod(period)}»).`,
  advice:
    'Đối chiếu với bản đã ký: sửa chữ của bảng, hoặc kiểm tra xem số liệu có phải chép từ kỳ khác.',
});
