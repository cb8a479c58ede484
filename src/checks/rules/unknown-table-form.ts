import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { findForm } from '../../domain/regulation.ts';
import type { SiteSources } from '../../domain/source.ts';
import { explainUnknownForm } from '../../schemas/unknown-form.ts';
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
    const { reason, advice } = explainUnknownForm(regulation, form);
    const fault = {
      code: 'unknown-form',
      message: `Biểu mẫu của bảng ghi ${quote(form)}: ${reason}.`,
      advice,
    } as const;
    return [findingAt(table.file, fault, 'form')];
  });
}
