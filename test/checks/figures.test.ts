import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/checks/run.ts';
import {
  aPaper,
  asSite,
  aTableOf,
  judge,
  judgeAlone,
  placesOf,
  someDay,
} from './figure-sources.ts';

const money = 'id: chi, label: Số tiền, type: tiền';
const spending = (total: string, first: string, second: string, more = ''): string =>
  aTableOf(
    [money],
    [
      `  - { ordinal: "I", label: Tổng chi, ${more}cells: { chi: ${total} }, rows: [`,
      `      { ordinal: "1", label: Lương, cells: { chi: ${first} } },`,
      `      { ordinal: "2", label: Điện nước, cells: { chi: ${second} } } ] }`,
    ],
  );

/** A wrong table, its wrong cell between ‹ and ›, and what must be told of it: row, column, both figures. */
interface Wrong {
  readonly marked: string;
  readonly code: string;
  readonly told: readonly string[];
}

const wrong = (marked: string, code: string, ...told: string[]): Wrong => ({ marked, code, told });

const expectWrong = ({ marked, code, told }: Wrong): void => {
  const findings = judgeAlone(marked.replace(/[‹›]/g, ''));
  expect(placesOf(findings)).toEqual([`${placeOfMark(marked)} ${code}`]);
  for (const words of told) expect(findings[0]?.message).toContain(words);
};

