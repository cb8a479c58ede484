import { firstYear, lastYear } from './calendar-date.ts';
import { listGrammarSources, type NumberGrammarId } from './number-grammar.ts';
import { explainNumber, findTypeFault } from './number-faults.ts';
import { accept, refuse, type Parsed } from './parsed.ts';
import { fold, toNfc } from './vietnamese.ts';

/** Số, ký hiệu. Parts that a grammar does not have are absent, so that JSON gives back the same value. */
export interface DocumentNumber {
  readonly grammar: NumberGrammarId;
  /** The whole number as it is shown, with tidy spaces, dashes and Đ: `63/KH-THCSST`. */
  readonly text: string;
  /** Keeps its leading zero and letter: `08`, `12a`. */
  readonly serial: string;
  readonly year?: number;
  /** Abbreviation of the document's type: `KH`; a công văn has none. */
  readonly type?: string;
  /** Issuing body, then its unit: `['SGDĐT', 'CTTT']`; of a law, the term: `['QH15']`. */
  readonly bodies: readonly string[];
}

const grammars = listGrammarSources({ slash: '/', hyphen: '-', bodyHyphen: '-' }).map(
  ([id, source]) => ({ id, pattern: new RegExp(`^${source}$`, 'u') }),
);

/** NFC, eth to Đ, one kind of hyphen, no spaces around the separators, no «Số:» in front. */
export function normaliseNumber(text: string): string {
  return toNfc(text)
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s*([-/])\s*/g, '$1')
    .trim()
    .replace(/^Số\s*:?\s*(?=\d)/iu, '');
}

export function parseDocumentNumber(text: string): Parsed<DocumentNumber> {
  const normal = normaliseNumber(text);
  const number = findNumber(normal);
  if (number === undefined) return refuse(explainNumber(normal));
  const fault = findNumberFault(number);
  return fault === undefined ? accept(number) : refuse(fault);
}

export const formatDocumentNumber = (number: DocumentNumber): string => number.text;

/**
 * The same key for spellings of one number: `8-KH/ĐU` and `08-KH/ĐU`, `QĐ` and `QD`, `GD&ĐT` and `GDĐT`.
 * Party and state numbers never meet. Numbers restart every year, so a number without a year names
 * a document only together with its issuer and date.
 */
export function documentNumberKey({ grammar, serial, year, type, bodies }: DocumentNumber): string {
  const style = grammar.startsWith('party') ? 'party' : 'state';
  const symbols = [type ?? '', ...bodies].map((symbol) => fold(symbol).replace(/[.&]/g, ''));
  return [style, serial.replace(/^0+/, ''), year ?? '', ...symbols].join('/');
}

function findNumber(normal: string): DocumentNumber | undefined {
  for (const { id, pattern } of grammars) {
    const parts = pattern.exec(normal)?.groups;
    if (parts !== undefined) return assemble(id, normal, parts);
  }
  return undefined;
}

function assemble(
  grammar: NumberGrammarId,
  text: string,
  parts: Readonly<Record<string, string | undefined>>,
): DocumentNumber {
  const { serial = '', year, type, bodies = '' } = parts;
  return {
    grammar,
    text,
    serial,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(type === undefined ? {} : { type }),
    bodies: bodies.split('-'),
  };
}

function findNumberFault({ grammar, serial, year, bodies }: DocumentNumber): string | undefined {
  if (Number.parseInt(serial, 10) === 0) return 'số phải từ 01 trở lên';
  if (year !== undefined && (year < firstYear || year > lastYear)) {
    return `năm trong số, ký hiệu phải từ ${String(firstYear)} đến ${String(lastYear)}`;
  }
  // Without this, a plan's number with a slip in its type would pass for an official letter.
  return grammar === 'admin-letter' ? findTypeFault(bodies) : undefined;
}
