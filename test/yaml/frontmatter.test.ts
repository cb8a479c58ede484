import { describe, expect, it } from 'vitest';
import { blankFrontmatter, splitFrontmatter } from '../../src/yaml/frontmatter.ts';
import { listPlaces, mend } from './support.ts';

const sound = '---\ntitle: Thông báo\n---\n\nNội dung\n';

function split(text: string): string[] {
  const result = splitFrontmatter(text);
  if ('problems' in result) return listPlaces(text, result.problems);
  return [
    text.slice(result.yaml.start, result.yaml.end),
    text.slice(result.body.start, result.body.end),
  ];
}

describe('splitFrontmatter', () => {
  it('gives the YAML between the two lines and the body after them', () => {
    expect(split(sound)).toEqual(['title: Thông báo\n', '\nNội dung\n']);
  });

  it.each([
    ['blank lines before the first line', `\n  \n${sound}`],
    ['spaces after the lines', '---  \ntitle: Thông báo\n--- \n\nNội dung\n'],
  ])('forgives %s', (_, text) => {
    expect(split(text)).toEqual(['title: Thông báo\n', '\nNội dung\n']);
  });

  it('leaves a line --- of the body to the body', () => {
    expect(split('---\na: b\n---\nx\n---\ny')).toEqual(['a: b\n', 'x\n---\ny']);
  });

  it('reads empty frontmatter and a missing body', () => {
    expect(split('---\n---')).toEqual(['', '']);
  });

  it.each([
    ['no frontmatter', 'Nội dung\n', ['1:1 missing-frontmatter']],
    ['an empty file', '', ['1:1 missing-frontmatter']],
    ['no closing line', '---\ntitle: Thông báo\n\nNội dung', ['1:1 missing-frontmatter']],
    ['an opening dash of Word', '—-\ntitle: A\n---\n', ['1:1 missing-frontmatter']],
    ['a closing dash of Word', '---\ntitle: A\n–--\n\nNội dung', ['3:1 missing-frontmatter']],
    ['an indented opening line', '  ---\ntitle: A\n---\n', ['1:1 missing-frontmatter']],
    ['JSON', '{\n  "title": "A"\n}\n', ['1:1 foreign-frontmatter']],
    ['TOML', '+++\ntitle = "A"\n+++\n', ['1:1 foreign-frontmatter']],
    ['marked JSON', '---json\n{}\n---\n', ['1:1 foreign-frontmatter']],
  ])('refuses %s', (_, text, places) => {
    expect(split(text)).toEqual(places);
  });

  it('mends the dashes that Word makes of ---', () => {
    const text = '---\ntitle: Thông báo\n–-\n\nNội dung\n';
    const result = splitFrontmatter(text);
    expect('problems' in result && mend(text, result.problems)).toBe(sound);
  });
});

describe('blankFrontmatter', () => {
  it('keeps the length, the lines and the body', () => {
    const blank = blankFrontmatter(sound);
    expect(blank).toBe(`   \n${' '.repeat('title: Thông báo'.length)}\n   \n\nNội dung\n`);
  });

  it('leaves a text without frontmatter alone', () => {
    expect(blankFrontmatter('Nội dung')).toBe('Nội dung');
  });
});
