import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from '../../src/domain/document-number.ts';
import { numberPattern, withSymbol } from '../../src/domain/number-pattern.ts';

describe('the example of a number', () => {
  const advice = `Viết theo mẫu «number: ${numberPattern}».`;

  it('carries the symbol of the school that reads it', () => {
    expect(withSymbol(advice, 'THCSHS')).toBe('Viết theo mẫu «number: 63/KH-THCSHS».');
    expect(withSymbol(advice, "TH$'")).toBe("Viết theo mẫu «number: 63/KH-TH$'».");
  });

  it('is no number while no school is known, so that nobody copies it', () => {
    expect(withSymbol(advice, undefined)).toBe(advice);
    expect(parseDocumentNumber(numberPattern).ok).toBe(false);
  });
});
