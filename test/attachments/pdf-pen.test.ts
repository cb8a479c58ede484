import { describe, expect, it } from 'vitest';
import { readGlyphs } from '../../src/attachments/pdf-pen.ts';

/** Draws with operators by their names; glyphs are half a square wide. */
function draw(...operations: readonly (readonly [name: string, ...given: unknown[]])[]) {
  const names = [...new Set(operations.map(([name]) => name))];
  const drawing = {
    fnArray: operations.map(([name]) => names.indexOf(name)),
    argsArray: operations.map(([, ...given]) => given),
  };
  const glyphs = readGlyphs(drawing, new Map(names.map((name, at) => [at, name])));
  return glyphs.map(({ text, left, right, base }) => [text, left, right, base]);
}

const glyph = (unicode: string) => ({ unicode, width: 500, isSpace: unicode === ' ' });
const show = (...items: readonly (string | number)[]) =>
  ['showText', items.map((item) => (typeof item === 'string' ? glyph(item) : item))] as const;
const font = ['setFont', 'f', 10] as const;

describe('the pen of a PDF', () => {
  it('goes on by the width of each letter, by steps and by what is set between letters and words', () => {
    expect(
      draw(font, ['setTextMatrix', Float32Array.of(1, 0, 0, 1, 90, 700)], show('a', -1000, 'b')),
    ).toEqual([
      ['a', 90, 95, 700],
      ['b', 105, 110, 700],
    ]);
    const spaced = draw(font, ['setCharSpacing', 1], ['setWordSpacing', 2], show('a', ' ', 'b'));
    expect(spaced.map(([, left]) => left)).toEqual([0, 6, 14]);
    const stretched = draw(font, ['setHScale', 200], show('a', 100, 'b'));
    expect(stretched.map(([, left, right]) => [left, right])).toEqual([
      [0, 10],
      [8, 18],
    ]);
  });

  it('moves from the beginning of a line, not from where it stands', () => {
    expect(
      draw(
        font,
        ['beginText'],
        ['moveText', 90, 700],
        show('a', 'b'),
        ['setLeadingMoveText', 5, -20],
        show('c'),
        ['nextLine'],
        show('d'),
        ['beginText'],
        show('e'),
      ).map(([text, left, , base]) => [text, left, base]),
    ).toEqual([
      ['a', 90, 700],
      ['b', 95, 700],
      ['c', 95, 680],
      ['d', 95, 660],
      ['e', 0, 0],
    ]);
  });

  it('draws on a page that is turned into place, and turned back', () => {
    expect(
      draw(
        font,
        ['save'],
        ['transform', 2, 0, 0, 2, 10, 20],
        ['paintFormXObjectBegin', [1, 0, 0, 1, 5, 0], null],
        show('a'),
        ['paintFormXObjectEnd'],
        ['restore'],
        ['beginText'],
        show('b'),
        ['restore'],
      ),
    ).toEqual([
      ['a', 20, 30, 20],
      ['b', 0, 5, 0],
    ]);
  });

  it('passes over what it does not know', () => {
    expect(draw(font, ['showText', [null, 'a', {}]], ['showText', 'a'], ['fill'])).toEqual([]);
  });
});