function placeOfMark(marked: string): string {
  const before = marked.slice(0, marked.indexOf('‹')).split('\n');
  return `bang.yaml:${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}

const byQuarter = (cells: string): string =>
  aTableOf(
    [
      'id: ky1, label: Học kỳ I, type: tiền',
      'id: ky2, label: Học kỳ II, type: tiền',
      'id: nam, label: Cả năm, type: tiền, formula: ky1 + ky2',
    ],
    [`  - { ordinal: "1", label: Miễn học phí, cells: { ${cells} } }`],
  );

const balance = (rest: string): string =>
  aTableOf(
    [money],
    [
      '  - { ordinal: "A", label: Tổng thu, cells: { chi: 900000 } }',
      '  - { ordinal: "B", label: Tổng chi, cells: { chi: 1000000 } }',
      `  - { ordinal: "C", label: "Chênh lệch thu, chi", formula: A - B, cells: { chi: ${rest} } }`,
    ],
  );

describe('a sum', () => {
  it.each([
    wrong(
      spending('‹1400001›', '1000000', '400000'),
      'sum-differs',
      '«I Tổng chi»',
      '«Số tiền»',
      '1.400.001 đồng',
      '1.400.000 đồng',
      'chênh 1 đồng',
    ),
    wrong(
      spending('‹9007199254740991›', '9007199254740991', '1'),
      'sum-differs',
      'các dòng con cộng lại là 9.007.199.254.740.992 đồng',
    ),
    wrong(
      byQuarter('ky1: 8400000, ky2: 10500000, nam: ‹18900100›'),
      'sum-differs',
      '«1 Miễn học phí»',
      '«Cả năm»',
      '18.900.100 đồng',
      '«Học kỳ I» + «Học kỳ II» là 18.900.000 đồng',
    ),
    wrong(
      balance('‹100000›'),
      'sum-differs',
      '«C Chênh lệch thu, chi»',
      'ghi 100.000 đồng',
      'dòng A − B là -100.000 đồng',
    ),
  ])('that differs is told at its cell: $code %#', expectWrong);

  it.each([
    spending('1400000', '1000000', '400000'),
    spending('1.400.000', '1.400.000', '0'),
    byQuarter('ky1: 8400000, nam: 8400000'),
    byQuarter('nam: 8400000'),
    balance('-100000'),
    // Children that are prices, or that say nothing in this column.
    spending('1', '1000000', '400000').replace('type: tiền', 'type: tiền, adds: không'),
    spending('1', '1000000', '400000', 'parts: không cộng, '),
    aTableOf([money], ['  - { label: Tổng, cells: { chi: 5 }, rows: [{ label: Lương }] }']),
  ])('that is right is not accused: table %#', (yaml) => {
    expect(judgeAlone(yaml)).toEqual([]);
  });

  it('counts decimals exactly', () => {
    const areas = (total: string): string =>
      aTableOf(
        ['id: m2, label: Diện tích, type: số'],
        [
          `  - { label: Tổng diện tích, cells: { m2: "${total}" }, rows: [`,
          '      { label: Phòng học, cells: { m2: "0,1" } },',
          '      { label: Thư viện, cells: { m2: "0,20" } } ] }',
        ],
      );
    expect(judgeAlone(areas('0,3'))).toEqual([]);
    expect(judgeAlone(areas('0,30000000000000004'))).toHaveLength(1);
  });

  it('has a place on its own where the ordinal is another row’s too, as the advice types it', () => {
    const yaml = aTableOf(
      [money],
      [
        '  - { ordinal: "1", label: Thường xuyên, rows: [{ ordinal: "a)", label: Lương, cells: { chi: 2 }, rows: [{ label: Ngạch, cells: { chi: 1 } }] }] }',
        '  - { ordinal: "2", label: Không thường xuyên, rows: [{ ordinal: "a)", label: Mua sắm, cells: { chi: 3 } }] }',
      ],
    );
    expect(judgeAlone(yaml)[0]?.advice).toContain('accepted: [{ row: "1 > a)", column: chi');
  });
});

const members = (clubs: readonly number[], all = '120', girls = '60'): string =>
  aTableOf(
    ['id: so, label: Số học sinh, type: số', 'id: nu, label: Nữ, type: số, partOf: so'],
    [
      `  - { ordinal: "1", label: Tham gia, parts: trong đó, cells: { so: ${all}, nu: ${girls} }, rows: [`,
      ...clubs.map(
        (club) => `      { label: Nhóm ${String(club)}, cells: { so: ${String(club)} } },`,
      ),
      '    ] }',
    ],
  );

describe('parts', () => {
  it.each([
    wrong(members([80, 41], '‹120›'), 'parts-exceed', '«1 Tham gia»', 'ghi 120', 'đã là 121'),
    wrong(members([1200], '‹120›'), 'parts-exceed', 'ghi 120', 'đã là 1.200'),
    wrong(
      members([10], '120', '‹121›'),
      'parts-exceed',
      '«Nữ»',
      'ghi 121',
      'cả cột «Số học sinh» chỉ là 120',
    ),
  ])('are not more than the whole: $code %#', expectWrong);

  it.each([members([80, 40]), members([1]), members([])])('may be less: table %#', (yaml) => {
    expect(judgeAlone(yaml)).toEqual([]);
  });
});

const shares = (cells: string): string =>
  aTableOf(
    [
      'id: dat, label: Đạt, type: số',
      'id: tong, label: Tổng số lớp, type: số',
      'id: ty-le, label: Tỷ lệ, type: phần trăm, formula: dat / tong',
    ],
    [`  - { ordinal: "1", label: Khối 6, cells: { ${cells} } }`],
  );

const marks = (share: string): string =>
  aTableOf(
    [
      'id: tong, label: Tổng số, type: số',
      'id: ty-le, label: Tỷ lệ, type: phần trăm, formula: tong / tổng số',
    ],
    [
      '  - { ordinal: "I", label: Học tập, cells: { tong: 652, ty-le: "100" }, rows: [',
      '      { ordinal: "1", label: Tốt, cells: { tong: 172, ty-le: "26,38" } },',
      `      { ordinal: "2", label: Khá, cells: { tong: 480, ty-le: ${share} } } ] }`,
    ],
  );

const average = (figure: string): string =>
  aTableOf(
    ['id: tong, label: Tổng số, type: số'],
    [
      '  - { ordinal: "1", label: Số lớp, cells: { tong: 7 } }',
      '  - { ordinal: "2", label: Số học sinh, cells: { tong: 324 } }',
      `  - { ordinal: "3", label: Bình quân, formula: 2 / 1, cells: { tong: ${figure} } }`,
    ],
  );

describe('a ratio', () => {
  it.each([
    wrong(
      shares('dat: 5, tong: 7, ty-le: ‹"71,42"›'),
      'ratio-differs',
      '«1 Khối 6»',
      '«Tỷ lệ»',
      'ghi 71,42%',
      '«Đạt» chia «Tổng số lớp» là 71,43%',
      'chênh 0,01%',
    ),
    wrong(marks('‹"73,7"›'), 'ratio-differs', '73,7%', '«Tổng số» chia tổng số là 73,6%'),
    // A half goes away from zero.
    wrong(shares('dat: 1, tong: 8, ty-le: ‹"12"›'), 'ratio-differs', 'ghi 12%', 'là 13%'),
    wrong(average('‹"46,28"›'), 'ratio-differs', 'ghi 46,28', 'dòng 2 chia dòng 1 là 46,29'),
  ])('is its quotient to the last place: $code %#', expectWrong);

  it.each([
    shares('dat: 5, tong: 7, ty-le: "71,43"'),
    shares('dat: 5, tong: 7, ty-le: "71,4286"'),
    shares('dat: 1, tong: 8, ty-le: "12,5"'),
    shares('dat: 1, tong: 8, ty-le: "13"'),
    shares('dat: 5, tong: 0'),
    marks('"73,62"'),
    average('"46,29"'),
    average('46'),
  ])('may have any number of places: table %#', (yaml) => {
    expect(judgeAlone(yaml)).toEqual([]);
  });

  it.each([
    wrong(
      shares('dat: 5, tong: 0, ty-le: ‹"100"›'),
      'ratio-without-base',
      '«1 Khối 6»',
      'ghi 100%',
      'số chia bằng 0',
    ),
    wrong(shares('dat: 5, ty-le: ‹"100"›'), 'ratio-without-base', 'thiếu số để chia'),
    wrong(shares('tong: 5, ty-le: ‹"100"›'), 'ratio-without-base', 'ghi 100%'),
  ])('needs what it is of: $code %#', expectWrong);

  it('follows from the roles of its columns where no formula is typed', () => {
    const execution = (share: string): string =>
      aTableOf(
        [
          'id: a, label: Dự toán, type: tiền, role: dự toán năm',
          'id: b, label: Thực hiện, type: tiền, role: thực hiện',
          'id: c, label: So với dự toán, type: phần trăm, role: tỷ lệ so với dự toán',
        ],
        [`  - { ordinal: "1", label: Lương, cells: { a: 3000000, b: 1000000, c: ${share} } }`],
      );
    expect(judgeAlone(execution('"33,33"'))).toEqual([]);
    expectWrong(wrong(execution('‹"33,34"›'), 'ratio-differs', '33,34%', '33,33%'));
  });
});

const charges = (figure: string, label = 'Nước uống'): string =>
  aTableOf(
    ['id: thu, label: Mức thu, type: tiền, role: mức thu, adds: không'],
    [`  - { ordinal: "1", label: ${label}, cells: { thu: ${figure} } }`],
  );

const plain = (figure: string, column: string, label = 'Nước uống'): string =>
  aTableOf(
    [`id: thu, label: ${column}, type: tiền`],
    [`  - { ordinal: "1", label: ${label}, cells: { thu: ${figure} } }`],
  );

const execution = (estimate: string, actual: string, label = 'Chi lương'): string =>
  aTableOf(
    [
      'id: a, label: Dự toán, type: tiền, role: dự toán năm',
      'id: b, label: Thực hiện, type: tiền, role: thực hiện',
    ],
    [`  - { ordinal: "1", label: ${label}, cells: { a: ${estimate}, b: ${actual} } }`],
  );

describe('an amount', () => {
  it.each([
    wrong(charges('‹-12000›'), 'negative-figure', '«1 Nước uống»', '«Mức thu»', '-12.000 đồng'),
    wrong(plain('‹-12000›', 'Số tiền'), 'negative-figure', '«Số tiền»', '-12.000 đồng'),
    wrong(execution('500', '‹-5›'), 'negative-figure', '«Thực hiện»', 'ghi -5 đồng'),
    wrong(execution('‹-500›', '0', 'Thu phí'), 'negative-figure', 'ghi -500 đồng'),
  ])('is not below zero without a reason: table %#', expectWrong);

  it.each([
    charges('0'),
    charges('-5', 'Điều chỉnh giảm'),
    plain('-5', '"Tăng, giảm"'),
    plain('-5', 'Số tiền', 'Chênh lệch thu chi'),
    balance('-100000'),
  ])('may be zero, or a difference: table %#', (yaml) => {
    expect(judgeAlone(yaml)).toEqual([]);
  });

  it.each([
    wrong(execution('500', '‹501›'), 'over-estimate', 'ghi 501 đồng', '«Dự toán» chỉ là 500'),
    wrong(execution('0', '‹1›'), 'over-estimate', 'ghi 1 đồng', 'chỉ là 0 đồng'),
    wrong(execution('50', '‹500›'), 'over-estimate', 'chênh 450 đồng'),
  ])('that is spent beyond the estimate is told: $code %#', expectWrong);

  it.each([
    execution('500', '500'),
    execution('500', '0'),
    execution('500', '600', 'Số thu phí'),
    execution('500', '600', 'Thu dịch vụ'),
  ])('may reach the estimate, and income may exceed it: table %#', (yaml) => {
    expect(judgeAlone(yaml)).toEqual([]);
  });
});

const numbered = (...ordinals: readonly string[]): string =>
  aTableOf(
    [money],
    ordinals.map((ordinal) => `  - { ordinal: ${quoted(ordinal)}, label: Khoản chi }`),
  );

const quoted = (ordinal: string): string =>
  ordinal.startsWith('‹') ? ordinal.replace(/‹(.*)›/, '‹"$1"›') : `"${ordinal}"`;

describe('ordinals', () => {
  it.each([
    wrong(numbered('1', '2', '‹2›'), 'duplicate-ordinal', '«2 Khoản chi»', 'đã dùng cho dòng'),
    wrong(numbered('a)', '‹a›'), 'duplicate-ordinal'),
    wrong(numbered('I', 'II', '‹II.›'), 'duplicate-ordinal'),
    wrong(numbered('1', '2', '‹4›'), 'skipped-ordinal', '«4 Khoản chi»', 'sau «2»'),
    wrong(numbered('I', 'II', '‹IV›'), 'skipped-ordinal'),
    wrong(numbered('c)', 'd)', '‹e)›'), 'skipped-ordinal', 'sau «d)»'),
    wrong(numbered('2', '‹1›'), 'skipped-ordinal'),
    wrong(numbered('1', '1.1', '‹1.3›', '2'), 'skipped-ordinal'),
    wrong(
      aTableOf(
        [money],
        ['  - { ordinal: "3", label: Chi, rows: [{ ordinal: ‹"2.1"›, label: Lương }] }'],
      ),
      'skipped-ordinal',
      'nằm dưới dòng «3»',
    ),
  ])('follow one another: $code %#', expectWrong);

  it.each([
    numbered('1', '2', '3', '4'),
    numbered('II', 'III', 'IV'),
    numbered('a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)', 'l)'),
    numbered('A', 'B', 'C', 'D', 'Đ', 'E'),
    numbered('A', 'B', 'C', 'D', 'E', 'G'),
    numbered('1', '1.1', '1.2', '2', '2.1', '3'),
    numbered('3.9', '3.10', '3.11'),
    numbered('I', 'II', '*', '**'),
    // Each list counts for itself.
    aTableOf(
      [money],
      [
        '  - { ordinal: "I", label: Thu, rows: [{ ordinal: "1", label: Phí }, { ordinal: "2", label: Lệ phí }] }',
        '  - { ordinal: "II", label: Chi, rows: [{ ordinal: "1", label: Lương }] }',
      ],
    ),
  ])('may begin anywhere and count in any way: table %#', (yaml) => {
    expect(judgeAlone(yaml)).toEqual([]);
  });

  it('may leave out what the form that the table follows has there', () => {
    const yaml = aTableOf(
      ['id: a, label: Dự toán, type: tiền, role: dự toán năm'],
      [
        '  - { ordinal: "3", label: Chi sự nghiệp giáo dục, cells: { a: 1 } }',
        '  - { ordinal: "5", label: Chi bảo đảm xã hội, cells: { a: 1 } }',
      ],
    );
    const says = { category: 'du-toan', form: 'Mẫu biểu số 02' };
    expect(judge([aPaper('bang', yaml, says)])).toEqual([]);
    expect(placesOf(judgeAlone(yaml))).toEqual(['bang.yaml:7:16 skipped-ordinal']);
  });
});

describe('an accepted difference', () => {
  const marked = (total: string, row = '"I"'): string =>
    [
      spending(total, '1000000', '400000'),
      'accepted:',
      `  - ‹{ row: ${row}, column: chi, reason: Bản đã ký làm tròn từng dòng. }›`,
    ].join('\n');

  const accepting = (total: string, row?: string): string =>
    marked(total, row).replace(/[‹›]/g, '');

  it('is told no more', () => {
    expect(judgeAlone(accepting('1400001'))).toEqual([]);
    expect(judgeAlone(accepting('1400001', 'tong chi'))).toEqual([]);
    expect(judgeAlone(accepting('1400001', 'I Tổng chi'))).toEqual([]);
  });

  it('that is none is told', () => {
    expectWrong(wrong(marked('1400000'), 'needless-acceptance', '«I»', '«Số tiền»', 'không chênh'));
    expect(placesOf(judgeAlone(accepting('1400001', 'Lương')))).toEqual([
      'bang.yaml:6:52 sum-differs',
      'bang.yaml:10:5 needless-acceptance',
    ]);
  });

  it('of a draft may wait for what the others will say', () => {
    const draft = aPaper('bang', accepting('1400000'), { draft: true });
    expect(judge([draft])).toEqual([]);
    const wrongDraft = aPaper('bang', spending('2', '1', '0'), { draft: true });
    expect(judge([wrongDraft])).toHaveLength(1);
  });
});

describe('a table that follows a form', () => {
  const columns = [
    'id: a, label: Dự toán năm, type: tiền, role: dự toán năm',
    'id: b, label: Thực hiện quý I, type: tiền, role: thực hiện',
    'id: c, label: So với dự toán năm, type: phần trăm, role: tỷ lệ so với dự toán',
    'id: d, label: So với cùng kỳ năm trước, type: phần trăm, role: tỷ lệ so với năm trước',
  ];
  const table = (...chosen: readonly string[]): string =>
    aTableOf(chosen, ['  - { label: Chi, cells: {} }']);
  const inForm = (yaml: string, form = 'Mẫu biểu số 03') => judge([aPaper('bang', yaml, { form })]);

  it('has a column in each role of the form', () => {
    expect(inForm(table(...columns))).toEqual([]);
    const [finding] = inForm(
      table(
        ...columns.map((column, index) => (index === 1 ? column.replace(/, role.*/, '') : column)),
      ),
    );
    expect(finding?.message).toContain(
      'Bố trí tạm dùng cho Mẫu biểu số 03 có cột «Ước thực hiện trong kỳ»',
    );
    expect(finding?.advice).toContain('«role: thực hiện» cho cột «Thực hiện quý I»');
  });

  it.each([
    [columns.slice(0, 3), '«role: tỷ lệ so với năm trước» cho một cột mới'],
    [columns.slice(1), '«role: dự toán năm» cho một cột mới'],
    [
      columns.map((column) => column.replace(/, role.*/, '')),
      '«role: dự toán năm» cho cột «Dự toán năm»',
    ],
  ])('is told once of all that is missing, as a warning', (chosen, advice) => {
    const findings = inForm(table(...chosen));
    expect(placesOf(findings)).toEqual(['bang.yaml:4:3 missing-form-column']);
    expect(findings[0]).toMatchObject({ severity: 'warning' });
    expect(findings[0]?.advice).toContain(advice);
  });

  it('may share the columns with another table of the document, and follow a form of its own', () => {
    expect(inForm(table(...columns), 'Mẫu biểu số 02')).toEqual([]);
    const own = `${table(columns[0] ?? '')}\nform: mẫu biểu 2`;
    expect(inForm(own)).toEqual([]);
  });

  it('names a form of the regulation of its document', () => {
    const own = (form: string): string => `${table('id: a, label: A, type: số')}\nform: ${form}`;
    const site = (form: string) => checkSite(asSite([aPaper('bang', own(form))]), someDay);
    const unknown = site('Mẫu biểu số 33').filter(({ code }) => code === 'unknown-form');
    expect(placesOf(unknown)).toEqual(['bang.yaml:7:7 unknown-form']);
    expect(unknown[0]?.advice).toContain('«Mẫu biểu số 03»');
    const others = site('Mẫu biểu số 01').filter(({ code }) => code === 'unknown-form');
    expect(others[0]?.message).toContain('Thông tư 61/2017 dành cho đơn vị dự toán cấp trên');
    expect(site('Mẫu biểu số 03').filter(({ code }) => code === 'unknown-form')).toEqual([]);
  });

  it('is told of nothing where its form asks for no role, or there is none', () => {
    const yaml = table('id: a, label: Số lượng, type: số');
    const says = { regulation: 'tt36-2017', category: 'dieu-kien-chat-luong' } as const;
    expect(judge([aPaper('bang', yaml, { ...says, form: 'Biểu mẫu 11' })])).toEqual([]);
    expect(judge([aPaper('bang', yaml, says)])).toEqual([]);
  });
});
