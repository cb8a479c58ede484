import { describe, expect, it } from 'vitest';
import { renderBlocks } from '../../src/body/blocks.ts';
import { parseBody } from '../../src/body/parse.ts';
import { sectionsOf } from '../../src/body/text.ts';
import { problemsOf, treeOf } from './support.ts';

// Generous: the slowest takes a tenth of it on the slowest machine at hand.
const limit = 5_000;

function timed<Result>(work: () => Result): { result: Result; duration: number } {
  const start = performance.now();
  const result = work();
  return { result, duration: performance.now() - start };
}

describe('a long body', () => {
  it.each([
    ['ten thousand lines', 'Nhà trường công khai thu chi.\n\n'.repeat(10_000)],
    ['ten thousand points', '- Thu học phí\n'.repeat(10_000)],
    ['a line of a megabyte', 'Trường học công khai. '.repeat(45_000)],
  ])('of %s is nothing wrong', (_, text) => {
    const { result, duration } = timed(() => {
      const { tree, problems } = parseBody(text);
      return { problems, blocks: tree && renderBlocks(tree), sections: tree && sectionsOf(tree) };
    });
    expect(result.problems).toEqual([]);
    expect(result.sections).toHaveLength(1);
    expect(duration).toBeLessThan(limit);
  });
});

describe('a body that would keep a parser busy', () => {
  it.each([
    ['quotes within quotes', `${'>'.repeat(100_000)} a`, 'too-deep'],
    ['lists within lists on one line', `${'- '.repeat(50_000)}a`, 'too-deep'],
    ['lists within lists', indented(500), 'too-deep'],
    ['emphasis within emphasis', `${'*'.repeat(50_000)}a${'*'.repeat(50_000)}`, 'too-deep'],
    ['tags within tags', `${'<sub>'.repeat(2_000)}a${'</sub>'.repeat(2_000)}`, 'too-deep'],
    ['entities without end', '&amp;'.repeat(100_000), 'overloaded-block'],
    ['underscores without end', '_a'.repeat(300_000), 'overloaded-block'],
    ['braces without end', '{'.repeat(300_000), 'overloaded-block'],
    ['lines without end', 'a\n\n'.repeat(100_000), 'overloaded-block'],
    ['brackets that are a program', `{${'('.repeat(60_000)}a${')'.repeat(60_000)}}`, 'braces'],
    ['an attribute that is a program', `<a b={${'['.repeat(60_000)}`, 'braces'],
    ['comments that nobody closed', '{/* a\n\n'.repeat(3_000), 'braces'],
    ['tags that nobody closed', '<sub>a\n\n'.repeat(3_000), 'unclosed-tag'],
  ])('with %s is refused in time', (_, text, code) => {
    const { result, duration } = timed(() => parseBody(text));
    expect(new Set(result.problems.map((problem) => problem.code))).toContain(code);
    expect(duration).toBeLessThan(limit);
    expect(() => result.tree && renderBlocks(result.tree)).not.toThrow();
  });

  it('may have a row of hyphens as long as it likes', () => {
    expect(problemsOf(`Chữ\n\n${'- '.repeat(200)}-\n\nChữ`)).toEqual([]);
  });

  it('may nest as deep as twenty levels', () => {
    expect(problemsOf(indented(20))).toEqual([]);
    expect(problemsOf(indented(21))).toEqual(['21:41 too-deep']);
    expect(problemsOf(`${'> '.repeat(20)}a`)).toEqual([]);
  });

  it('is told of an address without its end as soon as of a short one', () => {
    const problems = problemsOf(`[a](b. c ${'d '.repeat(200_000)}`);
    expect(problems).toEqual([]);
  });
});

function indented(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
}

describe('tags across blocks', () => {
  it('are all told of, and leave a tree without them', () => {
    const text = '- a\n  <GhiChu loai="luu-y">\n\n> b\n</GhiChu>\n\n'.repeat(3);
    expect(problemsOf(text).every((at) => at.endsWith('unclosed-tag'))).toBe(true);
    expect(problemsOf(text)).toHaveLength(3);
    expect(renderBlocks(treeOf(text)).every(({ type }) => type === 'html')).toBe(true);
  });
});
