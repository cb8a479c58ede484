import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../src/schemas/fields.ts';
import { splitFrontmatter } from '../../src/yaml/frontmatter.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { formatFrontmatter, type WrittenFields } from '../../src/yaml/write.ts';

function readBack(text: string) {
  const split = splitFrontmatter(text);
  if ('problems' in split) return split.problems;
  const { value, problems } = parseYaml(text, split.yaml);
  return problems.length > 0 ? problems : value;
}

/** One line of any characters that a person can type, with the marks of YAML more often than chance has them. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'-:#"\'|>&*!%@`[]{},?~ 0a\\«“’…ố'), maxLength: 12 }),
    fc.constantFrom('null', '~', 'có', 'yes', 'true', '0x1F', '1e3', '24/02/2026', '---', '...'),
    fc.constantFrom(
      'Lưu: VT',
      '# 5',
      '- a',
      '"trích"',
      'Điều 4: «a»',
      "Hội đồng 'A'",
      '08',
      '=',
      '<<',
    ),
  )
  .map(tidy);
// What is blank counts as absent in every file.
const value = line.filter((text) => !['', '~', 'null', 'Null', 'NULL'].includes(text));

describe('front matter that a machine writes', () => {
  it('is read back as the same values, whatever characters they have', () => {
    const fields = fc.record({ title: value, legalBases: fc.array(value, { minLength: 1 }) });
    fc.assert(
      fc.property(fields, (given) => {
        expect(readBack(formatFrontmatter(given))).toEqual(given);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the order of its fields, and every value on one line', () => {
    const fields: WrittenFields = {
      title: `Công khai ${'rất '.repeat(60)}dài`,
      period: 'quý I/2026',
      category: 'du-toan',
    };
    const lines = formatFrontmatter(fields).split('\n');
    expect(lines).toEqual([
      '---',
      `title: ${String(fields['title'])}`,
      'period: quý I/2026',
      'category: du-toan',
      '---',
      '',
    ]);
  });
});
