import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../src/yaml/parse.ts';

const signs = fc.constantFrom(...'\n\n\n  \t:-?[]{},#&*!|>\'"%@`~abc“”—–•\u00a0.0ắ\\');
const soup = fc.string({ unit: signs, maxLength: 80 });

describe('any text', () => {
  it('is read without an exception, with places inside it', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { places, problems } = parseYaml(text);
        const spans = [
          ...Object.values(places).map(({ value: [start, end] }) => ({ start, end })),
          ...problems.map(({ span }) => span),
        ];
        const outside = spans.filter(
          ({ start, end }) => start < 0 || end < start || end > text.length + 2,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('without a value always says why', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { value, problems } = parseYaml(text);
        const isBlank = /^(?:\s*(?:#[^\n]*)?(?:---|~|null|""|''|\.\.\.)?)*$/.test(text);
        if (value === undefined && !isBlank && !/^[>|-]/m.test(text)) {
          expect(problems.length, JSON.stringify(text)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

// Values as a careful writer would quote them; what they hold is any text.
const word = fc.string({ unit: fc.constantFrom(...'abcđêữ :-#/0'), minLength: 1, maxLength: 12 });
const text = word.filter((value) => value.trim() === value && !/^(?:~|null)$/i.test(value));
const key = fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 1, maxLength: 5 });
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(key, tie('node'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).node;

describe('a value that YAML itself wrote', () => {
  it('is read back, and each place holds the text that gave the value', () => {
    fc.assert(
      fc.property(fc.dictionary(key, tree, { noNullPrototype: true }), (given) => {
        const source = stringify(given, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' });
        const { value, places, problems } = parseYaml(source);
        expect(problems).toEqual([]);
        expect(value).toEqual(given);
        for (const [path, leaf] of listLeaves(given)) {
          const [start, end] = places[path]?.value ?? [0, 0];
          expect(source.slice(start, end)).toBe(`'${leaf}'`);
        }
      }),
    );
  });
});

function listLeaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([step, inner]) =>
    listLeaves(inner, path === '' ? step : `${path}.${step}`),
  );
}

describe('a hostile text', () => {
  const names = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const bomb = names.map((name, index) => {
    const before = names[index - 1];
    const items = Array<string>(9).fill(before === undefined ? 'x' : `*${before}`);
    return `${name}: &${name} [${items.join(', ')}]`;
  });

  it.each([
    ['an alias bomb', bomb.join('\n')],
    ['ten thousand tabs', `a:\n${'\t- x\n'.repeat(10_000)}`],
    ['ten thousand colons', 'k: v: w\n'.repeat(10_000)],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a line of a hundred thousand tabs', `a:\n${'\t'.repeat(100_000)}\n\tb: c`],
    ['two hundred thousand escapes', `a: "${'\\t'.repeat(200_000)}"`],
    ['two thousand unclosed lists', 'a: [\n'.repeat(2_000)],
    ['a quotation that never ends', `a: "${'b\n'.repeat(5_000)}`],
  ])('%s is refused in seconds, not followed', (_, source) => {
    const start = performance.now();
    const { problems, value } = parseYaml(source);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(value ?? '').length).toBeLessThan(source.length * 3);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('cannot reach the prototype of any object', () => {
    const { value } = parseYaml(
      '__proto__: { polluted: yes }\na:\n  __proto__: { polluted: yes }\n  b: c',
    );
    expect(value).toEqual({ a: { b: 'c' } });
    expect(Object.keys({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a line of signs that only look like YAML’s own', () => {
  const length = 100_000;

  it.each([
    ['dashes and no-break spaces', '-\u00a0'.repeat(length)],
    ['dashes before one', `${'- '.repeat(length)}\u00a0`],
    ['colons and no-break spaces', `a:${' :\u00a0'.repeat(length)}`],
    ['dashes of Word', `a: ${'– '.repeat(length)}`],
    ['curly marks', `a:\n  - ${'“a '.repeat(length)}`],
  ])('is read in time, however long: %s', (_, line) => {
    const start = performance.now();
    parseYaml(line);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
