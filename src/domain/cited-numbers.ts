import { parseDocumentNumber, type DocumentNumber } from './document-number.ts';
import { listGrammarSources } from './number-grammar.ts';

/** A number cited in running text; offsets in UTF-16 units, `end` exclusive. */
export interface CitedNumber {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
}

// Papers print «33/CT - TTg», «08 -KH/ĐU» and «TTLT-BTC- BNV» (broken across lines). A loose hyphen
// must lead to a symbol with two capitals, or «12/KH - Trường …» would swallow the school's name.
const symbolAhead = String.raw`(?=\p{L}{0,12}\p{Lu}\p{L}{0,12}\p{Lu})`;
const loose = {
  slash: String.raw`\s?/\s?`,
  hyphen: String.raw`(?:-|\s?[-‐-―]\s?${symbolAhead})`,
  bodyHyphen: String.raw`-(?:\s${symbolAhead})?`,
};

// A công văn's number has no type to know it by: «lớp 6/A», «2 buổi/Ngày» look the same without «số».
const sources = listGrammarSources(loose).map(([id, source]) => {
  const plain = source.replaceAll(/\?<\w+>/g, '?:');
  return id === 'admin-letter' ? String.raw`(?<=số\s{0,2}:?\s{0,2})${plain}` : plain;
});
const citation = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(?:${sources.join('|')})(?![\p{L}\d])`,
  'gu',
);

/** Every document number cited in a text, in order; «số 217, 218-QĐ/TW» is two numbers. */
export function findDocumentNumbers(text: string): CitedNumber[] {
  return Array.from(text.matchAll(citation)).flatMap(({ 0: found, index }) => {
    const parsed = parseDocumentNumber(found);
    if (!parsed.ok) return [];
    const number = parsed.value;
    const cited = { number, start: index, end: index + found.length };
    return [...findSharedSerials(text, cited), cited];
  });
}

/** Serials before a number that share its symbol. */
function findSharedSerials(text: string, { number, start }: CitedNumber): CitedNumber[] {
  const before = text.slice(Math.max(0, start - 60), start);
  const list = /số:?\s+((?:\d{1,4}\s*(?:,|;|và)\s*)+)$/iu.exec(before)?.[1];
  if (list === undefined) return [];
  const symbol = number.text.slice(number.serial.length);
  return Array.from(list.matchAll(/\d+/g)).flatMap(({ 0: serial, index }) => {
    const parsed = parseDocumentNumber(serial + symbol);
    const serialStart = start - list.length + index;
    return parsed.ok
      ? [{ number: parsed.value, start: serialStart, end: serialStart + serial.length }]
      : [];
  });
}
