import { bodyRules } from './body.ts';
import { fieldRules } from './fields.ts';
import { figureRules } from './figures.ts';
import { fileRules } from './files.ts';
import { lawRules } from './law.ts';
import { referenceRules } from './references.ts';
import type { Rule } from './rule.ts';
import { textRules } from './text.ts';
import { yamlRules } from './yaml.ts';

/** Every finding that a check can give. Codes are permanent: help pages and links hang on them. */
export const rules = {
  ...textRules,
  ...yamlRules,
  ...fieldRules,
  ...bodyRules,
  ...fileRules,
  ...referenceRules,
  ...lawRules,
  ...figureRules,
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof rules;
