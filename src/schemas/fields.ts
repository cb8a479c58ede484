import { z } from 'zod';
import { parseCalendarDate } from '../domain/calendar-date.ts';
import { parseDocumentNumber, type DocumentNumber } from '../domain/document-number.ts';
import { findLookAlikes } from '../domain/look-alike.ts';
import { accept, refuse, type Parsed } from '../domain/parsed.ts';
import { parsePeriod } from '../domain/period.ts';
import { known, type Stated } from '../domain/stated.ts';
import { fold, slugify, toNfc } from '../domain/vietnamese.ts';
import { addFault, type FaultSink, type FieldFault } from './fault.ts';

/** A text that one of the domain's parsers reads. */
type Reader<Value> = (text: string) => Read<Value>;
type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: FieldFault };

function read<Value>(
  parse: (text: string) => Parsed<Value>,
  code: FieldFault['code'],
): Reader<Value> {
  return (text) => {
    const parsed = parse(text);
    return parsed.ok ? parsed : { ok: false, fault: { code, reason: parsed.reason } };
  };
}

/** A text that stands for a value. */
export function scalar<Value>(reader: Reader<Value>) {
  return z.string().transform((text, sink) => take(reader, text, sink));
}

function take<Value>(reader: Reader<Value>, text: string, sink: FaultSink): Value {
  const result = reader(withoutHidden(text));
  if (result.ok) return result.value;
  addFault(sink, result.fault);
  return z.NEVER;
}

/** A character that nobody sees is told of by the check of the characters; what it stands in is sound. */
export const withoutHidden = (text: string): string =>
  isAscii(text) ? text : text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');

// Most texts of a table are figures.
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Absent or given; `undefined` is the value of an absent one, as the domain's types have it. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().transform((value) => value);

/** Several values; none is an empty list. */
export const list = <Schema extends z.ZodType>(item: Schema) => z.array(item).default([]);

/** At least one. */
export const listOfSome = <Schema extends z.ZodType>(item: Schema) => z.array(item).min(1);

/** One line, with single spaces and precomposed letters. */
export const tidy = (text: string): string => toNfc(text).replace(/\s+/g, ' ').trim();

export const text = ({ least = 1 }: { least?: number } = {}) =>
  scalar(
    read((given) => {
      const value = tidy(given);
      const short = Array.from(value).length < least;
      return short ? refuse(`quá ngắn, phải từ ${String(least)} ký tự trở lên`) : accept(value);
    }, 'invalid-value'),
  );

// Of these, the full stop belongs to the word.
const abbreviation = /(?:^|\s)(?:TP|TX|TT|Q|P|H|X)\.$/;

/** One of the lines that official papers end with `;`, the last with `.`: kept without either. */
export const clause = () =>
  z.string().transform((given) => {
    const value = tidy(given).replace(/^[-–+]\s+/, '');
    return abbreviation.test(value) ? value : withoutEnding(value, ' ;.');
  });

/** A loop: a pattern that ends in `$` takes the square of the time on a megabyte of dots. */
export function withoutEnding(given: string, signs: string): string {
  let end = given.length;
  while (end > 0 && signs.includes(given.charAt(end - 1))) end -= 1;
  return given.slice(0, end);
}

const readDate = read(parseCalendarDate, 'invalid-date');
export const date = () => scalar(readDate);

export const period = () => scalar(read(parsePeriod, 'invalid-period'));

const parseNumber = read(parseDocumentNumber, 'invalid-number');

// A Cyrillic К among the letters is told by the check of the characters; a second finding on the same
// word, that the number cannot be read, would only hide what to do.
const readNumber: Reader<DocumentNumber> = (given) => {
  const meant = parseNumber(withLatinLetters(given));
  return meant.ok ? meant : parseNumber(given);
};

const withLatinLetters = (given: string): string =>
  Array.from(given, (letter) => findLookAlikes(letter)[0]?.meant ?? letter).join('');

const absentWords = new Map<string, Stated<never>>([
  ['chua co', { state: 'pending' }],
  ['khong ghi', { state: 'unstated' }],
]);

/** What «chưa có» and «không ghi» say. */
export const findAbsence = (given: string): Stated<never> | undefined =>
  absentWords.get(fold(tidy(given)));

function stated<Value>(reader: Reader<Value>) {
  return z.string().transform((given, sink): Stated<Value> => {
    return findAbsence(given) ?? known(take(reader, given, sink));
  });
}

/** A date, or «chưa có», or «không ghi». */
export const statedDate = () => stated(readDate);
/** A document number, or «chưa có», or «không ghi». */
export const statedNumber = () => stated(readNumber);

/** A short name that other files use, in ASCII: `Tập huấn` is taken as `tap-huan`. */
export const slug = () =>
  scalar<string>((given) => {
    if (/[\p{L}\p{N}]/u.test(given)) return { ok: true, value: slugify(given) };
    const reason = 'không có chữ hay số nào để làm mã';
    return { ok: false, fault: { code: 'invalid-value', reason } };
  });
