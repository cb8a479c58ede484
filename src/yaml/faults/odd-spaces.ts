import type { Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import type { Fault } from './fault.ts';
import { replace } from './quoting.ts';

// Unicode's separators of the class Zs but the common space; YAML takes them for letters (YAML 1.2.2, 5.5).
const odd = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
const anyOdd = new RegExp(`[${odd}]`);
const space = `[ \\t${odd}]`;
// Lists in lists; bounded, for each odd space of a line is looked back from.
const dashes = `(?:-${space}{1,40}){0,9}`;
const key = String.raw`(?:[a-z][\w-]*|"[^"\n]*"|'[^'\n]*')`;

/** Where a line has spaces that are no part of a value's text. Behind a common space an odd one does no harm. */
const places: readonly (readonly [where: string, spaces: RegExp])[] = [
  [
    'ở đầu dòng',
    new RegExp(`^(?:${space}+(?=-(?:${space}|$)|${key}${space}*:|$)|[${odd}]${space}*)`, 'g'),
  ],
  ['sau dấu gạch đầu dòng', new RegExp(`(?<=^${space}*${dashes}-)[${odd}]${space}*`, 'g')],
  ['trước dấu hai chấm', new RegExp(`(?<=^${space}*${dashes}${key})${space}+(?=:)`, 'g')],
  [
    'sau dấu hai chấm',
    new RegExp(`(?<=^${space}*${dashes}${key}${space}*:)[${odd}]${space}*`, 'g'),
  ],
];

const inBraces = new RegExp(`^${space}*${dashes}(?:${key}${space}*:${space}*)?[[{]`);
const placesInBraces: typeof places = [
  ['trước tên mục', new RegExp(String.raw`(?<=[{,])${space}+(?=[a-z][\w-]*:)`, 'g')],
  [
    'sau dấu hai chấm',
    new RegExp(String.raw`(?<=[{,]${space}*[a-z][\w-]*:)[${odd}]${space}*`, 'g'),
  ],
];

/** Spaces that only look like one, where YAML needs one: before a line, behind a dash, beside a key's colon. */
export function oddSpaceFaults(text: string): Fault[] {
  if (!anyOdd.test(text)) return [];
  return Array.from(text.matchAll(/^.+$/gm)).flatMap(({ 0: line, index }) => {
    const [first, ...more] = anyOdd.test(line) ? findOddSpaces(line) : [];
    return first === undefined ? [] : [faultOf(line, index, [first, ...more])];
  });
}

interface OddSpace extends Span {
  readonly where: string;
}

function findOddSpaces(line: string): OddSpace[] {
  const found = findAt(places, line);
  if (!inBraces.test(line)) return found;
  const inner = findAt(placesInBraces, line).filter(
    ({ start }) => !isInQuotes(line, start) && found.every((outer) => outer.start !== start),
  );
  return [...found, ...inner];
}

const findAt = (where: typeof places, line: string): OddSpace[] =>
  where.flatMap(([name, spaces]) =>
    Array.from(line.matchAll(spaces))
      .filter(([run]) => anyOdd.test(run))
      .map(({ 0: run, index }) => ({ where: name, start: index, end: index + run.length })),
  );

const isInQuotes = (line: string, at: number): boolean =>
  (line.slice(0, at).split('"').length - 1) % 2 === 1;

function faultOf(
  line: string,
  lineStart: number,
  found: readonly [OddSpace, ...OddSpace[]],
): Fault {
  const [{ where, start, end }] = found;
  const run = line.slice(start, end);
  return {
    code: 'yaml-space',
    span: { start: lineStart + start, end: lineStart + end },
    message: `Dòng ${quote(line)} có ${nameOf(run)} ${where}, trông như dấu cách thường nhưng máy không nhận.`,
    advice: 'Xóa chỗ trống ấy rồi gõ lại bằng phím cách.',
    repair: found.map((each) =>
      replace(
        { start: lineStart + each.start, end: lineStart + each.end },
        // One for one, so that lines that look aligned are.
        ' '.repeat(each.end - each.start),
      ),
    ),
    harmless: true,
  };
}

const names = new Map([
  ['\u00a0', 'dấu cách không ngắt'],
  ['\u202f', 'dấu cách hẹp không ngắt'],
  ['\u3000', 'dấu cách của chữ Trung, Nhật'],
]);

function nameOf(run: string): string {
  const sign = anyOdd.exec(run)?.[0] ?? '';
  const point = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `${names.get(sign) ?? 'dấu cách có độ rộng lạ'} (U+${point})`;
}
