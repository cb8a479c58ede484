import { describe, expect, it } from 'vitest';
import { yamlRules } from '../../src/domain/rules/yaml.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { listPlaces, mend } from './support.ts';

const faults: readonly (readonly [text: string, place: string])[] = [
  // A colon inside a value, in its many places.
  ['title: Kế hoạch: thực hiện\nb: c', '1:8 yaml-colon'],
  ['title: Kế hoạch: một: hai\nb: c', '1:8 yaml-colon'],
  ['title: Kế hoạch: một\n  năm 2026\nb: c', '1:8 yaml-colon'],
  ['title: “Kế hoạch: một”\nb: c', '1:8 yaml-colon'],
  ['title: Kế hoạch:\nb: c', '1:8 yaml-colon'],
  ['a:\n  - “Lưu: VT”', '2:5 yaml-colon'],
  ['a:\n  - “Lưu: VT, hồ sơ: A”\nb: c', '2:5 yaml-colon'],
  // No colon, no space, another sign.
  ['a: b\ntitle:Kế hoạch\nc: d', '2:1 yaml-colon-space'],
  ['a: b\ntitle:Kế hoạch', '2:1 yaml-colon-space'],
  ['title Kế hoạch\nb: c', '1:1 yaml-colon-space'],
  ['title:Kế hoạch', '1:1 yaml-colon-space'],
  ['title = Kế hoạch\nb: c', '1:1 yaml-colon-space'],
  ['title：Kế hoạch\nb: c', '1:1 yaml-colon-space'],
  // Quotation marks.
  ['title: "Kế hoạch\nb: c', '1:8 yaml-quote'],
  ["title: 'Kế hoạch\nb: c", '1:8 yaml-quote'],
  ['title: "Dân vận khéo" năm 2026\nb: c', '1:8 yaml-quote'],
  ['title: "Công khai "quý I" năm 2026"\nb: c', '1:8 yaml-quote'],
  ['title: "C:\\query"\nb: c', '1:11 yaml-quote'],
  ['title: "D:\\ten"\nb: c', '1:11 yaml-quote'],
  ['title: "a\\u202eb"\nb: c', '1:10 yaml-quote'],
  ['title: “Kế hoạch”\nb: c', '1:8 smart-quotes-in-yaml'],
  ['“title”: Kế hoạch\nb: c', '1:1 smart-quotes-in-yaml'],
  ['topics: [“dân vận, quy chế”]\nb: c', '1:10 smart-quotes-in-yaml'],
  // Brackets and reserved signs.
  ['topics: [a, b\nc: d', '1:9 yaml-bracket'],
  ['signer: {a: b\nc: d', '1:9 yaml-bracket'],
  ['topics: [a, b]]\nc: d', '1:15 yaml-bracket'],
  ['title: [Dự thảo] Kế hoạch\nb: c', '1:8 yaml-special-start'],
  ['note: > 95%\nb: c', '1:7 yaml-special-start'],
  ['note: |x\nb: c', '1:7 yaml-special-start'],
  ['note: @a\nb: c', '1:7 yaml-special-start'],
  ['note: `a`\nb: c', '1:7 yaml-special-start'],
  ['note: %a\nb: c', '1:7 yaml-special-start'],
  ['note: & a\nb: c', '1:7 yaml-special-start'],
  ['signer: { position: Hiệu trưởng, name: @a }', '1:40 yaml-special-start'],
  ['topics: [dân vận, %a, b]', '1:19 yaml-special-start'],
  ['cells: { a: 71,40 }', '1:13 yaml-comma'],
  ['cells: { a: 1,234,567, b: 2 }', '1:13 yaml-comma'],
  ['cells: { a: 1, b }', '1:16 yaml-comma'],
  // Lists and indentation.
  ['a:\n-b\n\nc: d', '2:1 yaml-dash'],
  ['a: - b\nc: d', '1:4 yaml-dash'],
  ['a:\n  – b\n  - c', '2:3 yaml-dash'],
  ['a:\n  • b\n  - c', '2:3 yaml-dash'],
  ['a:\n  - b\n  – c', '3:3 yaml-dash'],
  ['a:\n- b\n•\tc\nd: e', '3:1 yaml-dash'],
  ['a:\n  - b: 1\n    c: 2\n  – b: 3\n    c: 4', '4:3 yaml-dash'],
  ['a: – b\n  - c', '1:4 yaml-dash'],
  ['a: -\nb: c', '1:4 yaml-dash'],
  ['a: { b: -, c: 1 }', '1:9 yaml-dash'],
  ['a:\n\t- b\nc: d', '2:1 yaml-tab'],
  ['a:\n  b: 1\n \tc: 2\n', '3:2 yaml-tab'],
  ['a: 1\n  b: 2\nc: 3', '2:3 yaml-indent'],
  ['  a: 1\nb: 2', '2:1 yaml-indent'],
  ['a:\n  b: 1\n c: 2\nd: 3', '3:2 yaml-indent'],
  ['a:\n  - b: 1\n   c: 2\n', '3:4 yaml-indent'],
  // Spaces that only look like one.
  ['a:\n\u00a0\u00a0b: 1', '2:1 yaml-space'],
  ['a:\n  b: 1\n \u00a0c: 2', '3:1 yaml-space'],
  ['a:\n  - b\n  -\u00a0c', '3:4 yaml-space'],
  ['a:\u00a063/KH-THCSBS\nb: c', '1:3 yaml-space'],
  ['a\u202f: b\nc: d', '1:2 yaml-space'],
  ['a:\u3000\n  - b', '1:3 yaml-space'],
  ['a: {\u00a0b: 1, c:\u2009d }', '1:5 yaml-space'],
  ['a: 1\n\u00a0\nb: 2', '2:1 yaml-space'],
  // Keys.
  ['a: 1\nb: 2\na: 3', '3:1 duplicate-key'],
  ['__proto__: { a: 1 }', '1:1 forbidden-key'],
  ['a:\n  constructor: 1', '2:3 forbidden-key'],
  ['prototype: 1', '1:1 forbidden-key'],
  // Machinery for programmers.
  ['a: &x 1', '1:4 yaml-alias'],
  ['a: *x', '1:4 yaml-alias'],
  ['a: !!binary aGE=', '1:4 yaml-alias'],
  ['a: !x {b: c}', '1:4 yaml-alias'],
  ['<<: {a: b}', '1:1 yaml-alias'],
  ['%YAML 1.1\n---\na: yes', '1:1 yaml-syntax'],
  ['a: b\n---\nc: d', '2:1 yaml-multi-document'],
  // Text that is lost or stray.
  ['note: Phòng học #3', '1:17 yaml-lost-text'],
  ['a: b\nđây là một dòng chữ\nc: d', '2:1 yaml-syntax'],
  ['"a": "b",\nc: d', '1:9 yaml-syntax'],
  [': b', '1:1 yaml-syntax'],
  ['[a]: b', '1:1 yaml-syntax'],
  [`a: ${'['.repeat(60)}${']'.repeat(60)}`, '1:43 yaml-syntax'],
];

