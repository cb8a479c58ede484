import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFoldedSyllable, isTonelessSyllable } from '../../src/domain/syllable.ts';
import { fold } from '../../src/domain/vietnamese.ts';

const syllables = ['đương', 'quyêt', 'nghi', 'giưa', 'khuyên', 'oan', 'yêu', 'tuyên', 'ươp', 'gi'];

describe('a syllable', () => {
  it.each(syllables)('knows %s with its marks and without', (letters) => {
    expect(isTonelessSyllable(letters)).toBe(true);
    expect(isFoldedSyllable(fold(letters))).toBe(true);
  });

  it.each(['đuơng', 'qyet', 'ngi', 'ka', 'che1', 'thcs', '', 'hocphi'])('refuses %s', (letters) => {
    expect(isTonelessSyllable(letters)).toBe(false);
  });

  it.each(['duogn', 'quyte', 'kehoach', 'ubnd', ''])('refuses %s without marks', (letters) => {
    expect(isFoldedSyllable(letters)).toBe(false);
  });

  it('is one without marks whenever it is one with them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bcdđghklmnpqrstvxaăâeêioôơuưy]{1,6}$/), (letters) => {
        expect(isFoldedSyllable(fold(letters)) || !isTonelessSyllable(letters)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
