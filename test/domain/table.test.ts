import { describe, expect, it } from 'vitest';
import { findCell, type Row } from '../../src/domain/table.ts';

// Names that every JavaScript object answers to.
const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];

const aRow = (cells: Row['cells']): Row => ({ ordinal: '1', label: 'Chi', cells, rows: [] });

describe('a cell of a row', () => {
  it.each(inherited)('is blank in a column «%s» of which the row says nothing', (id) => {
    expect(findCell(aRow({}), id)).toBeUndefined();
  });

  it.each(['constructor', 'toString'])('is what the row says in a column «%s»', (id) => {
    const cell = { type: 'number', decimal: '12' } as const;
    expect(findCell(aRow({ [id]: cell }), id)).toBe(cell);
  });
});
