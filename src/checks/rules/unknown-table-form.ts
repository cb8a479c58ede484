import type { Finding } from '../../domain/finding.ts';
import { findNearest } from '../../domain/nearest.ts';
import { quote } from '../../domain/quote.ts';
import { findForm } from '../../domain/regulation.ts';
import type { SiteSources } from '../../domain/source.ts';
import { findingAt } from '../fault.ts';
import { findClaim } from '../figure-checks/forms.ts';
import { listTables } from '../figure-checks/tables.ts';

/** A table's own form must stand in the regulation of its document; the document's is told of with the document. */
export function checkUnknownTableForm(sources: SiteSources): Finding[] {
  return listTables(sources).tables.flatMap((table) => {
    const claim = findClaim(table);
    if (table.grid.table.form === undefined || claim === undefined) return [];
    const { regulation, form } = claim;
    if (findForm(regulation, form) !== undefined) return [];
    const ids = regulation.forms.map(({ id }) => id);
    const nearest = findNearest(form, ids);
    const fault = {
      code: 'unknown-form',
      message: `Biểu mẫu của bảng ghi ${quote(form)}: ${regulation.shortTitle} không có biểu mẫu này.`,
      advice:
        nearest !== undefined
          ? `Có phải ý bạn là «${nearest}»?`
          : ids.length === 0
            ? 'Bỏ dòng «form» của bảng.'
            : `Các biểu mẫu: ${ids.join(', ')}.`,
    } as const;
    return [findingAt(table.file, fault, 'form')];
  });
}
