import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from '../../src/domain/document-number.ts';
import { findOtherSymbol } from '../../src/domain/school-symbol.ts';

function find(text: string, own = 'THCSST') {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return findOtherSymbol(parsed.value, own);
}

describe('the symbol in a number', () => {
  it.each([
    ['63/KH-THCSBS', 'THCSBS'],
    ['63/KH-MNST', 'MNST'],
    ['63/KH-THST', 'THST'],
    ['15/THCSBS-VP', 'THCSBS'],
    ['12/NQ-HĐT-THCSBS', 'THCSBS'],
  ])('of %s is another school’s', (number, symbol) => {
    expect(find(number)).toBe(symbol);
  });

  it.each(['63/KH-THCSST', '63/KH-TrTHCSST', '63/KH-THCS.ST', '63/KH-THCSST-CM', '63/TB-Tr.THCS'])(
    'of %s is the school’s own, however it is spelt',
    (number) => {
      expect(find(number)).toBeUndefined();
    },
  );

  it.each(['03-KH/CB', '05/QĐ-CĐCS', '12/NQ-HĐT', '05/QĐ-HĐTĐKT', '27/KHCM-TTND', '1774/UBND'])(
    'of %s is no school’s',
    (number) => {
      expect(find(number)).toBeUndefined();
    },
  );

  it('is held against the school’s, also where that is no usual one', () => {
    expect(find('63/KH-THCSST', 'ST')).toBe('THCSST');
    expect(find('63/KH-ST', 'ST')).toBeUndefined();
  });
});
