import { accept, refuse, type Parsed } from './parsed.ts';

/** No figure of a school needs more; it keeps work on a pasted page of digits small. */
const mostDigits = 40;

/**
 * Reads a number as Vietnamese papers write it (comma for decimals, dots between groups of three)
 * into canonical text with `.`, every digit kept: `1.234,50` gives `1234.50`. `1.5` is refused:
 * elsewhere in the same table `1.500` means one thousand five hundred.
 */
export function parseDecimal(text: string): Parsed<string> {
  const trimmed = text.trim();
  const match = /^([-−]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(trimmed);
  if (match === null) return refuse(explainDecimal(trimmed));
  const [, minus = '', whole = '', fraction] = match;
  const digits = whole.replaceAll('.', '') + (fraction === undefined ? '' : `.${fraction}`);
  if (digits.length > mostDigits) return refuse('có quá nhiều chữ số');
  return accept(minus === '' || /^[0.]+$/.test(digits) ? digits : `-${digits}`);
}

/** `1234.50` as `1.234,50`. */
export function formatDecimal(decimal: string): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const sign = decimal.startsWith('-') ? '-' : '';
  return `${sign}${groupThousands(whole)}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** Whether two canonical decimals are one number: `71.40` and `71.4`. */
export const isSameDecimal = (left: string, right: string): boolean =>
  withoutLastZeros(left) === withoutLastZeros(right);

const withoutLastZeros = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;

/** Dots between groups of three digits, from the right. */
export const groupThousands = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, '.');

/** How papers and programs write a number below zero, and how it is to be written here. */
export const negativeShapes: readonly (readonly [RegExp, string])[] = [
  [
    /^[–—‐‑‒]\s*\d[\d.,]*$/,
    'dấu trước số là gạch ngang; nếu là số âm thì gõ dấu trừ của bàn phím liền trước số, ví dụ -1.500',
  ],
  [
    /^[-−]\s+\d[\d.,]*$/,
    'dấu trừ phải viết liền trước số, ví dụ -1.500; nếu là gạch đầu dòng thì bỏ đi',
  ],
  [/^\(\s*[-−]?\d[\d.,]*\s*\)$/, 'số âm viết với dấu trừ, không để trong ngoặc, ví dụ -1.500'],
  [/^\d[\d.,]*[-−–]$/, 'dấu trừ viết trước số, ví dụ -1.500'],
];

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'chưa có số'],
  ...negativeShapes,
  [/%$/, 'không ghi dấu %, cột tỷ lệ đã có'],
  [/^[-−]?\d+(?:\.\d+)?e[+-]?\d+$/i, 'viết đủ các chữ số, không viết gọn bằng chữ e'],
  [/^[-−]?\d+\.\d+$/, 'dấu chấm dùng để ngăn nhóm ba chữ số, phần thập phân viết sau dấu phẩy'],
  [
    /^[-−]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/,
    'ngăn nhóm ba chữ số bằng dấu chấm, không bằng dấu phẩy',
  ],
  [/^[-−]?0\d/, 'thừa số 0 ở đầu'],
  [/^[-−]?\d[\d.]*(?:,\d+)?$/, 'dấu chấm phải ngăn từng nhóm ba chữ số, ví dụ 1.234.567'],
  [/^[-−]?(?:,\d+|[\d.]+,)$/, 'dấu phẩy thập phân phải có chữ số ở hai bên'],
  [/^[-−]?[\d.]+,[\d.,]+$/, 'chỉ có một dấu phẩy thập phân, đứng sau các dấu chấm'],
  [/^[-−]?\d[\d\s.,]*$/, 'có khoảng trắng giữa các chữ số'],
];

function explainDecimal(text: string): string {
  return shapes.find(([shape]) => shape.test(text))?.[1] ?? 'không phải số';
}