describe('each fault of YAML', () => {
  it.each(faults)('%j is found once, at %s', (text, place) => {
    expect(listPlaces(text, parseYaml(text).problems)).toEqual([place]);
  });

  it('is told in Vietnamese sentences', () => {
    for (const [text] of faults) {
      for (const { message, advice } of parseYaml(text).problems) {
        expect(message).toMatch(/\.$/);
        expect(advice).toMatch(/[.»]$/);
        expect(`${message} ${advice}`).not.toMatch(/Unexpected|must be|Implicit|Nested/);
      }
    }
  });

  it('is gone once its offered mend is made, and the words are the same', () => {
    const letters = (text: string) => text.replace(/[\s'"“”:=：,\\–•-]/g, '');
    for (const [text] of faults) {
      const { problems } = parseYaml(text);
      if (problems.every((problem) => problem.mend === undefined)) continue;
      const mended = mend(text, problems);
      expect(letters(mended)).toBe(letters(text));
      expect(parseYaml(mended).problems).toEqual([]);
    }
  });

  it('that is told is one of the rules, and every rule of YAML is told of', () => {
    const found = new Set(faults.map(([, place]) => place.split(' ')[1]));
    const untold = Object.keys(yamlRules).filter((code) => !found.has(code));
    expect(untold).toEqual(['missing-frontmatter', 'foreign-frontmatter']);
  });
});

describe('a space that only looks like one', () => {
  it('is named, since nobody sees it', () => {
    const [problem] = parseYaml('number:\u00a063/KH-THCSBS\nb: c').problems;
    expect(problem?.message).toBe(
      'Dòng «number: 63/KH-THCSBS» có dấu cách không ngắt (U+00A0) sau dấu hai chấm, trông như dấu cách thường nhưng máy không nhận.',
    );
  });

  it('is mended wherever it stands between values, and stays within them', () => {
    const text = 'a:\u00a0Ngày\u00a024\nb:\n\u00a0\u00a0-\u00a0c\u00a0d\n';
    const mended = mend(text, parseYaml(text).problems);
    expect(mended).toBe('a: Ngày\u00a024\nb:\n  - c\u00a0d\n');
  });
});

describe('a colon between curly marks', () => {
  it.each(['title: “Kế hoạch: một”\nb: c', 'a:\n  - “Kế hoạch: một”'])(
    'is mended by straight ones in their place: %j',
    (text) => {
      const { problems } = parseYaml(text);
      expect(problems.map(({ advice }) => advice)).toEqual([
        'Thay hai dấu ngoặc cong ở đầu và cuối bằng dấu ngoặc kép thẳng "…".',
      ]);
      expect(mend(text, problems)).toBe(text.replace(/[“”]/g, '"'));
    },
  );
});

describe('a lone dash', () => {
  it.each(['a: -\nb: c', 'a: { b: 1, c: - }', 'a: { b: -, c: - }'])(
    'stands for nothing, and is to be deleted: %j',
    (text) => {
      const advised = parseYaml(text).problems.map(({ advice }) => advice);
      expect(new Set(advised)).toEqual(
        new Set(['Xóa dấu gạch và để trống sau dấu hai chấm nếu bản đã ký không ghi gì ở đó.']),
      );
      expect(parseYaml(text.replace(/-/g, '')).problems).toEqual([]);
    },
  );
});

describe('a mark of Word before the entries of a list', () => {
  it('becomes a dash, whatever mark each entry has', () => {
    const text = 'a:\n  – Ủy ban\n  • Phòng\n  + Lưu\nb: c';
    const { value, problems } = parseYaml(text);
    expect(listPlaces(text, problems)).toEqual(['2:3 yaml-dash', '3:3 yaml-dash', '4:3 yaml-dash']);
    expect(value).toEqual({ a: ['Ủy ban', 'Phòng', 'Lưu'], b: 'c' });
    expect(parseYaml(mend(text, problems)).value).toEqual(value);
  });

  it('keeps the lines of an entry in their column', () => {
    const text = 'a:\n  –   b: 1\n      c: 2\n  - b: 3';
    expect(mend(text, parseYaml(text).problems)).toBe('a:\n  -   b: 1\n      c: 2\n  - b: 3');
  });
});

describe('what officers may write', () => {
  it.each([
    'title: Kế hoạch số 63/KH-THCSBS năm 2026, "Dân vận khéo"',
    'title: Tỷ lệ < 5% & còn lại',
    'time: 7:30',
    'site: https://thcs-ben-sao.example/a#b',
    'note: một ghi chú # của người soạn',
    "note: 'Có: dấu hai chấm'",
    'note: "Có \\"ngoặc\\" và \\\\"',
    'title: “Dân vận khéo” năm 2026',
    'a:\n- b\n- c',
    'a:\n  – một câu mở đầu bằng dấu gạch\nb: c',
    'a:\n  - một\n    – hai\n',
    'title: Ngày\u00a024 tháng\u00a02 \u00a0',
    'a: "b:\u00a0c"\nd:\n  - Lưu:\u00a0VT\n',
    'a: { b: "c, d:\u00a0e" }',
    '---\na: b',
    'cells: { a: 71, b: "71,4", c: }',
  ])('%j has no problem', (text) => {
    expect(parseYaml(text).problems).toEqual([]);
  });
});
