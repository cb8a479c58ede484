import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/vietnamese.ts';
import { composeLetters, hasMarks } from '../../../src/search/language/letters.ts';
import {
  canonicalSpelling,
  foldedSpelling,
  listSpellings,
} from '../../../src/search/language/spelling.ts';

describe('spelling', () => {
  it.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['kĩ', 'kỹ'],
    ['Quí', 'quý'],
    ['qúy', 'quý'],
    ['tóan', 'toán'],
    ['gía', 'giá'],
    ['TỈ', 'tỷ'],
  ])('takes %s for %s', (written, canonical) => {
    expect(canonicalSpelling(written)).toBe(canonical);
  });

  it.each(['hòa', 'toán', 'giữa', 'nghỉ', 'thi', 'ubnd', '63', 'zalo', 'thuở', 'quyết', 'gì'])(
    'leaves %s alone',
    (word) => {
      expect(canonicalSpelling(word)).toBe(word);
    },
  );

  it('lists each way in which a document may have a word', () => {
    expect(listSpellings('hòa')).toEqual(['hòa', 'hoà']);
    expect(listSpellings('kỹ')).toEqual(['kỹ', 'kĩ']);
    expect(listSpellings('quý')).toEqual(['quý', 'quí']);
    expect(listSpellings('toán')).toEqual(['toán']);
  });

  const syllable = fc.constantFrom(
    ...[
      'hòa',
      'hoà',
      'kỹ',
      'kĩ',
      'thúy',
      'quý',
      'quí',
      'toán',
      'học',
      'đường',
      'giữa',
      'mía',
      'lý',
    ],
  );

  it('is settled at once', () => {
    fc.assert(
      fc.property(fc.oneof(syllable, fc.string({ maxLength: 8 })), (word) => {
        const canonical = canonicalSpelling(word);
        expect(canonicalSpelling(canonical)).toBe(canonical);
        expect(foldedSpelling(foldedSpelling(word))).toBe(foldedSpelling(word));
      }),
    );
  });

  it('is the same for all ways to write a word', () => {
    fc.assert(
      fc.property(syllable, (word) => {
        const canonical = canonicalSpelling(word);
        const ways = listSpellings(canonical).map(canonicalSpelling);
        expect(new Set(ways)).toEqual(new Set([canonical]));
      }),
    );
  });
});

describe('letters', () => {
  it('are composed even where the tone was stored before the mark of the vowel', () => {
    expect(composeLetters('quy\u0065\u0301\u0302t')).toBe('quyết');
    expect(composeLetters('dân vận'.normalize('NFD'))).toBe('dân vận');
  });

  it('lose what nobody sees', () => {
    expect(composeLetters('Cộng\u200Bhòa\u00AD')).toBe('Cộnghòa');
  });

  it('have marks only where bare letters would not say the same', () => {
    expect(['hoc', 'HOC', 'học', 'đi', 'Đ'].map(hasMarks)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('fold to the same however often they are folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
