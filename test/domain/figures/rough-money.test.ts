import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoughly } from '../../../src/domain/figures/rough-money.ts';

describe('money as people say it', () => {
  it.each([
    [2_350_000_000n, '2,35 tỷ đồng'],
    [11_839_761_245n, '11,8 tỷ đồng'],
    [16_950_923_985n, '17 tỷ đồng'],
    [1_250_000n, '1,25 triệu đồng'],
    [1_254_999n, '1,25 triệu đồng'],
    [1_255_000n, '1,26 triệu đồng'],
    [999_999n, '999.999 đồng'],
    [20_000n, '20.000 đồng'],
    [0n, '0 đồng'],
    [-3_482_150n, '-3,48 triệu đồng'],
  ])('calls %d %s', (dong, said) => {
    expect(formatRoughly(dong)).toBe(said);
  });

  it('goes on to the next unit where rounding reaches it', () => {
    expect(formatRoughly(999_499_999n)).toBe('999 triệu đồng');
    expect(formatRoughly(999_500_000n)).toBe('1 tỷ đồng');
  });

  it('is never further off than half of its third digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1_000_000n, max: 9_000_000_000_000n }), (dong) => {
        const [, digits = '', unit = ''] = /^([\d.,]+) (tỷ|triệu)/u.exec(formatRoughly(dong)) ?? [];
        const [whole = '', fraction = ''] = digits.replaceAll('.', '').split(',');
        const places = unit === 'tỷ' ? 9 : 6;
        const said = BigInt(whole + fraction.padEnd(places, '0'));
        const off = said > dong ? said - dong : dong - said;
        expect(off * 2n).toBeLessThanOrEqual(10n ** BigInt(String(dong).length - 3));
      }),
    );
  });
});
