import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseColumnFormula, parseRowFormula } from '../../../src/domain/figures/formula.ts';

const term = (name: string, minus = false) => ({ name, minus });

const reasonFor = (text: string): string => {
  const read = parseColumnFormula(text);
  return read.ok ? JSON.stringify(read.value) : read.reason;
};

describe('the formula of a column', () => {
  it.each([
    ['actual / estimate', { type: 'column', column: 'estimate' }],
    ['actual/estimate', { type: 'column', column: 'estimate' }],
    ['actual : estimate', { type: 'column', column: 'estimate' }],
    ['actual / tổng số', { type: 'whole' }],
    ['actual / Tong so', { type: 'whole' }],
    ['actual / cùng kỳ năm trước', { type: 'last-year' }],
    ['actual / năm trước', { type: 'last-year' }],
  ])('may be a quotient: %s', (text, by) => {
    expect(parseColumnFormula(text)).toEqual({
      ok: true,
      value: { type: 'quotient', of: 'actual', by },
    });
  });

  it.each([
    ['a + b', [term('a'), term('b')]],
    ['a+b + c', [term('a'), term('b'), term('c')]],
    ['thu - chi', [term('thu'), term('chi', true)]],
    ['thu − chi + khac', [term('thu'), term('chi', true), term('khac')]],
    ['dau-nam + bo-sung', [term('dau-nam'), term('bo-sung')]],
  ])('may be a sum: %s', (text, terms) => {
    expect(parseColumnFormula(text)).toEqual({ ok: true, value: { type: 'sum', terms } });
  });

  it.each([
    ['', 'thiếu dấu'],
    ['actual', 'thiếu dấu'],
    ['a-b', 'thiếu dấu'],
    ['a +', 'thiếu một vế'],
    ['/ b', 'thiếu một vế'],
    ['a / b / c', 'phép chia chỉ có'],
    ['a / b + c', 'phép chia chỉ có'],
    ['a + tổng số', '«tổng số» không phải mã cột'],
    ['tổng số / a', '«tổng số» không phải mã cột'],
    ['a * b / c', '«a * b» không phải mã cột'],
  ])('that nobody can read is refused: %j', (text, reason) => {
    expect(reasonFor(text)).toContain(reason);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseColumnFormula(text).ok).toBe('boolean');
        expect(typeof parseRowFormula(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('the formula of a row', () => {
  it.each([
    ['A - B', { type: 'sum', terms: [term('A'), term('B', true)] }],
    ['2 / 1', { type: 'quotient', of: '2', by: '1' }],
    ['3.1 + 3.2 + đ)', { type: 'sum', terms: [term('3.1'), term('3.2'), term('đ)')] }],
  ])('names ordinals: %s', (text, value) => {
    expect(parseRowFormula(text)).toEqual({ ok: true, value });
  });
});
