import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/text/decode.ts';
import { splitFrontmatter } from '../../src/yaml/frontmatter.ts';
import { parseAny } from '../../src/yaml/parse.ts';
import { readPlain } from '../../src/yaml/plain/read.ts';

const base = 7;

/** Whether the text was read in the quick way, and then that the library reads the same from it, to the last place. */
function isSameWherePlain(text: string): boolean {
  const plain = readPlain(text, base);
  if (plain === undefined) return false;
  // As JSON: the order of keys and places counts too.
  const quick = JSON.stringify({ ...plain, problems: [] });
  expect(quick, text).toBe(JSON.stringify(parseAny(text, base)));
  return true;
}

const root = join(import.meta.dirname, '../..');
const files = globSync('{content,test}/**/*.{yaml,mdx}', { cwd: root }).sort();

function readYaml(file: string): string[] {
  const { text } = decodeText(readFileSync(join(root, file)));
  if (!file.endsWith('.mdx')) return [text];
  const split = splitFrontmatter(text);
  return 'problems' in split ? [] : [text.slice(split.yaml.start, split.yaml.end)];
}

const yamls = files.flatMap(readYaml);

describe('a file that is read in the quick way', () => {
  it.each(files)('%s says the same as by the library', (file) => {
    readYaml(file).forEach(isSameWherePlain);
  });

  it('is every table of the demonstration school', () => {
    const tables = files.filter((file) => /^content\/.*\/tables\//.test(file));
    const others = tables.filter((file) => !readYaml(file).every(isSameWherePlain));
    expect(tables.length).toBeGreaterThan(20);
    expect(others).toEqual([]);
  });
});

// Cut at lines, for the library takes a millisecond for a whole table.
const pieces = fc
  .record({ lines: fc.constantFrom(...yamls.map((yaml) => yaml.split('\n'))), from: fc.nat() })
  .chain(({ lines, from }) =>
    fc
      .integer({ min: 1, max: 8 })
      .map((count) => lines.slice(from % lines.length, (from % lines.length) + count).join('\n')),
  );
const signs = fc.constantFrom(
  ...' \n:-,[]{}#"\'a1&*!|>%@~?\\“”\t\r\u00a0ế',
  ...[
    '  ',
    '\n\n',
    ': ',
    '- ',
    ' #',
    ' # ',
    '\n  ',
    '[]',
    '{ }',
    ', ',
    'null',
    'a: ',
    '\na: ',
    '---',
  ],
);
const slip = fc.record({
  at: fc.nat(),
  cut: fc.integer({ min: 0, max: 3 }),
  sign: fc.option(signs),
});

describe('a line of a true file with slips in it', () => {
  it('says the same in the quick way, where it can be read so, as by the library', () => {
    let plain = 0;
    fc.assert(
      fc.property(pieces, fc.array(slip, { minLength: 1, maxLength: 3 }), (piece, slips) => {
        const text = slips.reduce((done, { at, cut, sign }) => {
          const place = at % (done.length + 1);
          return done.slice(0, place) + (sign ?? '') + done.slice(place + cut);
        }, piece);
        if (isSameWherePlain(text)) plain += 1;
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });
});

const token = fc.constantFrom(
  ...[
    'a: ',
    'b:',
    'b: ',
    'c: ',
    '- ',
    '- a: ',
    '-',
    'x',
    'x y',
    'x:y',
    '-5',
    '71,4',
    '"x"',
    "'y'",
    '~',
    'null',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '[]',
    '{}',
    '[x, y]',
    '{ a: b }',
    '#',
    '# c',
    ' # d',
    ': ',
    '? ',
    '"',
    "'",
  ],
  ...[
    '\n',
    '\n',
    '\n  ',
    '\n  ',
    '\n    ',
    '\n\n',
    ' \n',
    '\na: ',
    '\n  b: ',
    '\n- ',
    '\n  - ',
    '\n]',
    '\n  }',
  ],
);

describe('signs of YAML in any order', () => {
  it('say the same in the quick way, where they can be read so, as by the library', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('', 'a: ', 'a: ', 'a:\n  '),
        fc.array(token, { maxLength: 12 }),
        (start, tokens) => {
          if (isSameWherePlain(start + tokens.join(''))) plain += 1;
        },
      ),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(300);
  });
});

describe('what is left to the library', () => {
  it.each([
    ['a blank text', ''],
    ['a text without a key', 'Công khai'],
    ['a blank value', 'a:\nb: c'],
    ['a word that stands for nothing', 'a: ~'],
    ['blank quotation marks', 'a: " "'],
    ['a key that is there twice', 'a: b\na: c'],
    ['a key that could reach a prototype', 'a: { __proto__: b }'],
    ['a key with marks', 'tên: b'],
    ['a second colon', 'a: b: c'],
    ['a comment behind a value', 'a: b # c'],
    ['a comment in brackets', 'a: [b, # c\n  d]'],
    ['an escape', 'a: "b\\tc"'],
    ['a doubled mark', "a: 'b''c'"],
    ['a text on two lines', 'a: b\n  c'],
    ['a text on two lines in brackets', 'a: [b\n  c]'],
    ['a folded text', 'a: >\n  b'],
    ['an anchor', 'a: &b c'],
    ['a value that a comma cuts', 'a: { b: 71,40 }'],
    ['a curly quotation mark', 'a: “b”'],
    ['a tab', 'a:\tb'],
    ['a no-break space at the end of a value', 'a: b\u00a0'],
    ['a second document', 'a: b\n---\na: c'],
    ['a directive', '%YAML 1.1\na: b'],
    ['a line too far left', 'a:\n    b: c\n  d: e'],
    ['a line too far right', 'a: b\n  c: d'],
    ['a closing bracket too far left', 'a:\n  b: [c\n]'],
    ['an unclosed bracket', 'a: [b'],
    ['a hundred levels', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
  ])('%s', (_, text) => {
    expect(readPlain(text, base)).toBeUndefined();
  });
});

describe('a long text', () => {
  it.each([
    ['lines', 'a:\n', '  - { b: c, d: [e, "f"] }\n'],
    ['items on one line', 'a: [', 'b, '],
    ['spaces', 'a: b', ' '],
    ['blank lines', 'a: b\n', '\n'],
    ['letters', 'a: ', 'b'],
    ['colons', 'a: b', ':c'],
    ['opening brackets', 'a: ', '['],
    ['quotation marks', 'a: ', '"'],
  ])('of %s takes time in proportion to its length', (_, start, part) => {
    const began = performance.now();
    readPlain(start + part.repeat(200_000), 0);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
