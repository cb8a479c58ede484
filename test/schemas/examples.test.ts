import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldRules } from '../../src/domain/rules/fields.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { findMeta } from '../../src/schemas/field.ts';
import { schemas, type DataKind } from '../../src/schemas/kinds.ts';
import { fieldsOf } from '../../src/schemas/walk.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { documentText, problemsOf } from './support.ts';

/** Every field of a kind with its path, a table's rows once. */
function listFields(
  schema: z.core.$ZodType,
  path: string,
  seen: readonly z.core.$ZodType[] = [],
): [string, z.core.$ZodType][] {
  return Object.entries(fieldsOf(schema)).flatMap(([key, field]): [string, z.core.$ZodType][] => {
    const here = `${path}.${key}`;
    if (seen.includes(field) || here.includes('rows.rows.')) return [];
    return [[here, field], ...listFields(field, here, [...seen, field])];
  });
}

const fields = Object.entries(schemas).flatMap(([kind, schema]) => listFields(schema, kind));

describe('a field', () => {
  it('of every kind has a label, a meaning and an example', () => {
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter(([, schema]) => findMeta(schema) === undefined)).toEqual([]);
    for (const [, schema] of fields) {
      expect(findMeta(schema)?.meaning).toMatch(/^\p{Lu}.*[.…]$/u);
    }
  });

  it.each(fields)('%s is typed as its example shows', (path, schema) => {
    const { example = '' } = findMeta(schema) ?? {};
    const { value, problems } = parseYaml(example);
    expect(problems).toEqual([]);
    const [[key, typed] = []] = Object.entries(value ?? {});
    expect(path.endsWith(`.${key ?? ''}`)).toBe(true);
    expect(z.core.safeParse(schema, typed)).toMatchObject({ success: true });
  });
});

/** A whole text around the lines of a rule's example, of the kind of file where they may stand. */
const surroundings: readonly (readonly [
  fragment: RegExp,
  kind: DataKind,
  wrap: (lines: string) => string,
])[] = [
  [/^- id:/, 'plan', (lines) => documentText('period: năm 2026', `tasks:\n${lines}`)],
  [
    /^status: (?:xong|hoàn thành)/,
    'result',
    (lines) =>
      documentText('period: quý I/2026', 'plan: plans/2026/a', `outcomes: [{ task: a, ${lines} }]`),
  ],
  [/^plan:/, 'result', (lines) => documentText('period: quý I/2026', lines)],
  [
    /^du-toan:/,
    'table',
    (lines) =>
      `title: A\nunit: đồng\ncolumns: [{ id: du-toan, label: B, type: tiền }]\nrows:\n  - label: C\n    cells:\n      ${lines}`,
  ],
  [
    /^accepted:/,
    'table',
    (lines) =>
      `title: A\nunit: đồng\ncolumns: [{ id: du-toan, label: B, type: tiền }]\nrows: [{ ordinal: "1", label: C }]\n${lines}`,
  ],
  [
    /^formula:/,
    'table',
    (lines) =>
      `title: A\nunit: đồng\ncolumns:\n  - { id: du-toan, label: B, type: tiền }\n  - { id: ty-le, label: B, type: phần trăm, ${lines} }\nrows: [{ label: C }]`,
  ],
  [/^posting:/, 'disclosure', (lines) => documentText(...classified, 'period: năm 2026', lines)],
  [
    /^regulation:/,
    'disclosure',
    (lines) => documentText(lines, 'category: thu-chi-tai-chinh', 'period: năm 2026'),
  ],
  [
    /^duty:/,
    'duties',
    (lines) =>
      `exemptions: [{ regulation: 09/2024/TT-BGDĐT, ${lines}, reason: Trường không dạy chương trình này. }]`,
  ],
  [/^period:/, 'plan', (lines) => documentText(lines)],
];
const classified = ['regulation: 09/2024/TT-BGDĐT', 'category: thu-chi-tai-chinh'];

function listCodes(example: string): string[] {
  const found = surroundings.find(([fragment]) => fragment.test(example));
  const [, kind = 'notice', wrap = (lines: string) => documentText(lines)] = found ?? [];
  return problemsOf(kind, wrap(example)).map(({ code }) => code);
}

const examples = Object.entries<Rule>(fieldRules).flatMap(([code, { example }]) =>
  example === undefined ? [] : [[code, example.wrong, example.right] as const],
);

describe('the example of a rule of fields', () => {
  it.each(examples)(
    '%s: what is shown as wrong is found, what is shown as right is sound',
    (code, wrong, right) => {
      expect(listCodes(wrong)).toContain(code);
      expect(listCodes(right)).toEqual([]);
    },
  );
});
