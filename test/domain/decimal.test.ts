import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '../../src/domain/decimal.ts';

const reasonFor = (text: string): string => {
  const parsed = parseDecimal(text);
  return parsed.ok ? `đọc thành ${parsed.value}` : parsed.reason;
};

const anyDecimal = fc
  .tuple(fc.boolean(), fc.nat({ max: 10 ** 9 }), fc.option(fc.stringMatching(/^[0-9]{1,8}$/)))
  .map(([minus, whole, fraction]) => {
    const digits = fraction === null ? String(whole) : `${String(whole)}.${fraction}`;
    return minus && /[1-9]/.test(digits) ? `-${digits}` : digits;
  });

describe('parseDecimal', () => {
  it.each([
    ['71,40', '71.40'],
    ['0', '0'],
    ['0,05', '0.05'],
    ['-0,00', '0.00'],
    ['1.234', '1234'],
    ['1.234,5', '1234.5'],
    ['1,234', '1.234'],
    ['1234567', '1234567'],
    ['−3,5', '-3.5'],
  ])('reads «%s» as %s', (text, decimal) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value: decimal });
  });

  it.each([
    ['', 'chưa có số'],
    ['71.4', 'dấu chấm dùng để ngăn nhóm ba chữ số, phần thập phân viết sau dấu phẩy'],
    ['0.125', 'dấu chấm dùng để ngăn nhóm ba chữ số, phần thập phân viết sau dấu phẩy'],
    ['1.23.456', 'dấu chấm phải ngăn từng nhóm ba chữ số, ví dụ 1.234.567'],
    ['12.34,5', 'dấu chấm phải ngăn từng nhóm ba chữ số, ví dụ 1.234.567'],
    ['1,234,567', 'ngăn nhóm ba chữ số bằng dấu chấm, không bằng dấu phẩy'],
    ['1,234.5', 'chỉ có một dấu phẩy thập phân, đứng sau các dấu chấm'],
    ['007', 'thừa số 0 ở đầu'],
    [',5', 'dấu phẩy thập phân phải có chữ số ở hai bên'],
    ['5,', 'dấu phẩy thập phân phải có chữ số ở hai bên'],
    ['71,4%', 'không ghi dấu %, cột tỷ lệ đã có'],
    ['1e9', 'viết đủ các chữ số, không viết gọn bằng chữ e'],
    ['1 234', 'có khoảng trắng giữa các chữ số'],
    ['1'.repeat(41), 'có quá nhiều chữ số'],
    ['chưa có', 'không phải số'],
    ['NaN', 'không phải số'],
  ])('refuses «%s»: %s', (text, reason) => {
    expect(reasonFor(text)).toBe(reason);
  });

  it('keeps every digit through the Vietnamese spelling', () => {
    fc.assert(
      fc.property(anyDecimal, (decimal) => {
        expect(parseDecimal(formatDecimal(decimal))).toEqual({ ok: true, value: decimal });
      }),
    );
  });

  it('gives canonical text or a reason, and reads its own spelling the same', () => {
    const text = fc.stringMatching(/^-?[0-9]{0,5}[.,]?[0-9]{0,4}[.,]?[0-9]{0,3}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), text), (candidate) => {
        const parsed = parseDecimal(candidate);
        if (parsed.ok) {
          expect(parsed.value).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
          expect(parseDecimal(formatDecimal(parsed.value))).toEqual(parsed);
        } else expect(parsed.reason).not.toBe('');
      }),
    );
  });
});

describe('formatDecimal', () => {
  it.each([
    ['1234.50', '1.234,50'],
    ['-1234567', '-1.234.567'],
    ['999', '999'],
    ['0.1234567', '0,1234567'],
  ])('shows %s as %s', (decimal, text) => {
    expect(formatDecimal(decimal)).toBe(text);
  });
});
