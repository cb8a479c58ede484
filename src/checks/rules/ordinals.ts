import { listFormOrdinals } from '../../domain/form-layout.ts';
import { nameOfRow } from '../../domain/figures/grid.ts';
import { findOrdinalFaults } from '../../domain/figures/ordinals.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { findClaimedLayout } from '../figure-checks/forms.ts';
import { listTables } from '../figure-checks/tables.ts';

/** A row left out, or numbered twice; a form that leaves a row out may do so. */
export function checkOrdinals(sources: SiteSources): Finding[] {
  return listTables(sources).tables.flatMap((table) => {
    const rows = findClaimedLayout(table)?.rows ?? [];
    return findOrdinalFaults(table.grid, listFormOrdinals(rows)).map(({ code, row, reason }) => {
      const fault = {
        code,
        message: `Dòng ${quote(nameOfRow(row))}: ${reason}.`,
        advice: 'Đối chiếu với bản đã ký: sửa số thứ tự, hoặc thêm dòng bị sót.',
      };
      return findingAt(table.file, fault, `${row.path}.ordinal`, row.path);
    });
  });
}
