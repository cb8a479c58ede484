import { describe, expect, it } from 'vitest';
import { listFileReferences } from '../../src/body/files.ts';
import { parseBody } from '../../src/body/parse.ts';
import { listPlaces, mend } from '../yaml/support.ts';

const told = (text: string): string[] => listPlaces(text, parseBody(text).problems);

describe('one fault is told once', () => {
  it('for a pasted table, not for each of its cells', () => {
    const table = '<table>\n<tr><td><b>Thu</b></td><td>5</td></tr>\n</table>';
    expect(told(`${table}\n\n${table}`)).toEqual([
      '1:1 unlisted-tag',
      '2:9 unlisted-tag',
      '5:1 unlisted-tag',
      '6:9 unlisted-tag',
    ]);
  });

  it('for a drawing or a program, not for what is in it', () => {
    expect(told('<svg><g><path d="M0" /></g></svg>')).toEqual(['1:1 unlisted-tag']);
    expect(told('<ul><li>Một</li></ul>')).toEqual(['1:1 unlisted-tag']);
  });

  it('even where the outer tag is never closed', () => {
    expect(told('<table>\n<tr>\n\nHết.')).toEqual(['1:1 unlisted-tag', '2:1 unlisted-tag']);
  });

  it.each([
    ['counted on from the number as written', ['I', 'II', 'II', 'III']],
    ['counted on from the number as meant', ['I', 'II', 'II', 'IV']],
  ])('for a section number given twice, the rest %s', (_, numbers) => {
    const text = numbers.map((number) => `## ${number}. Mục\n\nChữ.`).join('\n\n');
    expect(told(text)).toEqual(['9:1 section-numbering']);
  });

  it.each([
    ['begins anew', ['I. Mục', 'II. Mục', 'PHỤ LỤC', 'I. Mục', 'II. Mục']],
    ['counts on', ['I. Mục', 'Lưu ý', 'II. Mục']],
    ['begins anew each time', ['I. Mục', 'QUY CHẾ', 'I. Mục', 'PHỤ LỤC', 'I. Mục', 'II. Mục']],
  ])('and no section number that %s behind a heading without one', (_, headings) => {
    expect(told(headings.map((heading) => `## ${heading}\n\nChữ.`).join('\n\n'))).toEqual([]);
  });

  it.each([
    ['left out', ['I. Mục', 'PHỤ LỤC', 'III. Mục'], '9:1'],
    ['given twice further on', ['I. Mục', 'PHỤ LỤC', 'I. Mục', 'I. Mục'], '13:1'],
  ])('for a section number that is %s behind a heading without one', (_, headings, place) => {
    const text = headings.map((heading) => `## ${heading}\n\nChữ.`).join('\n\n');
    expect(told(text)).toEqual([`${place} section-numbering`]);
  });

  it('for a section number given twice, whatever heading of a lower level stands between', () => {
    const text = '## I. Mục\n\n### Lưu ý\n\nChữ.\n\n## I. Mục';
    expect(told(text)).toEqual(['7:1 section-numbering']);
  });

  it('for a tag that names no file which may be named', () => {
    const { tree, problems } = parseBody(
      '<TepDinhKem tep="../ban-ky.pdf" />\n\n<TepDinhKem tep="ban-ky.pdf" />',
    );
    expect(problems.map(({ code }) => code)).toEqual(['attribute-value']);
    expect(tree && listFileReferences(tree).map(({ file }) => file)).toEqual(['ban-ky.pdf']);
  });
});

describe('lines that begin with a dash and no space', () => {
  it.each([
    ['-Một.\n-Hai.\n-Ba.', '- Một.\n- Hai.\n- Ba.'],
    ['-Một\ncòn nữa.\n-Hai.', '- Một\ncòn nữa.\n- Hai.'],
    ['Gồm:\n-Một.\n-Hai.', 'Gồm:\n- Một.\n- Hai.'],
    ['- Một.\n-Hai.', '- Một.\n- Hai.'],
  ])('become the list that they were meant as: %j', (text, list) => {
    const mended = mend(text, parseBody(text).problems);
    expect(mended).toBe(list);
    expect(told(mended)).toEqual([]);
  });

  it('are left alone where each is a paragraph, or a number below zero', () => {
    expect(told('-Một.\n\n-Hai.')).toEqual([]);
    expect(told('Nhiệt độ\n-5 độ.')).toEqual([]);
  });
});

describe('the place of a problem', () => {
  it('is the end of the frontmatter for a body that is empty', () => {
    expect(told('   \n      \n   \n\n\n')).toEqual(['3:4 empty-body']);
  });

  it('is the whole address of a definition', () => {
    const text = '[a]\n\n[a]: javascript:b(c)';
    const [problem] = parseBody(text).problems;
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe('javascript:b(c)');
  });
});

describe('an address from the root of the site', () => {
  it.each(['/../etc', '/a/%2e%2e/b', '/a/..?b'])('must not climb: %s', (address) => {
    expect(told(`[chữ](${address})`)).toEqual(['1:7 address-outside-folder']);
  });

  it.each(['/ke-hoach/', '/tim-kiem/?q=a/../b', '/a..b/#..'])('may be %s', (address) => {
    expect(told(`[chữ](${address})`)).toEqual([]);
  });
});

describe('what only a person can mend', () => {
  it.each([
    ['words in angles, which may be a blank of a form', 'Học sinh <họ và tên> được lên lớp.'],
    ['a brace that nothing closes', 'Danh sách { theo quyết định.'],
    ['a comment, whose words may belong to the paper', '<!-- Mục III -->\n\nHết.'],
    ['a comment in braces', '{/* Mục III */}\n\nHết.'],
  ])('is %s', (_, text) => {
    const { problems } = parseBody(text);
    expect(problems.length).toBe(1);
    expect(problems.flatMap(({ mend = [] }) => mend)).toEqual([]);
  });

  it('is not a mere «nhỏ hơn»', () => {
    for (const text of ['Sĩ số <35.', 'a <b, c', 'x<y'])
      expect(parseBody(text).problems.flatMap(({ mend = [] }) => mend).length, text).toBe(1);
  });
});
