import type { Heading } from 'mdast';
import type { Problem } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { textOf } from '../plain-text.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

/** The number at the start of a heading: `III.`, `2.`, `1.3.`, `Điều 4.` */
interface SectionNumber {
  /** Numbers of one style count together; for `1.3` the style holds the `1`. */
  readonly style: string;
  readonly value: number;
  readonly written: string;
}

interface Counted {
  /** Which heading of the body it is. */
  readonly at: number;
  readonly value: number;
  readonly isRepeated: boolean;
}

/** Numbers that are given twice or left out among the headings of one level. */
export function checkNumbering({ nodes }: TreeSource): Problem[] {
  const last = new Map<string, Counted>();
  // By its level, the last heading without a number.
  const partings = new Map<number, number>();
  return ofType(nodes, 'heading').flatMap(({ node }, at) => {
    const { depth } = node;
    const number = findNumber(textOf(node));
    if (number === undefined) {
      partings.set(depth, at);
      return [];
    }
    const { style, value } = number;
    const key = `${String(depth)} ${style}`;
    const before = last.get(key);
    last.set(key, { at, value, isRepeated: value === before?.value });
    if (value === 1 && before !== undefined && mayBeginAnew(depth, before, partings)) return [];
    return follows(value, before) ? [] : [numberingProblem(node, number, before?.value)];
  });
}

/**
 * Some documents begin anew in every chapter, others count on; so they do behind a heading without a number, such as
 * that of an appendix or of the regulation that a decision carries.
 */
const mayBeginAnew = (
  depth: number,
  { at }: Counted,
  partings: ReadonlyMap<number, number>,
): boolean => depth > 2 || [...partings].some(([level, parting]) => level <= depth && parting > at);

/** After I, II, II both III and IV count on: the second II is one slip, not two. */
function follows(value: number, before: Counted | undefined): boolean {
  const step = value - (before?.value ?? 0);
  return step === 1 || (step === 2 && before?.isRepeated === true);
}

const numberForms: readonly (readonly [RegExp, (digits: string) => number])[] = [
  [/^()([IVX]+)[.)/]?(?=\s|$)/u, readRoman],
  [/^(Điều |Phần |Chương |Mục )(\d+|[IVX]+)\b/u, (text) => Number(text) || readRoman(text)],
  [/^((?:\d+\.)*)(\d{1,3})[.)]?(?=\s|$)/u, Number],
];

function findNumber(title: string): SectionNumber | undefined {
  for (const [form, read] of numberForms) {
    const [written, prefix = '', digits = ''] = form.exec(title) ?? [];
    if (written === undefined) continue;
    const kind = /\d/.test(digits) ? 'arabic' : 'roman';
    return { style: `${kind} ${prefix}`, value: read(digits), written };
  }
  return undefined;
}

function readRoman(text: string): number {
  const values = Array.from(text, (letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

function numberingProblem(
  heading: Heading,
  { value, written }: SectionNumber,
  before: number | undefined,
): Problem {
  const expected = (before ?? 0) + 1;
  const fault = value === before ? 'trùng số với mục trước' : `không liền sau mục trước`;
  const { start, end } = spanOf(heading);
  return {
    code: 'section-numbering',
    span: { start, end },
    message: `Mục ${quote(written, 20)} ${before === undefined ? 'là mục đầu tiên nhưng không mang số 1' : fault}.`,
    advice: `Số phải tiếp theo là ${String(expected)}; so với bản đã ký, nếu chép sót thì bổ sung.`,
  };
}
