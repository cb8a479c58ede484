import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { yamlRules } from '../../src/domain/rules/yaml.ts';
import { readData } from '../../src/schemas/index.ts';
import { splitFrontmatter } from '../../src/yaml/frontmatter.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

const examples = Object.entries<Rule>(yamlRules).flatMap(([code, { example }]) =>
  example === undefined ? [] : [[code, example.wrong, example.right] as const],
);

/** All that reading a text as a notice's YAML tells, with what its schema says of the values. */
function listCodes(code: string, text: string): string[] {
  if (code.endsWith('frontmatter')) {
    const split = splitFrontmatter(text);
    return 'problems' in split ? split.problems.map((problem) => problem.code) : [];
  }
  const { value, places, problems } = parseYaml(text);
  const read = readData('notice', value ?? {}, places);
  const ofFields = 'problems' in read ? read.problems : [];
  return [...problems, ...ofFields].map((problem) => problem.code);
}

describe('the example of a rule of YAML', () => {
  it.each(examples)(
    '%s: what is shown as wrong is found, what is shown as right is not',
    (code, wrong, right) => {
      expect(listCodes(code, wrong)).toContain(code);
      expect(listCodes(code, right)).not.toContain(code);
    },
  );
});
