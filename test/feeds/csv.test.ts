import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '../../src/domain/decimal.ts';
import { makeCsv, type CsvCell } from '../../src/feeds/csv.ts';
import { readCsv, runsAsFormula, unguard } from '../support/csv.ts';

const text = (value: string): CsvCell => ({ type: 'text', text: value });
const integer = (value: number): CsvCell => ({ type: 'integer', integer: value });
const decimal = (value: string): CsvCell => ({ type: 'decimal', decimal: value });
const cellsOf = (...line: (CsvCell | undefined)[]): string[] | undefined =>
  readCsv(
    makeCsv(
      line.map((_, index) => `cột ${String(index)}`),
      [line],
    ),
  )[1];

// Cells hold no line ends: a schema has made them spaces.
const anyText = fc.string({ unit: 'binary' }).filter((value) => !/[\r\n]/.test(value));
const awkward = fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', ' ', 'ế', '0', '＝');

describe('a CSV file', () => {
  it('begins with a byte order mark, and its lines end as Windows has them', () => {
    expect(makeCsv(['Nội dung'], [[text('Học phí')]])).toBe('\uFEFFNội dung\r\nHọc phí\r\n');
  });

  it('keeps every đồng, every digit after the comma and every sign', () => {
    expect(cellsOf(integer(-2_350_000_001), decimal('71.40'), decimal('-0.50'))).toEqual([
      '-2350000001',
      '71,40',
      '-0,50',
    ]);
    expect(cellsOf(integer(Number.MAX_SAFE_INTEGER))).toEqual(['9007199254740991']);
  });

  it('keeps ordinals and leading zeros as text', () => {
    expect(cellsOf(text('01'), text('3.10'), text('I'), text('a)'))).toEqual([
      '01',
      '3.10',
      'I',
      'a)',
    ]);
  });

  it('lets no text run as a formula, in the head neither', () => {
    expect(cellsOf(text('=1+1'), text('- Tiền lương'), text('@SUM(A1)'))).toEqual([
      "'=1+1",
      "'- Tiền lương",
      "'@SUM(A1)",
    ]);
    expect(makeCsv(['+84'], [])).toBe("\uFEFF'+84\r\n");
  });

  it('gives every text back when its guard is taken off', () => {
    const line = fc.array(fc.oneof(anyText, fc.string({ unit: awkward })), { minLength: 2 });
    fc.assert(
      fc.property(line, (texts) => {
        fc.pre(texts.some((each) => each !== ''));
        const cells = cellsOf(...texts.map(text)) ?? [];
        expect(cells.map(unguard)).toEqual(texts);
        expect(cells.filter(runsAsFormula)).toEqual([]);
      }),
    );
  });

  it('writes decimals as Vietnamese papers do, but for the groups', () => {
    const digits = fc.tuple(fc.integer(), fc.stringMatching(/^\d{1,6}$/));
    fc.assert(
      fc.property(digits, ([whole, places]) => {
        const canonical = `${String(whole)}.${places}`;
        const [cell = ''] = cellsOf(decimal(canonical)) ?? [];
        expect(cell).toBe(formatDecimal(canonical).replaceAll('.', ''));
        const read = parseDecimal(cell);
        expect(read.ok && Number(read.value)).toBe(Number(canonical) || 0);
      }),
    );
  });
});
