import { groupThousands, negativeShapes } from './decimal.ts';
import { accept, refuse, type Parsed } from './parsed.ts';
import type { TableUnit } from './table.ts';

/** Units that tables of money are shown in; the figures themselves are always whole đồng. */
export const moneyUnits: readonly TableUnit[] = [
  { label: 'đồng', scale: 1 },
  { label: 'nghìn đồng', scale: 1_000 },
  { label: 'triệu đồng', scale: 1_000_000 },
  { label: 'tỷ đồng', scale: 1_000_000_000 },
];

const tooLarge = `vượt quá ${formatDong(Number.MAX_SAFE_INTEGER)} đồng, không tính chính xác được`;

/** Reads whole đồng, bare or with dots between groups of three; a leading minus is allowed. */
export function parseDong(text: string): Parsed<number> {
  const trimmed = text.trim();
  const match = /^([-−]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)$/.exec(trimmed);
  if (match === null) return refuse(explainDong(trimmed));
  // Whatever exceeds a safe integer is rounded to 2^53 or more, so it cannot pass for one.
  const dong = Number((match[2] ?? '').replaceAll('.', ''));
  if (!Number.isSafeInteger(dong)) return refuse(tooLarge);
  return accept(match[1] === '' || dong === 0 ? dong : -dong);
}

/**
 * `1.234.567`. A `scale` (a power of ten) divides exactly: 1_234_567 in millions is `1,234567`.
 * The result is made from digits, never by dividing a float.
 */
export function formatDong(dong: number, scale = 1): string {
  const places = String(scale).length - 1;
  const digits = String(Math.abs(dong)).padStart(places + 1, '0');
  const whole = groupThousands(digits.slice(0, digits.length - places));
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${dong < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `,${fraction}`}`;
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'chưa có số tiền'],
  ...negativeShapes,
  [/^[-−]?\d+(?:\.\d+)?e[+-]?\d+$/i, 'viết đủ các chữ số, không viết gọn bằng chữ e'],
  [/^[-−]?\d{1,3}(?:,\d{3})+$/, 'ngăn nhóm ba chữ số bằng dấu chấm, không bằng dấu phẩy'],
  [/^[-−]?[\d.]+,\d+$/, 'số tiền tính bằng đồng, không có phần thập phân'],
  [/^[-−]?0[\d.]+$/, 'thừa số 0 ở đầu'],
  [/^[-−]?\d[\d.]*$/, 'dấu chấm phải ngăn từng nhóm ba chữ số, ví dụ 1.234.567'],
  [/^[-−]?\d[\d\s.]*$/, 'có khoảng trắng giữa các chữ số'],
  [
    /^[-−]?\d[\d.,]*\s*(?:đồng|đ|₫|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ)/iu,
    'chỉ ghi chữ số, không ghi đơn vị',
  ],
];

function explainDong(text: string): string {
  const found = shapes.find(([shape]) => shape.test(text.normalize('NFC')));
  return found?.[1] ?? 'không phải số tiền';
}
