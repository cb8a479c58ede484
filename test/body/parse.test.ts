import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse.ts';
import { textOf } from '../../src/body/plain-text.ts';
import { mend } from '../yaml/support.ts';
import { problemsOf, treeOf } from './support.ts';

const manyFaults = `## I. Mục đích

Sĩ số <35 học sinh, tỷ lệ <= 5%, xem {Phụ lục 1} và <đạt> yêu cầu.

export sang Excel

Dòng một<br>dòng hai, thư <vp@truong.edu.vn>.

<bangnhiemvu />

<GhiChu loai=“luu-y”>

Xem [bản ký](javascript:alert(1)) và ![](anh.jpg).

</GhiChu>

2022. Năm học có nhiều đổi mới.

Nơi nhận:
---

##III. Tổ chức

| Khoản | Số tiền |
|---|---:|
| Thu | 5.000.000 | 6 |

**Số:**12

#### 1. Phân công

<!-- nháp -->

[Bản ký](ban ky.pdf)
`;

const placesOfFaults = [
  '3:7 bare-less-than',
  '3:27 bare-less-than',
  '3:38 braces',
  '3:53 bare-less-than',
  '5:1 line-starts-with-keyword',
  '7:9 unclosed-line-break',
  '7:27 bracketed-address',
  '9:1 unlisted-tag',
  '11:14 smart-quotes-in-tag',
  '13:14 unsafe-address',
  '13:38 image-without-description',
  '17:1 year-as-list',
  '20:1 underlined-heading',
  '22:1 heading-without-space',
  '26:19 extra-table-cells',
  '28:1 broken-emphasis',
  '30:1 skipped-heading-level',
  '32:1 html-comment',
  '34:10 broken-link',
];

describe('a body with many faults', () => {
  it('tells of all of them at once, in the order of the text', () => {
    expect(problemsOf(manyFaults)).toEqual(placesOfFaults);
  });

  it('still has a tree, in which what was refused is mere words', () => {
    const text = textOf(treeOf(manyFaults));
    expect(text).toContain('Sĩ số <35 học sinh, tỷ lệ <= 5%, xem {Phụ lục 1} và <đạt> yêu cầu.');
    expect(text).toContain('export sang Excel');
    expect(text).toContain('<bangnhiemvu />');
    expect(text).not.toContain('nháp');
  });

  it('keeps its places under a frontmatter that was blanked', () => {
    const frontmatter = '                 \n      \n   \n';
    const moved = placesOfFaults.map((at) =>
      at.replace(/^\d+/, (line) => String(Number(line) + 3)),
    );
    expect(problemsOf(frontmatter + manyFaults)).toEqual(moved);
  });

  it('counts places in UTF-16 units, as editors do', () => {
    expect(problemsOf('🎉 <5')).toEqual(['1:4 bare-less-than']);
    expect(problemsOf('🎉🎉 <sub>x\n\ny')).toEqual(['1:6 unclosed-tag']);
  });
});

describe('mending a body', () => {
  const mendable: readonly (readonly [string, string])[] = [
    ['Sĩ số <35.', 'Sĩ số \\<35.'],
    ['Xem {Phụ lục 1}.', 'Xem \\{Phụ lục 1}.'],
    ['export sang Excel', ' export sang Excel'],
    ['Một<br>hai<BR/>', 'Một<br />hai<br />'],
    ['<https://a.vn/1> <a@b.vn>', 'https://a.vn/1 a@b.vn'],
    ['<Bangnhiemvu />', '<BangNhiemVu />'],
    ['<ghichu loai="luu-y">a</ghichu>', '<GhiChu loai="luu-y">a</GhiChu>'],
    ['<BangSoLieu tep=“a” />', '<BangSoLieu tep="a" />'],
    ['<BangSoLieu tep=quy-1 />', '<BangSoLieu tep="quy-1" />'],
    ['2022. Năm\n2023. Năm', '2022\\. Năm\n\n2023\\. Năm'],
    ['2022. Năm\n\n2023. Năm', '2022\\. Năm\n\n2023\\. Năm'],
    ['2026. Năm học\n\n1. Việc\n2. Việc', '2026\\. Năm học\n\n1. Việc\n2. Việc'],
    ['- 2026. Năm học\n  1. Việc', '- 2026\\. Năm học\n  1. Việc'],
    ['Nơi nhận:\n---', 'Nơi nhận:\n\n---'],
    ['Nơi nhận:\n=====\nChữ', 'Nơi nhận:\n\nChữ'],
    ['- Nơi nhận:\n  ---', '- Nơi nhận:\n\n  ---'],
    ['##II. Nội dung', '## II. Nội dung'],
    ['#II. Nội dung', '## II. Nội dung'],
    ['a) A\nb) B\n- C\n  – D', 'a) A\n\nb) B\n- C\n\n  – D'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\nChữ', '| a | b |\n|---|---|\n| 1 | 2 |\n\nChữ'],
    ['Phòng 7*8*3,6 và 3*4m, 5*6m', 'Phòng 7\\*8\\*3,6 và 3\\*4m, 5\\*6m'],
    ['[a](www.a.vn) [b](a@b.vn)', '[a](https://www.a.vn) [b](mailto:a@b.vn)'],
    ['[Bản ký](bản ký 1.pdf)', '[Bản ký](<bản ký 1.pdf>)'],
    ['| a | b |\n|---|---|\nexport x <5', '| a | b |\n|---|---|\n\n export x \\<5'],
  ];

  it.each(mendable)('makes %j right', (wrong, right) => {
    const mended = mend(wrong, parseBody(wrong).problems);
    expect(mended).toBe(right);
    // A list at the top may still be told that its heading has no number one, and the like.
    expect(parseBody(mended).problems.filter((problem) => problem.mend)).toEqual([]);
  });

  it('is never offered where it could lose or change a figure', () => {
    for (const text of ['<!-- 5 -->', '{/* 5 */}', '{a=5}', '#1', '1. A\n3. B', '**5**6'])
      expect(
        parseBody(text).problems.flatMap(({ mend: edits = [] }) => edits),
        text,
      ).toEqual([]);
  });
});

describe('what MDX reads as its own and officers write as words', () => {
  it('is left alone where MDX leaves it alone', () => {
    const text = [
      'a < b, 5 > 3, \\<5 và \\{x\\}, }',
      '    Thụt bốn dấu cách',
      '"Thẳng" -- và ... không thành “cong”, – hay …',
      'importance, exporting, Import, Export',
      '$a$ ^b^ ==c== :::d {-',
    ];
    expect(problemsOf(text.slice(0, 4).join('\n\n'))).toEqual([]);
    expect(textOf(treeOf(text[2] ?? ''))).toBe(text[2]);
  });

  it('is no frontmatter in the middle of a body', () => {
    expect(textOf(treeOf('---\n\na: b\n\n---\n\nChữ'))).toBe('a: b\nChữ');
  });
});
