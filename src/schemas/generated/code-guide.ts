import { bodyRules } from '../../domain/rules/body.ts';
import { fieldRules } from '../../domain/rules/fields.ts';
import { figureRules } from '../../domain/rules/figures.ts';
import { fileRules } from '../../domain/rules/files.ts';
import { lawRules } from '../../domain/rules/law.ts';
import { referenceRules } from '../../domain/rules/references.ts';
import type { Rule } from '../../domain/rules/rule.ts';
import { textRules } from '../../domain/rules/text.ts';
import { yamlRules } from '../../domain/rules/yaml.ts';
import { codeBlock, escapeMarkdown } from './markdown.ts';

const groups: readonly {
  readonly heading: string;
  readonly rules: Readonly<Record<string, Rule>>;
}[] = [
  { heading: 'Ký tự và bảng mã', rules: textRules },
  { heading: 'Cách viết phần khai báo', rules: yamlRules },
  { heading: 'Nội dung từng mục', rules: fieldRules },
  { heading: 'Thân văn bản', rules: bodyRules },
  { heading: 'Tệp và thư mục', rules: fileRules },
  { heading: 'Số liệu trong bảng', rules: figureRules },
  { heading: 'Liên hệ giữa các văn bản', rules: referenceRules },
  { heading: 'Quy định của pháp luật', rules: lawRules },
];

const severities = { error: 'lỗi', warning: 'cảnh báo' } as const;

/** A help section for each finding; its heading is the code, so that `README.md#<code>` leads to it. */
export function renderCodeGuide(): string {
  return groups
    .filter(({ rules }) => Object.keys(rules).length > 0)
    .map(({ heading, rules }) => {
      const sections = Object.entries(rules).map(([code, rule]) => renderRule(code, rule));
      return [`### ${heading}`, ...sections].join('\n\n');
    })
    .join('\n\n');
}

function renderRule(code: string, { severity, title, why, remedy, example }: Rule): string {
  return [
    `#### ${code}`,
    `**${escapeMarkdown(title)}** (${severities[severity]}). ${escapeMarkdown(why)}`,
    `Cách sửa: ${escapeMarkdown(remedy)}`,
    ...(example ? ['Sai:', codeBlock(example.wrong)] : []),
    ...(example && example.right !== '' ? ['Đúng:', codeBlock(example.right)] : []),
  ].join('\n\n');
}
