import { fold } from '../../domain/vietnamese.ts';

/**
 * A number or a date as one word, so that `63/KH-THCS`, `số 63 KH THCS` and «ngày 24 tháng 2 năm 2022»
 * meet what they name however either side writes it. Pagefind finds a word by its beginning: a key
 * without its last parts finds all that it leaves open.
 */
export type Key = string;

// Folded names and the codes of their numbers. Hợp đồng and others without a number people quote are left out.
const codeOfName: Readonly<Record<string, string>> = {
  'thong tu lien tich': 'ttlt',
  'van ban hop nhat': 'vbhn',
  'thong tu': 'tt',
  'nghi dinh': 'nd',
  'nghi quyet': 'nq',
  'quyet dinh': 'qd',
  'quy dinh': 'qd',
  'chi thi': 'ct',
  'ke hoach': 'kh',
  'thong bao': 'tb',
  'bao cao': 'bc',
  'huong dan': 'hd',
  'to trinh': 'ttr',
  'ket luan': 'kl',
  'cong van': 'cv',
  'phuong an': 'pa',
  'chuong trinh': 'ctr',
  'bien ban': 'bb',
  'quy che': 'qc',
  'de an': 'da',
};
const codes = new Set(Object.values(codeOfName));
const longestFirst = (left: string, right: string): number => right.length - left.length;

/** One of the codes, as the source of a regular expression; and of the folded names. */
export const codePattern = [...codes].sort(longestFirst).join('|');
export const namePattern = Object.keys(codeOfName).sort(longestFirst).join('|');

export const codeOfType = (nameOrCode: string): string => codeOfName[nameOrCode] ?? nameOrCode;

/** `s5n2014qdttg`: the serial, the year or 0, and the whole symbol; without `year`, whatever follows. */
export const serialKey = (serial: string, year = '', symbol = ''): Key =>
  `s${String(Number(serial))}n${year}${lettersOf(symbol)}`;

/** `qd5n2014ttg`: the same by the document's type, which people name when they leave out the bodies. */
export function typeKey(type: string, serial: string, year = '', bodies = ''): Key {
  return `${codeOfType(type)}${String(Number(serial))}n${year}${lettersOf(bodies)}`;
}

/** The same numbers with the year of a paper that does not write it in its number: people cite «53/2024». */
export const datedKeys = (keys: readonly Key[], year: string): Key[] =>
  keys.flatMap((key) => {
    const [, name, letters = ''] = /^([a-z]+\d+n)0(\D.*)?$/.exec(key) ?? [];
    return name === undefined ? [] : [`${name}${year}${letters}`];
  });

/** The type that a symbol begins with, and the bodies after it: `QĐ-TTg`. */
export function splitSymbol(symbol: string): { type: string; bodies: string } | undefined {
  const [type = '', ...bodies] = fold(symbol).split(/[^a-z0-9]+/);
  return codes.has(type) ? { type, bodies: bodies.join('') } : undefined;
}

const lettersOf = (symbol: string): string => fold(symbol).replace(/[^a-z0-9]/g, '');

const romans: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** `d20220224`, or `d202202` for a month: the beginning of all its days. Undefined for what is no day. */
export function dayKey(year: string, month: string, day?: string): Key | undefined {
  const isReal = Number(month) >= 1 && Number(month) <= 12 && isDay(day ?? '1');
  return isReal
    ? `d${year}${twoDigits(month)}${day === undefined ? '' : twoDigits(day)}`
    : undefined;
}

const isDay = (day: string): boolean => Number(day) >= 1 && Number(day) <= 31;
const twoDigits = (number: string): string => number.padStart(2, '0');

/** No code of a number is a lone «d». */
export const isDayKey = (key: Key): boolean => /^d\d/.test(key);

/** `q20223`, or `qq3` for the third quarter of whatever year; the quarter is a digit or Roman. */
export const quarterKey = (quarter: string, year?: string): Key =>
  `q${year ?? 'q'}${romans[quarter] ?? quarter}`;

/** `h2023`: the school year 2023-2024. */
export const schoolYearKey = (from: string): Key => `h${from}`;

/** `y2023`: a year that the title names, or that the document is filed under. */
export const yearKey = (year: string): Key => `y${year}`;

/** `zzkehoach2022danvanzz`: the document at an address. No Vietnamese word begins so, and none can be meant by it. */
export const addressKey = (address: string): Key => `zz${lettersOf(address)}zz`;

/** The source of a pattern for a year of four digits. */
export const yearPattern = String.raw`(?:19|20)\d{2}`;
