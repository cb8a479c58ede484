import { toNfc } from '../vietnamese.ts';
import type { Grid, GridRow } from './grid.ts';

/** An ordinal that does not follow from the one before it. */
export interface OrdinalFault {
  readonly code: 'duplicate-ordinal' | 'skipped-ordinal';
  readonly row: GridRow;
  /** Vietnamese: the end of a sentence that begins with the row. */
  readonly reason: string;
}

/**
 * Every list of siblings has a numbering of its own. It may begin anywhere, since forms are cut up; and where
 * `formOrdinals` (the lists of siblings of a form) leave a row between out, its number is left out too.
 */
export function findOrdinalFaults(
  { top, rows }: Grid,
  formOrdinals: readonly (readonly string[])[] = [],
): OrdinalFault[] {
  return [top, ...rows.map(({ children }) => children)].flatMap((siblings) => {
    const numbered = siblings
      .filter(({ row }) => row.ordinal !== undefined)
      .map((row) => ({ row, sign: plain(row) }));
    return [
      ...findDuplicates(numbered),
      ...findGaps(numbered, formOrdinals),
      ...findStrays(numbered),
    ];
  });
}

/** A row with its ordinal as it is compared. */
interface Numbered {
  readonly row: GridRow;
  readonly sign: string;
}

function findDuplicates(rows: readonly Numbered[]): OrdinalFault[] {
  const firsts = new Map<string, GridRow>();
  return rows.flatMap(({ row, sign }): OrdinalFault[] => {
    const first = firsts.get(sign);
    if (first === undefined) {
      firsts.set(sign, row);
      return [];
    }
    const reason = `số thứ tự đã dùng cho dòng «${first.row.label}» phía trên`;
    return [{ code: 'duplicate-ordinal', row, reason }];
  });
}

function findGaps(
  rows: readonly Numbered[],
  formOrdinals: readonly (readonly string[])[],
): OrdinalFault[] {
  const readings = numberings
    .map((read) => rows.map(({ sign }) => read(sign)))
    .filter((values): values is (readonly number[])[] =>
      values.every((each) => each !== undefined),
    );
  const gapsOf = readings.map((values) => listGaps(values));
  // «I» may be a number or a letter: whichever reading has no gap is meant.
  const fewest = gapsOf.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return fewest.flatMap((index): OrdinalFault[] => {
    const [before, row] = [rows[index - 1], rows[index]];
    if (before === undefined || row === undefined) return [];
    if (formOrdinals.some((list) => standsBefore(list, before.sign, row.sign))) return [];
    const reason = `đứng ngay sau «${before.row.row.ordinal ?? ''}», số thứ tự không nối tiếp`;
    return [{ code: 'skipped-ordinal', row: row.row, reason }];
  });
}

function standsBefore(list: readonly string[], before: string, after: string): boolean {
  const place = list.indexOf(before);
  return place >= 0 && list.indexOf(after) > place;
}

/** `2.1` under `3`. */
function findStrays(rows: readonly Numbered[]): OrdinalFault[] {
  return rows.flatMap(({ row, sign }): OrdinalFault[] => {
    const own = readNumbers(sign);
    const above = row.parent && readNumbers(plain(row.parent));
    if (own === undefined || own.length < 2 || above === undefined) return [];
    if (above.every((each, index) => each === own[index])) return [];
    const reason = `nằm dưới dòng «${row.parent?.row.ordinal ?? ''}», số thứ tự không khớp`;
    return [{ code: 'skipped-ordinal', row, reason }];
  });
}

const plain = ({ row: { ordinal = '' } }: GridRow): string =>
  toNfc(ordinal)
    .replace(/^\(|[\s.)]+$/g, '')
    .trim();

/** Which one of its list an ordinal is, level by level; undefined where the numbering has no such sign. */
type Numbering = (ordinal: string) => readonly number[] | undefined;

const readNumbers: Numbering = (ordinal) =>
  /^\d{1,6}(?:\.\d{1,6})*$/.test(ordinal) ? ordinal.split('.').map(Number) : undefined;

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const romanTens = ['', 'X', 'XX', 'XXX'];
const romanNumbers = romanTens
  .flatMap((tens) => ['', ...romans].map((ones) => `${tens}${ones}`))
  .filter((roman) => roman !== '');

const readRoman: Numbering = (ordinal) =>
  sameCase(ordinal) ? placeIn(romanNumbers, ordinal.toUpperCase()) : undefined;

// Points of a clause follow the Vietnamese alphabet without its marked vowels (Nghị định 30/2020/NĐ-CP,
// Phụ lục I): đ follows d, and there is no f, j, w or z.
const letters = Array.from('abcdđeghiklmnopqrstuvxy');
// Sections A, B, C… are counted with the same letters, with or without Đ.
const lettersWithout = letters.filter((letter) => letter !== 'đ');

const readLetter: Numbering = (ordinal) =>
  sameCase(ordinal) ? placeIn(letters, ordinal.toLowerCase()) : undefined;

const readCapital: Numbering = (ordinal) =>
  ordinal === ordinal.toUpperCase() ? placeIn(lettersWithout, ordinal.toLowerCase()) : undefined;

const numberings: readonly Numbering[] = [readNumbers, readRoman, readLetter, readCapital];

const sameCase = (text: string): boolean =>
  text === text.toUpperCase() || text === text.toLowerCase();

function placeIn(signs: readonly string[], sign: string): number[] | undefined {
  const index = signs.indexOf(sign);
  return index < 0 ? undefined : [index + 1];
}

/** Indexes of those that do not follow the one before. A list may hold several levels: 1, 1.1, 1.2, 2. */
const listGaps = (values: readonly (readonly number[])[]): number[] =>
  values.flatMap((value, index) => {
    const before = values[index - 1];
    if (before === undefined || isSame(before, value)) return [];
    return isNext(before, value) ? [] : [index];
  });

/** The first of a deeper level, or one more on the same level or on one above. */
function isNext(before: readonly number[], value: readonly number[]): boolean {
  const last = value.length - 1;
  const expected = last < before.length ? (before[last] ?? 0) + 1 : 1;
  const above = value.slice(0, last);
  return (
    last <= before.length &&
    value[last] === expected &&
    above.every((each, at) => each === before[at])
  );
}

const isSame = (left: readonly number[], right: readonly number[]): boolean =>
  left.length === right.length && left.every((each, index) => each === right[index]);
