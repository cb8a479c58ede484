import { describe, expect, it } from 'vitest';
import { joinLines, type PlacedText } from '../../src/attachments/pdf-lines.ts';

const size = 12;

/** Lines of a page 100 letters wide; within a line, `|` stands for the gap between two cells. */
const page = (...lines: readonly string[]): PlacedText[] =>
  lines.flatMap((line) => {
    const cells = line.split('|');
    return cells.flatMap((text, at): PlacedText[] => {
      const before = cells.slice(0, at).join('||||').length + (at === 0 ? 0 : 4);
      const cell = { text, left: 90 + before * 5, width: text.length * 5, size };
      const gap = { text: ' ', left: cell.left - 20, width: 20, size, endsLine: false };
      return [...(at === 0 ? [] : [gap]), { ...cell, endsLine: at === cells.length - 1 }];
    });
  });

const wide = 'Nhà trường công khai các khoản thu theo quy định của Bộ trưởng';

describe('lines of a page of a PDF', () => {
  it.each([
    [
      'go on with a small letter',
      ['Chủ tịch Ủy ban', 'nhân dân phường'],
      ['Chủ tịch Ủy ban nhân dân phường'],
    ],
    ['go on behind a full line', [wide, 'Bộ Giáo dục'], [`${wide} Bộ Giáo dục`]],
    [
      'do not behind the end of a sentence',
      [`${wide}.`, 'Bộ Giáo dục'],
      [`${wide}.`, 'Bộ Giáo dục'],
    ],
    ['do not behind a heading', [wide, 'TRƯỜNG', 'Số 5'], [`${wide} TRƯỜNG`, 'Số 5']],
    [
      'do not at an item of a list',
      [wide, '- Một việc', 'b) Hai việc', 'II. Ba'],
      [wide, '- Một việc', 'b) Hai việc', 'II. Ba'],
    ],
    [
      'keep the mark of an item with its text',
      ['1.|Một việc', '-|Hai việc'],
      ['1. Một việc', '- Hai việc'],
    ],
    [
      'keep cells apart',
      ['1|Máy lọc|15.000', '2|Mái che'],
      ['1', 'Máy lọc', '15.000', '2', 'Mái che'],
    ],
    ['keep the number of the page apart', [wide, '12'], [wide, '12']],
    [
      'put a number together that was broken',
      ['Thông tư 36/2017/', 'TT-', 'BGDĐT năm học 2022-', '2023.'],
      ['Thông tư 36/2017/TT-BGDĐT năm học 2022-2023.'],
    ],
    [
      'take a dash for no break',
      ['Dự kiến năm học 2023-', 'Cách tính'],
      ['Dự kiến năm học 2023-', 'Cách tính'],
    ],
  ])('%s', (_name, lines, expected) => {
    // A full line tells how wide the page is.
    const joined = joinLines([...page(...lines), ...page(`${wide}.`)]);
    expect(joined.slice(0, -1)).toEqual(expected);
  });

  it('are none of an empty page', () => {
    expect(joinLines([])).toEqual([]);
    expect(joinLines(page('', '   '))).toEqual([]);
  });
});
