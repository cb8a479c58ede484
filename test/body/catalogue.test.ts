import { describe, expect, it } from 'vitest';
import { bodyRules } from '../../src/domain/rules/body.ts';
import { problemsOf } from './support.ts';

/** What an officer writes wrong, with the places of what is told of it; and the same written right. */
const catalogue: readonly (readonly [wrong: string, places: readonly string[], right: string])[] = [
  ['Sĩ số <35 học sinh.', ['1:7 bare-less-than'], 'Sĩ số \\<35 học sinh.'],
  ['Sĩ số <=35 học sinh.', ['1:7 bare-less-than'], 'Sĩ số < 35 học sinh.'],
  ['Mức <đạt> yêu cầu.', ['1:5 bare-less-than'], 'Mức «đạt» yêu cầu.'],
  ['Nếu a<b và c>d thì dừng.', ['1:6 bare-less-than'], 'Nếu a < b và c > d thì dừng.'],
  ['Xem <Phụ lục 1> nhé.', ['1:5 bare-less-than'], 'Xem \\<Phụ lục 1> nhé.'],
  ['Xem {Phụ lục 1}.', ['1:5 braces'], 'Xem \\{Phụ lục 1}.'],
  ['Danh sách { theo quyết định.', ['1:11 braces'], 'Danh sách ( theo quyết định).'],
  ['Nhà ở {process.env.HOME}.', ['1:7 braces'], 'Nhà ở đâu.'],
  ['Chữ <!-- ghi chú --> chữ.', ['1:5 html-comment'], 'Chữ chữ.'],
  ['Chữ {/* ghi chú */} chữ.', ['1:5 comment'], 'Chữ chữ.'],
  ['// kiểm tra lại', ['1:1 slash-comment'], 'Đã kiểm tra.'],
  ['Một<br>hai.', ['1:4 unclosed-line-break'], 'Một<br />hai.'],
  ['Một</br>hai<BR/>ba.', ['1:4 unclosed-line-break', '1:12 unclosed-line-break'], 'Một<br/>hai.'],
  ['<p>chưa đóng', ['1:1 unlisted-tag'], 'Đã đóng.'],
  ['<b>hai</p></b>', ['1:1 unlisted-tag', '1:7 unlisted-tag'], '**hai**'],
  ['<font color=red>đỏ</font>', ['1:1 unlisted-tag'], '**đỏ**'],
  ['<center>giữa</center> <o:p>x</o:p>', ['1:1 unlisted-tag', '1:23 unlisted-tag'], 'giữa x'],
  ['Xem <https://moet.gov.vn> nhé.', ['1:5 bracketed-address'], 'Xem https://moet.gov.vn nhé.'],
  ['Thư <vp@truong.edu.vn>.', ['1:5 bracketed-address'], 'Thư vp@truong.edu.vn.'],
  ['import Bang from "./bang"\n\nChữ.', ['1:1 program-statement'], 'Chữ.'],
  ['export const a = {\n  b: 1,\n};\n\nChữ.', ['1:1 program-statement'], 'Chữ.'],
  ['export sang Excel.', ['1:1 line-starts-with-keyword'], ' export sang Excel.'],
  ['Chữ.\n\nimport "C:\\', ['3:1 program-statement'], 'Chữ.\n\n import "C:'],
  ['export sang "Excel\\', ['1:1 line-starts-with-keyword'], 'Xuất sang "Excel"'],
  ['<KhongCo />', ['1:1 unlisted-tag'], '<BangNhiemVu />'],
  ['<bangnhiemvu />', ['1:1 unlisted-tag'], '<BangNhiemVu />'],
  [
    '<GhiChu kieu="x" loai="luu-y">a</GhiChu>',
    ['1:9 unknown-attribute'],
    '<GhiChu loai="luu-y">a</GhiChu>',
  ],
  ['<BangNhiemVu onclick="x" />', ['1:14 unknown-attribute'], '<BangNhiemVu />'],
  ['<BangNhiemVu {...x} />', ['1:14 attribute-expression'], '<BangKetQua />'],
  ['<BangSoLieu tep={a} />', ['1:13 attribute-expression'], '<BangSoLieu tep="a" />'],
  [
    '<BangSoLieu tep="a" />\n\nChữ.\n\n<BangSoLieu tep="a" />',
    ['5:1 repeated-tag'],
    '<BangSoLieu tep="a" />\n\n<BangSoLieu tep="b" />',
  ],
  [
    '<TepDinhKem tep="a.pdf" />\n\n<GhiChu loai="luu-y">\n\n<TepDinhKem tep="a.pdf" />\n\n</GhiChu>',
    ['5:1 repeated-tag'],
    '<TepDinhKem tep="a.pdf" />\n\n<GhiChu loai="luu-y">\n\nNhư trên.\n\n</GhiChu>',
  ],
  ['<BangNhiemVu />\n\n<BangNhiemVu />', ['3:1 repeated-tag'], '<BangNhiemVu />\n\n<BangKetQua />'],
  ['<BangSoLieu tep="a" tep="b" />', ['1:21 duplicate-attribute'], '<BangSoLieu tep="b" />'],
  ['<BangSoLieu tep=“a” />', ['1:17 smart-quotes-in-tag'], "<BangSoLieu tep='a' />"],
  ['<BangSoLieu tep=a />', ['1:17 unquoted-attribute'], '<BangSoLieu tep="a" />'],
  ['<BangSoLieu tep="a.yaml" />', ['1:17 attribute-value'], '<BangSoLieu tep="thu-chi" />'],
  ['<GhiChu loai="Lưu ý">a</GhiChu>', ['1:14 attribute-value'], '<GhiChu loai="luu-y">a</GhiChu>'],
  ['<TepDinhKem tep="../a.pdf" />', ['1:17 attribute-value'], '<TepDinhKem tep="a b.pdf" />'],
  ['<TepDinhKem />', ['1:1 missing-attribute'], '<TepDinhKem tep="phu-luc/a.xlsx" />'],
  ['<GhiChu loai="luu-y>\n\na\n\n</GhiChu>', ['1:1 malformed-tag'], 'a'],
  ['<GhiChu loai="luu-y">\n\na', ['1:1 unclosed-tag'], '<GhiChu loai="luu-y">\n\na\n\n</GhiChu>'],
  ['a\n\n</GhiChu>', ['3:1 unclosed-tag'], 'a'],
  ['H<sub>2<sup>3</sub></sup>', ['1:8 unclosed-tag'], 'H<sub>2<sup>3</sup></sub>'],
  [
    '- a\n  <GhiChu loai="luu-y">\nb\n</GhiChu>',
    ['2:3 unclosed-tag'],
    '- a\n\n<GhiChu loai="luu-y">\nb\n</GhiChu>',
  ],
  ['Bảng: <BangNhiemVu />', ['1:7 misplaced-tag'], 'Bảng:\n\n<BangNhiemVu />'],
  ['- <TepDinhKem tep="a.pdf" />', ['1:3 misplaced-tag'], '- [a](a.pdf)'],
  [
    '- a\n\n  <GhiChu loai="luu-y">\n\n  b\n\n  </GhiChu>',
    ['3:3 misplaced-tag'],
    '- a\n\n<GhiChu loai="luu-y">\n\nb\n\n</GhiChu>',
  ],
  ['m<sup>2\n3</sup>', ['1:2 misplaced-tag'], 'm<sup>2 3</sup>'],
  [
    '<BangNhiemVu>\n\nchữ\n\n</BangNhiemVu>',
    ['1:1 tag-content'],
    '<BangNhiemVu>\n</BangNhiemVu>\n\nchữ',
  ],
  ['<GhiChu loai="luu-y" />', ['1:1 tag-content'], '<GhiChu loai="luu-y">a</GhiChu>'],
  ['[a](javascript:x)', ['1:5 unsafe-address'], '[a](https://a.vn/javascript:x)'],
  ['[a][b]\n\n[b]: JAVASCRIPT:x', ['3:6 unsafe-address'], '[a][b]\n\n[b]: /lien-he/'],
  ['[a](&#106;avascript:x)', ['1:5 unsafe-address'], '[a](tel:19001000)'],
  ['[a](<java\tscript:x>)', ['1:6 unsafe-address'], '[a](<tệp có dấu cách.pdf>)'],
  ['[a](<java\u0001script:x>)', ['1:6 unsafe-address'], '[a](./javascript.pdf)'],
  ['![ảnh chụp](data:image/png;base64,A)', ['1:13 unsafe-address'], '![ảnh chụp](a.png)'],
  ['[a](vbscript:x) [b](file:///d)', ['1:5 unsafe-address', '1:21 unsafe-address'], '[b](d.pdf)'],
  ['[a](\\\\\\\\maychu\\\\a.pdf)', ['1:5 unsafe-address'], '[a](a.pdf)'],
  ['[a](D:\\a.pdf)', ['1:5 unsafe-address'], '[a](a.pdf#page=2)'],
  ['[a](//xau.vn)', ['1:5 unsafe-address'], '[a](/xau/)'],
  ['[a](../b.pdf) [c](%2e%2e/d)', ['1:5', '1:19'].map((at) => `${at} address-outside-folder`), 'a'],
  ['[a](www.moet.gov.vn)', ['1:5 address-without-scheme'], '[a](https://www.moet.gov.vn)'],
  ['[a](vp@truong.edu.vn)', ['1:5 address-without-scheme'], '[a](mailto:vp@truong.edu.vn)'],
  ['[a](ban ky.pdf)', ['1:5 broken-link'], '[a](<ban ky.pdf>) và mảng[a](xem mục 2)'],
  ['Xem [](a.pdf)', ['1:5 link-without-text'], 'Xem [a](a.pdf)'],
  ['Xem [Cổng]().', ['1:5 link-without-address'], 'Xem [Cổng](https://a.vn).'],
  ['## Thu\n\n[a](#chi)', ['3:5 unknown-fragment'], '## Thu\n\n[a](#thu)'],
  [
    '![](a.png) ![Ảnh 1](b.png) ![c.png](c.png)',
    ['1:1', '1:12', '1:28'].map((at) => `${at} image-without-description`),
    '![Sân trường](a.png)',
  ],
  ['![Sân trường](https://a.vn/b.png)', ['1:1 image-elsewhere'], '![Sân trường](b.png)'],
  ['Lưu tại D:\\cong-khai.', ['1:9 local-path'], 'Lưu tại văn phòng.'],
  ['`Dân vận`', ['1:1 code-block'], '*Dân vận*'],
  ['```\n<5 {a}\nimport x\n```', ['1:1 code-block'], '    thụt bốn dấu cách'],
  ['Nơi nhận:\n---', ['2:1 underlined-heading'], 'Nơi nhận:\n\n---'],
  ['Nơi nhận:\n===', ['2:1 underlined-heading'], 'Nơi nhận:\n\n==='],
  ['# Mục đích', ['1:1 top-heading'], '## Mục đích'],
  ['## A\n\n#### B', ['3:1 skipped-heading-level'], '## A\n\n### B\n\n#### C\n\n## D'],
  ['##Mục', ['1:1 heading-without-space'], '\\##Mục'],
  ['A\n\n##', ['3:1 empty-heading'], '## A'],
  ['## I. A\n\n## III. B', ['3:1 section-numbering'], '## I. A\n\n## II. B\n\n## III. C'],
  [
    '### 1. A\n\n### 1. B',
    ['1:1 skipped-heading-level'],
    '## I. A\n\n### 1. B\n\n## II. C\n\n### 1. D',
  ],
  ['2022. Năm học.\n2023. Năm sau.', ['1:1 year-as-list'], '2022\\. Năm học.'],
  ['1. A\n3. B', ['2:1 list-numbering'], '3. A\n4. B'],
  ['a) A\nb) B', ['2:1 joined-lines'], 'a) A\n\nb) B  \nc) C'],
  ['-Một.\n-Hai.\n-Ba.', ['2:1 joined-lines', '3:1 joined-lines'], '- Một.\n- Hai.\n- Ba.'],
  ['Yêu cầu:\n-Một.', ['2:1 joined-lines'], 'Yêu cầu:\n- Một.\n\n-Hai.'],
  ['**Số:**12', ['1:1 broken-emphasis'], '**Số:** 12 (**) và \\*\\*'],
  ['Phòng 7*8*3,6 m.', ['1:8 eaten-sign'], 'Phòng 7×8×3,6 m, cao 3*4 m.'],
  ['Phòng 3*4m, 5*6m.', ['1:8 eaten-sign'], 'Phòng 3\\*4m, 5\\*6m.'],
  ['| a |\n|---|\n| 7*8*3 |', ['3:4 eaten-sign'], '| a |\n|---|\n| 7 * 8 * 3 |'],
  ['Cạnh a2*b*c dài.', ['1:8 eaten-sign'], 'Lớp *6A*, **7B** và mục 2*.'],
  ['Từ 7~8 đến 9~10 giờ.', ['1:5 eaten-sign'], 'Từ 7\\~8 đến ~10 giờ.'],
  ['Bản 2**3**4.', ['1:6 eaten-sign'], '**2**, *3* và 4.'],
  ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', ['3:9 extra-table-cells'], '| a |\n|---|\n| 1 \\| 2 |'],
  ['| a | b |\n|---|---|\n| 1 |', ['3:1 missing-table-cells'], '| a | b |\n|---|---|\n| 1 | |'],
  ['| a |\n|---|\n| 1 |\nChữ.', [], '| a |\n|---|\n| 1 |\n\nChữ.'],
  ['| a | b |\n| 1 | 2 |', ['1:1 table-without-delimiter'], '| a | b |\n|--|--|\n| 1 | 2 |'],
  [
    'Khoản\tSố tiền\nLương\t500',
    ['1:1 tabbed-table'],
    '-\tKhoản\n-\tLương\n\nNơi nhận:\tHiệu trưởng\n\n1.\tMột\n2.\tHai',
  ],
  ['Lương\t\t500\t400', ['1:1 tabbed-table'], '| Lương | | 500 | 400 |\n|---|---|---|---|'],
  [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nChữ.',
    ['1:1 paper-frame'],
    'Nhân dân nước Cộng hòa xã hội chủ nghĩa Việt Nam.',
  ],
  ['Ông A, CCCD số 031090000001.', ['1:8 personal-data'], 'Mang theo CCCD trước ngày 15/8.'],
  ['STK: 0123456789', ['1:1 personal-data'], 'Số tài khoản của trường: 0123456789.'],
  ['- Lan, sinh ngày 12/03/2014', ['1:8 personal-data'], 'Học sinh sinh năm 2014, ngày 12/3.'],
  ['**TỐI MẬT**\n\nChữ.', ['1:1 personal-data'], 'Đề thi được giữ bí mật.'],
  ['Nơi nhận:\n- Lưu: VT.', ['1:1 paper-frame'], 'Nơi nhận hồ sơ:\n- Văn phòng.'],
  ['Chữ.\n\n**HIỆU TRƯỞNG**\n\n(đã ký)', ['3:1 paper-frame'], 'Hiệu trưởng đã ký văn bản.'],
  ['a[^1]', ['1:2 unmatched-footnote'], 'a[^1]\n\n[^1]: b'],
  ['a\n\n[^1]: b[^1]', ['3:1 unmatched-footnote'], 'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c'],
  [' \n\n ', ['3:2 empty-body'], '<BangNhiemVu />'],
];

describe('the catalogue of what officers write wrong', () => {
  it.each(catalogue)('%j is told of at its place', (wrong, places) => {
    expect(problemsOf(wrong)).toEqual(places);
  });

  it.each(catalogue.map(([, , right]) => right))('%j is right', (right) => {
    expect(problemsOf(right)).toEqual([]);
  });

  it('holds every rule that a short text can break', () => {
    const told = new Set(catalogue.flatMap(([, places]) => places.map((at) => at.split(' ')[1])));
    const untold = Object.keys(bodyRules).filter((code) => !told.has(code));
    // Of size and of the parser's own failing: see limits.test.ts.
    expect(untold).toEqual(['too-deep', 'overloaded-block', 'unreadable-body']);
  });

  it('agrees with the examples of the rules themselves', () => {
    for (const [code, rule] of Object.entries(bodyRules)) {
      if (!('example' in rule)) continue;
      expect(problemsOf(rule.example.wrong).join(), code).toContain(code);
      expect(problemsOf(rule.example.right).join(), code).not.toContain(code);
    }
  });
});
