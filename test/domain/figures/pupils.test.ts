import { describe, expect, it } from 'vitest';
import { findPupils, perPupil } from '../../../src/domain/figures/pupils.ts';
import { listDocumentTables } from '../../../src/domain/figures/published.ts';
import type { Row, Table } from '../../../src/domain/table.ts';
import { tableOf } from '../money-tables.ts';
import { disclosureWith } from '../support.ts';

const row = (label: string, decimal: string): Row => ({
  ordinal: undefined,
  label,
  cells: { total: { type: 'number', decimal } },
  rows: [],
});
const tableWith = (...rows: Row[]): Table =>
  tableOf(
    [
      { id: 'total', label: 'Tổng số', group: undefined, type: 'number' },
      { id: 'grade6', label: 'Lớp 6', group: undefined, type: 'number' },
    ],
    rows,
  );
const published = (...tables: Table[]) =>
  listDocumentTables([disclosureWith({ period: { type: 'school-year', from: 2025 }, tables })]);

describe('the pupils of a school year', () => {
  it('are those of the row that counts them, in the column of totals', () => {
    const tables = published(tableWith(row('Số lớp', '30'), row('Số học sinh', '1302')));
    expect(findPupils(tables, 2025)?.count).toEqual({ units: 1302n, places: 0 });
    expect(findPupils(tables, 2024)).toBeUndefined();
  });

  it('are not known where two tables tell different numbers', () => {
    const tables = published(
      tableWith(row('Số học sinh', '1302')),
      tableWith(row('Tổng số học sinh', '1303')),
    );
    expect(findPupils(tables, 2025)).toBeUndefined();
  });

  it('are not those of a part: girls, pupils of one kind, or none at all', () => {
    const tables = published(
      tableWith(row('Số học sinh nữ', '634'), row('Số học sinh dân tộc thiểu số', '17')),
      tableWith(row('Số học sinh', '0')),
    );
    expect(findPupils(tables, 2025)).toBeUndefined();
  });

  it('share an amount to whole đồng', () => {
    const [table] = published(tableWith(row('Số học sinh', '1302')));
    const pupils = table && findPupils([table], 2025);
    // 15.061.174.605 : 1.302 = 11.567.722,4…
    expect(pupils && perPupil({ units: 15_061_174_605n, places: 0 }, pupils).units).toBe(
      11_567_722n,
    );
  });
});
