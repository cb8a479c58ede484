import { findFlatRows } from '../../domain/figures/flat-rows.ts';
import { nameOfRow } from '../../domain/figures/grid.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { listTables } from '../figure-checks/tables.ts';

export const checkFlatRows = (sources: SiteSources): Finding[] =>
  listTables(sources).tables.flatMap(({ file, grid }) =>
    findFlatRows(grid).map(({ row, above }) => {
      const fault = {
        code: 'flat-rows',
        message: `Dòng ${quote(nameOfRow(row))} đứng ngang hàng với dòng ${quote(nameOfRow(above))}, nên máy không cộng các dòng chi tiết vào dòng ấy để kiểm tra.`,
        advice: `Đặt các dòng chi tiết vào mục rows của dòng ${quote(nameOfRow(above))}, thụt vào trong; không phải là phần của dòng ấy thì ghi «parts: không cộng» ở đó.`,
      } as const;
      return findingAt(file, fault, `${row.path}.ordinal`, row.path);
    }),
  );
