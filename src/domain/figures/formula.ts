import { accept, refuse, type Parsed } from '../parsed.ts';
import type { ColumnFormula, Divisor, RowFormula, Term } from '../table.ts';
import { fold } from '../vietnamese.ts';

/** `actual / estimate`, `first + second`, `income - spending`; ids of columns. */
export function parseColumnFormula(text: string): Parsed<ColumnFormula> {
  const read = parseExpression(text);
  if (!read.ok) return read;
  const { names, operators } = read.value;
  const stray = names.find(
    (name, index) => !isColumnId(name) && !isDivisorWord(name, index, operators),
  );
  if (stray !== undefined) return refuse(`«${stray}» không phải mã cột`);
  const [of = '', by = ''] = names;
  return accept(
    operators[0] === '/'
      ? { type: 'quotient', of, by: divisorOf(by) }
      : { type: 'sum', terms: termsOf(names, operators) },
  );
}

/** `A - B`, `2 / 1`; ordinals of rows. */
export function parseRowFormula(text: string): Parsed<RowFormula> {
  const read = parseExpression(text);
  if (!read.ok) return read;
  const { names, operators } = read.value;
  const [of = '', by = ''] = names;
  return accept(
    operators[0] === '/'
      ? { type: 'quotient', of, by }
      : { type: 'sum', terms: termsOf(names, operators) },
  );
}

/** What divides without being a column of the table. */
const divisors = new Map<string, Divisor>([
  ['tong so', { type: 'whole' }],
  ['cung ky nam truoc', { type: 'last-year' }],
  ['nam truoc', { type: 'last-year' }],
]);

const divisorOf = (name: string): Divisor =>
  divisors.get(fold(name)) ?? { type: 'column', column: name };

const isColumnId = (name: string): boolean => /^[A-Za-z][\w-]*$/.test(name);

const isDivisorWord = (name: string, index: number, operators: readonly string[]): boolean =>
  index === 1 && operators[0] === '/' && divisors.has(fold(name));

interface Expression {
  readonly names: readonly string[];
  readonly operators: readonly string[];
}

function parseExpression(text: string): Parsed<Expression> {
  // An id may have a hyphen, so a minus stands between spaces.
  const parts = text
    .normalize('NFC')
    .trim()
    .split(/\s*([+/:])\s*|\s+([-−–])\s+/)
    .filter((part) => part !== undefined);
  const names = parts.filter((_, index) => index % 2 === 0).map((name) => name.trim());
  const operators = parts.filter((_, index) => index % 2 === 1).map(plainOperator);
  if (operators.length === 0) return refuse('thiếu dấu «+», « - » hoặc «/» giữa hai vế');
  if (names.includes('')) return refuse('thiếu một vế của phép tính');
  if (operators.includes('/') && operators.length > 1)
    return refuse('phép chia chỉ có một số bị chia và một số chia');
  return accept({ names, operators });
}

const plainOperator = (sign: string): string =>
  sign === ':' ? '/' : sign === '−' || sign === '–' ? '-' : sign;

const termsOf = (names: readonly string[], operators: readonly string[]): Term[] =>
  names.map((name, index) => ({ name, minus: operators[index - 1] === '-' }));
