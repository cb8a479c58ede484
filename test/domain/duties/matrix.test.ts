import { describe, expect, it } from 'vitest';
import { entriesOfRegulation } from '../../../src/domain/duties/board-lists.ts';
import { makeMatrix } from '../../../src/domain/duties/matrix.ts';
import { getRegulation } from '../../../src/domain/regulations/index.ts';
import { boardOn, day, ofQuarter, paper } from './support.ts';

const tt61 = getRegulation('tt61-2017');
const board = boardOn(day('20/11/2026'), {
  record: { since: day('01/01/2024') },
  documents: [paper('tt61-2017', 'thuc-hien', ofQuarter(1, 2025), '10/04/2025')],
});
const entries = entriesOfRegulation(board, 'tt61-2017');
const { years, rows } = makeMatrix(tt61, entries);

describe('the matrix of a regulation', () => {
  it('has a column a year, from the first to the last in which something fell due', () => {
    expect(years).toEqual([2024, 2025, 2026]);
  });

  it('has a row a duty, in the order of the law, and a cell for each year', () => {
    expect(rows.map(({ duty }) => duty.id)).toEqual([
      'du-toan',
      'thuc-hien',
      'thuc-hien-nam',
      'quyet-toan',
    ]);
    expect(rows.every(({ cells }) => cells.length === years.length)).toBe(true);
  });

  it('shows each entry once, in the year in which it fell due', () => {
    const shown = rows.flatMap(({ cells }) => cells.flat());
    expect(new Set(shown)).toEqual(new Set(entries));
    expect(shown).toHaveLength(entries.length);
    const execution = rows[1]?.cells[1] ?? [];
    expect(execution.map(({ obligation }) => obligation.id)).toEqual([
      'tt61-2017.thuc-hien.2024-quy-4',
      'tt61-2017.thuc-hien.2025-quy-1',
      'tt61-2017.thuc-hien.2025-quy-2',
      'tt61-2017.thuc-hien.2025-quy-3',
    ]);
  });

  it('of a regulation without entries is empty', () => {
    expect(makeMatrix(tt61, [])).toEqual({ years: [], rows: [] });
  });
});
