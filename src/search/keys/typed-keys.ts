import { fold } from '../../domain/vietnamese.ts';
import {
  codeOfType,
  dayKey,
  quarterKey,
  schoolYearKey,
  serialKey,
  typeKey,
  yearKey,
} from './key.ts';
import { codePattern, namePattern, yearPattern, type Key } from './key.ts';

export interface TypedKey {
  readonly key: Key;
  /** A period or a year is shared by many documents: it only prefers some. */
  readonly names: 'document' | 'period' | 'year';
  /** To be tried only when no key before it found anything: a wider guess. */
  readonly isFallback: boolean;
}

export interface TypedKeys {
  readonly keys: readonly TypedKey[];
  /** What is left of the query, folded. */
  readonly rest: string;
}

type Reader = (...groups: readonly (string | undefined)[]) => readonly (TypedKey | undefined)[];

const symbol = String.raw`(?:\s?[/-]\s?[a-z][a-z&.]*)`;
const alone = String.raw`(?<![\d.,/-])`;
const mark = String.raw`\s?[/.-]\s?`;
const of = String.raw`(?: nam |\s?[/-]\s?| )`;
const ofYear = String.raw`(?:\s?/\s?|\s+nam\s+)(${yearPattern})`;
/** «17/4/25», «năm học 24-25»: of this century. */
const shortYear = String.raw`([0-4]\d)`;
const monthNames = 'gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi|muoi mot|muoi hai';
const quarterNames = 'mot|hai|ba|tu';
/** The first is 1. */
const numberOf = (name: string, names: string): string =>
  String(names.split('|').indexOf(name) + 1);
/** What makes «kế hoạch 3 tháng» no number of a document. */
const measures = 'thang|ngay|tuan|nam|nguoi|dong|hoc sinh|lop|buoi|tiet|trieu|nghin|%';

