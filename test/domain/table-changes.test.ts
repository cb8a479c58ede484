import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTables, listTableChanges } from '../../src/domain/table-changes.ts';
import type { Cell, Row, Table } from '../../src/domain/table.ts';
import { disclosureWith } from './support.ts';

const money = (dong: number): Cell => ({ type: 'money', dong });
const percent = (decimal: string): Cell => ({ type: 'percent', decimal });
const row = (label: string, cells: Row['cells'] = {}, rows: readonly Row[] = []): Row => ({
  ordinal: undefined,
  label,
  cells,
  rows,
});
const tableWith = (rows: readonly Row[], fields: Partial<Table> = {}): Table => ({
  id: 'thu-chi',
  title: 'Thu, chi năm 2025',
  unit: { label: 'đồng', scale: 1 },
  columns: [
    { id: 'thu', label: 'Số tiền', group: undefined, type: 'money' },
    { id: 'ty-le', label: 'Tỷ lệ', group: undefined, type: 'percent' },
  ],
  rows,
  notes: [],
  source: undefined,
  ...fields,
});

describe('a corrected table', () => {
  it('tells each cell that changed, with its row, its column, and both values', () => {
    const before = tableWith([row('Chi', { thu: money(5) }, [row('Lương', { thu: money(3) })])]);
    const after = tableWith([row('Chi', { thu: money(5) }, [row('Lương', { thu: money(4) })])]);
    expect(compareTables(before, after).cells).toMatchObject([
      { row: ['Chi', 'Lương'], column: { id: 'thu' }, from: money(3), to: money(4) },
    ]);
  });

  it('tells a cell that was filled in under a column with a name that every object answers to', () => {
    const columns = [
      { id: 'constructor', label: 'Số tiền', group: undefined, type: 'money' as const },
    ];
    const before = tableWith([row('Chi')], { columns });
    const after = tableWith([row('Chi', { constructor: money(5) })], { columns });
    expect(compareTables(before, after).cells).toMatchObject([{ from: undefined, to: money(5) }]);
  });

  it('tells a cell that was filled in, and one that was emptied', () => {
    const before = tableWith([row('Chi', { thu: money(5) })]);
    const after = tableWith([row('Chi', { 'ty-le': percent('1.5') })]);
    expect(compareTables(before, after).cells.map(({ from, to }) => [from, to])).toEqual([
      [money(5), undefined],
      [undefined, percent('1.5')],
    ]);
  });

  it('tells rows that came and rows that went', () => {
    const before = tableWith([row('Chi', {}, [row('Lương'), row('Thưởng')])]);
    const after = tableWith([row('Chi', {}, [row('Lương'), row('Phụ cấp')])]);
    expect(compareTables(before, after)).toMatchObject({
      added: [['Chi', 'Phụ cấp']],
      removed: [['Chi', 'Thưởng']],
    });
  });

  it('does not take new numbering, another way to write a number or another unit for a change', () => {
    const before = tableWith([row('Chi', { thu: money(5_000_000), 'ty-le': percent('71.40') })]);
    const after = tableWith(
      [{ ...row('Chi', { thu: money(5_000_000), 'ty-le': percent('71.4') }), ordinal: 'II' }],
      { unit: { label: 'triệu đồng', scale: 1_000_000 } },
    );
    expect(compareTables(before, after)).toMatchObject({ cells: [], added: [], removed: [] });
  });

  it('keeps rows of one name apart', () => {
    const before = tableWith([row('Khác', { thu: money(1) }), row('Khác', { thu: money(2) })]);
    const after = tableWith([row('Khác', { thu: money(3) }), row('Khác', { thu: money(4) })]);
    expect(compareTables(before, after).cells).toMatchObject([
      { from: money(1), to: money(3) },
      { from: money(2), to: money(4) },
    ]);
  });

  it('finds a column by its name where its id was changed', () => {
    const before = tableWith([row('Chi', { thu: money(1) })]);
    const after = tableWith([row('Chi', { so: money(2) })], {
      columns: [{ id: 'so', label: 'Số tiền', group: undefined, type: 'money' }],
    });
    expect(compareTables(before, after).cells).toHaveLength(1);
  });

  it('has no change against itself, and the same changes both ways', () => {
    const cells = fc.record({ thu: fc.integer().map(money) }, { requiredKeys: [] });
    const rows = fc.array(fc.tuple(fc.constantFrom('Lương', 'Thưởng', 'Khác'), cells));
    const tables = rows.map((all) => tableWith(all.map(([label, own]) => row(label, own))));
    fc.assert(
      fc.property(tables, tables, (before, after) => {
        expect(compareTables(before, before)).toMatchObject({ cells: [], added: [], removed: [] });
        const there = compareTables(before, after);
        const back = compareTables(after, before);
        expect(there.added).toEqual(back.removed);
        // Each in the order of its own rows.
        const pairs = there.cells.map(({ from, to }) => JSON.stringify([from, to])).sort();
        const mirrored = back.cells.map(({ from, to }) => JSON.stringify([to, from])).sort();
        expect(pairs).toEqual(mirrored);
      }),
    );
  });
});

describe('the tables of a corrected document', () => {
  const old = tableWith([row('Chi', { thu: money(1) })]);
  const fresh = tableWith([row('Chi', { thu: money(2) })]);
  const changes = (before: readonly Table[], after: readonly Table[]) =>
    listTableChanges(disclosureWith({ tables: before }), disclosureWith({ tables: after }));

  it('are compared with those of the same name', () => {
    const other = tableWith([row('Thu')], { id: 'thu', title: 'Thu' });
    expect(changes([other, old], [fresh, other]).map(({ after }) => after.id)).toEqual(['thu-chi']);
  });

  it('are compared where each document has only one', () => {
    expect(changes([{ ...old, id: 'bieu-1', title: 'Biểu 1' }], [fresh])).toHaveLength(1);
  });

  it('are left out where nothing changed, and where nothing stands beside them', () => {
    expect(changes([old], [old])).toEqual([]);
    expect(changes([], [fresh])).toEqual([]);
  });
});
