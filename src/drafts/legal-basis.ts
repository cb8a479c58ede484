import { formatLongDate } from '../domain/calendar-date.ts';
import { startLow } from '../domain/first-letter.ts';
import type { Regulation, RegulationId } from '../domain/regulation.ts';

const types: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
};

const issuers: Readonly<Record<string, string>> = {
  BGDĐT: 'Bộ trưởng Bộ Giáo dục và Đào tạo',
  BTC: 'Bộ trưởng Bộ Tài chính',
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
};

/** Their day of issue could not be read in a text: see their notes. */
const withoutDay: ReadonlySet<RegulationId> = new Set(['tt16-2018']);

/**
 * `Căn cứ Thông tư số 09/2024/TT-BGDĐT ngày 03 tháng 6 năm 2024 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định
 * về …`: Nghị định 30/2020/NĐ-CP, Phụ lục I asks for type, number, day, issuer and subject. What is not known
 * for certain is left out. Undefined for an instrument of another kind.
 */
export function findLegalBasis({ id, number, title, issuedOn }: Regulation): string | undefined {
  const [, type = '', body = ''] = /\/(\p{L}+)-(\p{L}+)$/u.exec(number) ?? [];
  if (types[type] === undefined || issuers[body] === undefined) return undefined;
  const day = withoutDay.has(id) ? [] : [formatLongDate(issuedOn)];
  const parts = ['Căn cứ', types[type], 'số', number, ...day, 'của', issuers[body]];
  return [...parts, ...nameTitle(title)].join(' ');
}

// A title that begins in another way was not copied from the instrument's own first page.
function nameTitle(title: string): string[] {
  if (title.startsWith('Quy chế ')) return ['ban hành', title];
  return /^(?:Quy định|Hướng dẫn|Về) /.test(title) ? [startLow(title)] : [];
}
