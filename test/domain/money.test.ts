import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/domain/decimal.ts';
import { formatDong, moneyUnits, parseDong } from '../../src/domain/money.ts';

const reasonFor = (text: string): string => {
  const parsed = parseDong(text);
  return parsed.ok ? `đọc thành ${String(parsed.value)}` : parsed.reason;
};

const amount = fc.maxSafeInteger();

describe('parseDong', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['2350000000', 2_350_000_000],
    ['1.234', 1234],
    ['2.350.000.000', 2_350_000_000],
    ['-1.500.000', -1_500_000],
    ['−500', -500],
    [' 12.000 ', 12_000],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('reads «%s» as %d', (text, dong) => {
    expect(parseDong(text)).toEqual({ ok: true, value: dong });
  });

  it.each([
    ['', 'chưa có số tiền'],
    ['1.23.456', 'dấu chấm phải ngăn từng nhóm ba chữ số, ví dụ 1.234.567'],
    ['1234.567', 'dấu chấm phải ngăn từng nhóm ba chữ số, ví dụ 1.234.567'],
    ['1.234.', 'dấu chấm phải ngăn từng nhóm ba chữ số, ví dụ 1.234.567'],
    ['1e9', 'viết đủ các chữ số, không viết gọn bằng chữ e'],
    ['1,2', 'số tiền tính bằng đồng, không có phần thập phân'],
    ['1.234,5', 'số tiền tính bằng đồng, không có phần thập phân'],
    ['1,234,567', 'ngăn nhóm ba chữ số bằng dấu chấm, không bằng dấu phẩy'],
    ['0123', 'thừa số 0 ở đầu'],
    ['0.123', 'thừa số 0 ở đầu'],
    ['1 234 567', 'có khoảng trắng giữa các chữ số'],
    ['1.000 đồng', 'chỉ ghi chữ số, không ghi đơn vị'],
    ['2,5 tỷ', 'chỉ ghi chữ số, không ghi đơn vị'],
    ['9007199254740992', 'vượt quá 9.007.199.254.740.991 đồng, không tính chính xác được'],
    ['9'.repeat(400), 'vượt quá 9.007.199.254.740.991 đồng, không tính chính xác được'],
    [
      '–500',
      'dấu trước số là gạch ngang; nếu là số âm thì gõ dấu trừ của bàn phím liền trước số, ví dụ -1.500',
    ],
    ['- 500', 'dấu trừ phải viết liền trước số, ví dụ -1.500; nếu là gạch đầu dòng thì bỏ đi'],
    ['(1.500)', 'số âm viết với dấu trừ, không để trong ngoặc, ví dụ -1.500'],
    ['500-', 'dấu trừ viết trước số, ví dụ -1.500'],
    ['#REF!', 'không phải số tiền'],
    ['Infinity', 'không phải số tiền'],
    ['0x10', 'không phải số tiền'],
  ])('refuses «%s»: %s', (text, reason) => {
    expect(reasonFor(text)).toBe(reason);
  });

  it('reads back every amount, grouped or bare', () => {
    fc.assert(
      fc.property(amount, (dong) => {
        expect(parseDong(formatDong(dong))).toEqual({ ok: true, value: dong });
        expect(parseDong(String(dong))).toEqual({ ok: true, value: dong });
      }),
    );
  });

  it('gives a safe integer for any text that it accepts', () => {
    const text = fc.stringMatching(/^-?[0-9]{0,18}[.,]?[0-9]{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), text), (candidate) => {
        const parsed = parseDong(candidate);
        expect(parsed.ok ? Number.isSafeInteger(parsed.value) : parsed.reason !== '').toBe(true);
      }),
    );
  });
});

describe('formatDong', () => {
  it.each([
    [0, 1, '0'],
    [1_234_567, 1, '1.234.567'],
    [-1_234, 1, '-1.234'],
    [1_234_567, 1_000_000, '1,234567'],
    [2_350_000_000, 1_000_000, '2.350'],
    [1, 1_000_000_000, '0,000000001'],
    [-500_000, 1_000_000, '-0,5'],
    [0, 1_000_000, '0'],
    [Number.MAX_SAFE_INTEGER, 1_000, '9.007.199.254.740,991'],
  ])('shows %d over %d as %s', (dong, scale, text) => {
    expect(formatDong(dong, scale)).toBe(text);
  });

  it('loses no đồng in any unit', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...moneyUnits), (dong, { scale }) => {
        const shown = parseDecimal(formatDong(dong, scale));
        const [whole = '', fraction = ''] = (shown.ok ? shown.value : '').split('.');
        const places = String(scale).length - 1;
        expect(BigInt(whole + fraction.padEnd(places, '0'))).toBe(BigInt(dong));
      }),
    );
  });
});
