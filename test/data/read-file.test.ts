import { describe, expect, it } from 'vitest';
import { mendText } from '../../src/checks/mend.ts';
import { readText } from '../../src/data/read-file.ts';
import { mostProblems } from '../../src/domain/finding.ts';

const head = `---
title: Kế hoạch dân vận
number: không ghi
issuedOn: 03/03/2026
publishedOn: 04/03/2026
signer: không ghi
summary: Việc dân vận của nhà trường.
`;
const many = 60_000;
const repeat = (line: (at: number) => string): string =>
  Array.from({ length: many }, (_, at) => line(at)).join('');

const problemsOf = (text: string) => readText('notice', text).reading.problems;

describe('a file with more faults than anybody reads', () => {
  it.each([
    ['characters that nobody sees', `${head}---\n\n${'a\u200b'.repeat(many)}\n`],
    ['unknown keys', `${head}${repeat((at) => `khoa${String(at)}: a\n`)}---\n\nA\n`],
    [
      'list items without what they need',
      `${head}attachments:\n${repeat(() => '  - x: a\n')}---\n\nA\n`,
    ],
    ['faults of its body', `${head}---\n\n${'<5\n\n'.repeat(5000)}`],
  ])('has the first told, and how many more there are: %s', (_what, text) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(mostProblems + 1);
    expect(problems.at(-1)?.code).toBe('more-problems');
    expect(problems.at(-1)?.message).toMatch(/còn \d{4,} lỗi và cảnh báo nữa/);
  });

  it('is mended a good part at a time', () => {
    const text = `${head}---\n\n${'a\u200b'.repeat(many)}\n`;
    const mended = mendText('notices/2026/a.mdx', text, problemsOf);
    expect(mended.applied).toBeGreaterThanOrEqual(mostProblems);
    expect(mended.text.replaceAll('\u200b', '')).toBe(text.replaceAll('\u200b', ''));
  });

  it('with no more than that is told of as it is', () => {
    const problems = problemsOf(`${head}---\n\n${'<5\n\n'.repeat(mostProblems)}`);
    expect(problems.map(({ code }) => code)).not.toContain('more-problems');
    expect(problems).toHaveLength(mostProblems);
  });
});
