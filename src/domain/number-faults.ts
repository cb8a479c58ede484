import { findLookAlikes } from './look-alike.ts';
import { administrativeTypes, normativeTypes, partyTypes } from './number-grammar.ts';
import { fold } from './vietnamese.ts';

const knownTypes = [...new Set([...administrativeTypes, ...normativeTypes, ...partyTypes, 'VBHN'])];

/** What is missing or wrong in a normalised text that no grammar reads. */
export function explainNumber(normal: string): string {
  return explainLetters(normal) ?? explainType(normal) ?? explainShape(normal);
}

/** In a công văn's number the first symbol is a body; a type there is a slip. */
export function findTypeFault([first = '', ...others]: readonly string[]): string | undefined {
  if (knownTypes.includes(first)) {
    return others.length === 0 ? `thiếu ký hiệu cơ quan sau «${first}»` : undefined;
  }
  return findMisspeltType(first);
}

function findMisspeltType(symbol: string): string | undefined {
  const meant = knownTypes.filter((type) => fold(type) === fold(symbol));
  if (meant.length === 0 || meant.includes(symbol)) return undefined;
  return `ký hiệu loại văn bản «${symbol}» phải viết là ${meant.map((type) => `«${type}»`).join(' hoặc ')}`;
}

function explainLetters(normal: string): string | undefined {
  const [first] = findLookAlikes(normal);
  if (first === undefined) return undefined;
  return `«${first.found}» (ký tự thứ ${String(first.index + 1)}) trông giống «${first.meant}» nhưng không phải chữ cái tiếng Việt`;
}

function explainType(normal: string): string | undefined {
  const [, year, symbol = ''] = /^\d+[a-z]?[/-](?:(\d{4})\/)?(\p{L}+)[-/]/u.exec(normal) ?? [];
  if (year !== undefined && administrativeTypes.includes(symbol)) {
    return `loại văn bản «${symbol}» không ghi năm trong số, ký hiệu`;
  }
  return findMisspeltType(symbol);
}

const symbolAlone = String.raw`\p{L}[\p{L}\d.&]*`;

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'chưa có số, ký hiệu'],
  [/^\d+[a-z]?[-/]?$/u, 'thiếu ký hiệu sau số'],
  [/^\d+\s*(?:,|;|và)\s*\d+/u, 'ghi nhiều số, mỗi văn bản chỉ có một số'],
  [/^\d+[a-z]?\/\p{Ll}/u, 'ký hiệu phải bắt đầu bằng chữ in hoa'],
  [/^\d+[-/]\d{4}[-/]?$/u, 'thiếu loại văn bản và cơ quan ban hành sau năm'],
  [
    new RegExp(String.raw`^\d+[-/](?:\d{4}/)?${symbolAlone}[-/]?$`, 'u'),
    'thiếu ký hiệu cơ quan ban hành',
  ],
  [/^[-/\s.…_]*\p{L}/u, 'thiếu số đứng trước ký hiệu'],
  [/^[.…_]+[-/]/u, 'thiếu số đứng trước ký hiệu'],
  [/^\d+[a-z]?\s+\p{L}/u, 'thiếu dấu / hoặc - giữa số và ký hiệu'],
  [/^\d{6,}/, 'số quá dài'],
  [/\s/, 'có khoảng trắng trong ký hiệu'],
];

function explainShape(normal: string): string {
  const found = shapes.find(([shape]) => shape.test(normal));
  return found?.[1] ?? 'không đúng dạng số, ký hiệu như 63/KH-THCS hay 08-KH/ĐU';
}
