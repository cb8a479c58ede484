import { fold } from '../../domain/vietnamese.ts';
import { composeLetters } from '../language/letters.ts';
import { dayKey, quarterKey, schoolYearKey, serialKey, splitSymbol, typeKey } from './key.ts';
import { yearPattern, type Key } from './key.ts';

// `05/2014/QĐ-TTg`, `17/KH-MĐ`, `12 -TB/MĐ`, `21/CT - TTg`, `1123/GDĐT-TCKT`. Wider than the grammars of the
// domain on purpose: a number that was printed wrongly must be found as it is printed.
// Around a loose hyphen stand symbols with two capitals, or «12/KH - Trường …» would swallow the school's name.
const symbolAhead = String.raw`(?=\p{L}{0,12}\p{Lu}\p{L}{0,12}\p{Lu})`;
const documentNumber = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,5})[a-z]?(?:\s*/\s*(${yearPattern}))?\s?[/-]\s?` +
    String.raw`(\p{Lu}[\p{L}\d]{0,9}(?:(?:[-/.]|\s?[-/]\s?${symbolAhead})\p{L}[\p{L}\d&]{0,12}){0,3})`,
  'gu',
);
const slashedDay = new RegExp(
  String.raw`(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(${yearPattern})(?!\d)`,
  'g',
);
const wordedDay = new RegExp(
  String.raw`(?<!\d)(\d{1,2}) thang (\d{1,2}) nam (${yearPattern})(?!\d)`,
  'g',
);
const month = new RegExp(String.raw`(?<!\d )thang (\d{1,2})(?: nam |/)(${yearPattern})(?!\d)`, 'g');
const quarter = new RegExp(
  String.raw`(?<!\p{L})qu[yi] (iv|i{1,3}|[1-4])(?![\p{L}\d])(?:(?: nam |\s?/\s?| )(${yearPattern}))?`,
  'gu',
);
const schoolYear = new RegExp(
  String.raw`(?<![\d/.-])(${yearPattern})\s?[-–]\s?(${yearPattern})(?![\d/.-])`,
  'g',
);

// Each has a digit, or is «quý IV». Most lines have neither, and six searches through them took a tenth of the
// time of an index.
const mayHaveKey = /\d|qu[^\s]\s+[iv]/iu;

/** Every number, day, month, quarter and school year that a text names, as often as it names them. */
export function listKeys(text: string): Key[] {
  const lines = composeLetters(text).split('\n');
  const written = lines.filter((line) => mayHaveKey.test(line)).join('\n');
  const plain = fold(written).replace(/\s+/g, ' ');
  const keys = [
    ...Array.from(written.matchAll(documentNumber), ([, serial = '', year, symbol = '']) =>
      numberKeys(serial, year, symbol),
    ).flat(),
    ...Array.from(plain.matchAll(slashedDay), ([, day = '', of = '', year = '']) =>
      dayKey(year, of, day),
    ),
    ...Array.from(plain.matchAll(wordedDay), ([, day = '', of = '', year = '']) =>
      dayKey(year, of, day),
    ),
    ...Array.from(plain.matchAll(month), ([, of = '', year = '']) => dayKey(year, of)),
    ...Array.from(plain.matchAll(quarter), ([, which = '', year]) =>
      quarterKeys(which, year),
    ).flat(),
    ...Array.from(plain.matchAll(schoolYear), ([, from = '', to = '']) =>
      Number(to) === Number(from) + 1 ? schoolYearKey(from) : undefined,
    ),
  ];
  return keys.filter((key) => key !== undefined);
}

function numberKeys(serial: string, year: string | undefined, symbol: string): Key[] {
  const split = splitSymbol(symbol);
  return [
    serialKey(serial, year ?? '0', symbol),
    ...(split ? [typeKey(split.type, serial, year ?? '0', split.bodies)] : []),
  ];
}

const quarterKeys = (quarterNumber: string, year: string | undefined): Key[] => [
  quarterKey(quarterNumber),
  ...(year === undefined ? [] : [quarterKey(quarterNumber, year)]),
];
