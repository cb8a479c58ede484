import { formatDong } from '../money.ts';

const billion = 1_000_000_000;
const million = 1_000_000;

/**
 * As people say it: rounded to three digits from one million on (`2,35 tỷ đồng`), exact below it
 * (`20.000 đồng`). Takes whole đồng.
 */
export function formatRoughly(dong: bigint): string {
  const size = dong < 0n ? -dong : dong;
  if (size < BigInt(million)) return `${formatDong(Number(dong))} đồng`;
  const rounded = Number(roundToThreeDigits(size)) * (dong < 0n ? -1 : 1);
  // 999,6 million is called one billion, so the unit goes by what is said.
  return Math.abs(rounded) >= billion
    ? `${formatDong(rounded, billion)} tỷ đồng`
    : `${formatDong(rounded, million)} triệu đồng`;
}

function roundToThreeDigits(size: bigint): bigint {
  const step = 10n ** BigInt(String(size).length - 3);
  return ((size + step / 2n) / step) * step;
}
