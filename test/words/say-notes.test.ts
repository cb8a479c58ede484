import { describe, expect, it } from 'vitest';
import type { BoundNote } from '../../src/domain/figures/bound-notes.ts';
import { sayNote, sayPlacedNote } from '../../src/words/say-notes.ts';

const noteWith = (other: Partial<BoundNote> = {}): BoundNote => ({
  number: 1,
  type: 'note',
  text: 'Gồm cả năm trước.',
  row: undefined,
  rowName: '3.1 Lương',
  column: 'chi',
  columnName: 'Thực hiện',
  ...other,
});

describe('a note on a cell', () => {
  it('is its own words beside a mark, and tells a difference that was signed', () => {
    expect(sayNote(noteWith())).toBe('Gồm cả năm trước.');
    expect(sayNote(noteWith({ type: 'accepted', text: 'Làm tròn.' }))).toBe(
      'Chênh lệch có trong bản đã ký: Làm tròn.',
    );
  });

  it('tells its place where nothing marks it', () => {
    expect(sayPlacedNote(noteWith())).toBe(
      'Ở dòng «3.1 Lương», cột «Thực hiện»: Gồm cả năm trước.',
    );
    expect(sayPlacedNote(noteWith({ columnName: undefined }))).toBe(
      'Ở dòng «3.1 Lương»: Gồm cả năm trước.',
    );
    expect(sayPlacedNote(noteWith({ rowName: undefined }))).toBe(
      'Ở cột «Thực hiện»: Gồm cả năm trước.',
    );
  });
});
