import { describe, expect, it } from 'vitest';
import { findLookAlikes } from '../../src/domain/look-alike.ts';

describe('findLookAlikes', () => {
  it('finds Cyrillic and Greek letters in a number, and says which were meant', () => {
    expect(findLookAlikes('63/\u041A\u0397-TnS')).toEqual([
      { index: 3, found: '\u041A', meant: 'K' },
      { index: 4, found: '\u0397', meant: 'H' },
    ]);
  });

  it('finds eth where đ was meant', () => {
    expect(findLookAlikes('05/2014/Q\u00D0-TTg \u00F0')).toEqual([
      { index: 9, found: '\u00D0', meant: '\u0110' },
      { index: 15, found: '\u00F0', meant: '\u0111' },
    ]);
  });

  it('is content with Vietnamese letters', () => {
    expect(findLookAlikes('36/2017/TT-BGDĐT Ủy ban nhân dân đường Ấp')).toEqual([]);
    expect(findLookAlikes('Ủy ban đường'.normalize('NFD'))).toEqual([]);
  });

  it('knows every capital that looks the same in the three alphabets', () => {
    const cyrillic = Array.from(
      '\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425',
    );
    expect(
      findLookAlikes(cyrillic.join(''))
        .map(({ meant }) => meant)
        .join(''),
    ).toBe('ABEKMHOPCTX');
    const greek = Array.from(
      '\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7',
    );
    expect(
      findLookAlikes(greek.join(''))
        .map(({ meant }) => meant)
        .join(''),
    ).toBe('ABEZHIKMNOPTYX');
  });

  it('always means a letter of the Vietnamese keyboard', () => {
    const everything = Array.from({ length: 0x600 }, (_, code) => String.fromCharCode(code)).join(
      '',
    );
    const meant = findLookAlikes(everything).map((found) => found.meant);
    expect(meant.length).toBeGreaterThan(50);
    expect(meant.filter((letter) => !/^[A-Za-zĐđ]$/.test(letter))).toEqual([]);
  });
});
