import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readData, type DataKind } from '../../src/schemas/index.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { documentText, problemsOf, read } from './support.ts';

const kinds: readonly DataKind[] = [
  'plan',
  'disclosure',
  'result',
  'notice',
  'school',
  'duties',
  'table',
];

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '24/02/2026',
    'chưa có',
    '63/KH-THCSBS',
    'có',
    'năm 2026',
    '__proto__',
    'toString',
  ),
);
const keys = fc.constantFrom(
  ...[
    'title',
    'number',
    'signer',
    'position',
    'tasks',
    'due',
    'quarter',
    'rows',
    'cells',
    'columns',
  ],
  ...['unit', 'id', 'label', 'type', 'regulation', 'category', 'posting', 'toString', 'la lùng'],
  ...['events', 'exemptions', 'elsewhere', 'daysOff', 'workingDays', 'duty', 'period', 'from'],
);
const anyValue = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(keys, tie('node'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).node;

describe('any value', () => {
  it.each(kinds)('is read as %s or explained in sentences, never thrown at', (kind) => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const result = readData(kind, value, {});
        if ('data' in result) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { message, advice } of result.problems) {
          expect(message).toMatch(/^\p{Lu}.*\.$/su);
          expect(advice).toMatch(/^\p{Lu}.*[.?»]$/su);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a hostile value', () => {
  it('of a million dots is read in linear time', () => {
    const text = documentText(
      `recipients: ["a${'.'.repeat(1_000_000)}b", "c${'.'.repeat(1_000_000)}"]`,
    );
    const start = performance.now();
    expect(read('notice', text).recipients.map(({ length }) => length)).toEqual([1_000_002, 1]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('cannot add a key to every object', () => {
    const { value, places } = parseYaml('__proto__: { draft: true }\ntitle: a');
    readData('notice', value, places);
    expect('draft' in {}).toBe(false);
  });
});

describe('the catalogue of bad and unusual input', () => {
  it.each([
    ['number: 08', '2:9 invalid-number'],
    ['issuedOn: 2022-02-30', '3:11 invalid-date'],
    ['publishedOn: 2022', '4:14 invalid-date'],
    ['titel: Kế hoạch', '7:1 unknown-key'],
    ['endsOn: 01/01/2020', '7:9 end-before-start'],
  ])('%s is refused at its place', (line, place) => {
    const text = documentText(line);
    const places = problemsOf('notice', text).map(({ code, span }) => {
      const lines = text.slice(0, span.start).split('\n');
      return `${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)} ${code}`;
    });
    expect(places).toEqual([place]);
  });

  it('takes 03/04/2022 as the third of April', () => {
    const notice = read('notice', documentText('issuedOn: 03/04/2022'));
    expect(notice.issuedOn).toEqual({ state: 'known', value: '2022-04-03' });
  });

  it('takes null, ~ and an empty text for a field that is not there', () => {
    for (const blank of ['null', '~', '""', '']) {
      expect(read('notice', documentText(`endsOn: ${blank}`)).endsOn).toBeUndefined();
    }
  });
});
