import { describe, expect, it } from 'vitest';
import { findFlatRows } from '../../../src/domain/figures/flat-rows.ts';
import { makeGrid } from '../../../src/domain/figures/grid.ts';
import { read } from '../../schemas/support.ts';

type Typed = readonly [ordinal: string, more?: string];

function find(rows: readonly Typed[]): string[] {
  const yaml = [
    'title: Thu, chi',
    'unit: đồng',
    'columns: [{ id: a, label: Số tiền, type: tiền }]',
    'rows:',
    ...rows.map(
      ([ordinal, more = 'cells: { a: 5 }']) =>
        `  - { ordinal: "${ordinal}", label: Dòng, ${more} }`,
    ),
  ].join('\n');
  return findFlatRows(makeGrid({ ...read('table', yaml), id: 'bang' })).map(
    ({ row, above }) => `${above.row.ordinal ?? ''} > ${row.row.ordinal ?? ''}`,
  );
}

describe('rows on one level', () => {
  it.each([
    [[['I'], ['1'], ['2']], ['I > 1']],
    [[['A'], ['I'], ['II']], ['A > I']],
    [
      [['1'], ['1.1'], ['1.2'], ['2'], ['2.1']],
      ['1 > 1.1', '2 > 2.1'],
    ],
    [[['1.'], ['a)'], ['b)']], ['1. > a)']],
  ] as const)('are told where a finer count begins: case %#', (rows, found) => {
    expect(find(rows)).toEqual(found);
  });

  it.each([
    [[['I'], ['II'], ['III']]],
    [[['1'], ['2'], ['3']]],
    [[['A'], ['B'], ['C']]],
    [[['G'], ['H'], ['I']]],
    [[['I', 'cells: {}'], ['1'], ['2']]],
    [[['I', 'cells: { a: 5 }, parts: không cộng'], ['1'], ['2']]],
    [[['I', 'cells: { a: 5 }, rows: [{ ordinal: "1", label: Con, cells: { a: 5 } }]'], ['II']]],
  ] as const)('may be equals, headings and no parts: case %#', (rows) => {
    expect(find(rows)).toEqual([]);
  });
});