/** In the order in which they are tried; what one has read is gone for the next. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    pattern(
      String.raw`(?:ngay )?(?<![\d/.-])(\d{1,2})${mark}(\d{1,2})${mark}(${yearPattern})(?!\d)`,
    ),
    (day = '', month = '', year = '') => [certain(dayKey(year, month, day))],
  ],
  [
    pattern(String.raw`(?<![\d/.-])(${yearPattern})-(\d{1,2})-(\d{1,2})(?![\d/.-])`),
    (year = '', month = '', day = '') => [certain(dayKey(year, month, day))],
  ],
  [
    pattern(String.raw`(?:ngay )?(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2${shortYear}(?![\d/.-])`),
    (day = '', _mark, month = '', year = '') => [certain(dayKey(`20${year}`, month, day))],
  ],
  [
    pattern(
      String.raw`(?:ngay )?(?<!\d)(\d{1,2}) thang (\d{1,2})(?: nam |, ?)(${yearPattern})(?!\d)`,
    ),
    (day = '', month = '', year = '') => [certain(dayKey(year, month, day))],
  ],
  [
    pattern(String.raw`thang (\d{1,2})${of}(${yearPattern})(?!\d)`),
    (month = '', year = '') => [certain(dayKey(year, month))],
  ],
  [
    pattern(String.raw`thang (${monthNames})${of}(${yearPattern})(?!\d)`),
    (name = '', year = '') => [certain(dayKey(year, numberOf(name, monthNames)))],
  ],
  [
    pattern(String.raw`(?<![\p{L}\d])qu[yi] (${quarterNames})${of}(${yearPattern})(?!\d)`),
    (name = '', year = '') => [period(quarterKey(numberOf(name, quarterNames), year))],
  ],
  [
    pattern(
      // «quy4» among other words may be quỹ with VNI off.
      String.raw`(?<![\p{L}\d])(?:q\s?(?=\d)|q\s(?=i)|qu[yi]\s|qu[yi](?=\d${of}\d{4})|^qu[yi](?=\d$))` +
        String.raw`(iv|i{1,3}|0?[1-4])(?![\p{L}\d])(?:${of}(${yearPattern})(?!\d))?`,
    ),
    (quarter = '', year) => [period(quarterKey(quarter.replace(/^0/, ''), year))],
  ],
  [
    pattern(
      String.raw`(?:nam hoc )?(?<![\d/.-])(${yearPattern})\s?[-–/ ]\s?(${yearPattern})(?![\d/.-])`,
    ),
    (from = '', to = '') =>
      Number(to) === Number(from) + 1 ? [period(schoolYearKey(from))] : [undefined],
  ],
  [
    pattern(
      String.raw`(?:nam hoc )?(?<![\d/.,-])(?<!(?:ngay|thang|tuan|tiet|lop) )${shortYear}\s?[-–]\s?(\d{2})(?![\d/.,-])`,
    ),
    (from = '', to = '') =>
      Number(to) === Number(from) + 1 ? [period(schoolYearKey(`20${from}`))] : [undefined],
  ],
  [
    pattern(
      // «tt36», but «thông tư 36»: with VNI off, the 5 of «kế hoach5» is a tone.
      String.raw`(?<![\p{L}\d])((?:${namePattern})(?=\s)|${codePattern})\s*(?:so\s*)?` +
        String.raw`(?!${yearPattern}(?!\d|\s?[/-]))(\d{1,5})(?:${ofYear})?(${symbol}*)` +
        String.raw`(?!\s*(?:${measures})(?!\p{L}))(?![\p{L}\d]|[.,]\d)`,
    ),
    readTyped,
  ],
  [
    pattern(String.raw`(?<![\p{L}\d])so (\d{1,5})${ofYear}(?![\d/-])`),
    (serial = '', year = '') => [certain(serialKey(serial, year))],
  ],
  [
    pattern(String.raw`${alone}(\d{1,5})/(${yearPattern})(${symbol}*)(?![\d/-])`),
    (serial = '', year = '', letters = '') => [
      certain(serialKey(serial, year, letters)),
      // «10/2024» may be a month as well.
      letters === '' ? certain(dayKey(year, serial)) : undefined,
    ],
  ],
  [
    pattern(String.raw`${alone}(\d{1,5})\s?[/-]\s?([a-z][a-z&.]*${symbol}*)(?!\d)`),
    (serial = '', letters = '') => [certain(serialKey(serial, '0', letters))],
  ],
  [
    pattern(
      String.raw`${alone}(\d{1,5})\s+(${namePattern}|${codePattern})(?:\s+([a-z&]{1,12}))?(?![\p{L}\d])`,
    ),
    (serial = '', type = '', bodies = '') => [certain(typeKey(type, serial, '0', bodies))],
  ],
];

const aloneYear = new RegExp(String.raw`(?<![\p{L}\d])${yearPattern}(?![\p{L}\d])`, 'gu');

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu');
}

function certain(key: Key | undefined): TypedKey | undefined {
  return key === undefined ? undefined : { key, names: 'document', isFallback: false };
}

const period = (key: Key): TypedKey => ({ key, names: 'period', isFallback: false });

function readTyped(type = '', serial = '', year?: string, letters = ''): readonly TypedKey[] {
  const code = codeOfType(type);
  const written = letters.replace(/[^a-z0-9]/g, '');
  const bodies = written.startsWith(code) ? written.slice(code.length) : written;
  // Without a year and without bodies, a number of any year and body may be meant.
  const writtenYear = year ?? (bodies === '' ? '' : '0');
  return [
    { key: typeKey(type, serial, writtenYear, bodies), names: 'document', isFallback: false },
    { key: serialKey(serial, year), names: 'document', isFallback: true },
  ];
}

/** Reads numbers, days, quarters and school years out of a query, however they are written. */
export function readTypedKeys(query: string): TypedKeys {
  const keys: TypedKey[] = [];
  let rest = fold(query).replace(/\s+/g, ' ');
  for (const [form, read] of readers) {
    rest = rest.replace(form, (whole: string, ...groups: unknown[]) => {
      const texts = groups.map((group) => (typeof group === 'string' ? group : undefined));
      const found = read(...texts).filter((key) => key !== undefined);
      keys.push(...found);
      return found.length > 0 ? ' ' : whole;
    });
  }
  const years = rest.match(aloneYear) ?? [];
  keys.push(
    ...years.map((year): TypedKey => ({ key: yearKey(year), names: 'year', isFallback: false })),
  );
  return { keys, rest: rest.replace(/\s+/g, ' ').trim() };
}
