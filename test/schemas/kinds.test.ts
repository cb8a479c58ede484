import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Result } from '../../src/domain/result.ts';
import type { School } from '../../src/domain/school.ts';
import type { Table } from '../../src/domain/table.ts';
import type { DataOf } from '../../src/schemas/index.ts';
import { documentText, problemsOf, read } from './support.ts';

/** What only a file's surroundings can tell. */
type Outside = 'id' | 'kind' | 'issuer' | 'place';

describe('a plan', () => {
  const plan = read(
    'plan',
    documentText(
      'topics: [dân vận, quy chế dân chủ]',
      'legalBases: ["- Căn cứ Thông tư số 11/2020/TT-BGDĐT;", Căn cứ Kế hoạch của UBND TP.]',
      'recipients: [Ủy ban nhân dân phường;, "Lưu: VT."]',
      'attachments: [{ file: ban-ky.pdf, title: Bản ký }]',
      'status: ĐÃ THAY THẾ',
      'changes: [{ type: thay the, on: 8/9/2026, reason: Có luật mới, approvedBy: Hiệu trưởng, by: "content/plans/2026/Kế hoạch mới.mdx" }]',
      'replaces: plans\\2025\\ke-hoach\\index.mdx',
      'draft: true',
      'period: Quy 1/2026',
      'tasks:\n  - { id: Tập huấn, title: Tập huấn, due: 2026-03-31, responsible: [Hiệu trưởng] }\n  - { id: b, title: Sơ kết, quarter: II }\n  - { id: c, title: Tiếp dân, ongoing: co }',
      'reports: [{ title: Báo cáo, due: 20/06/2026, to: Phường }]',
    ),
  );

  it('is the domain’s, with dates, numbers and words read', () => {
    expect(plan).toEqual({
      title: 'Kế hoạch dân vận năm 2026',
      number: {
        state: 'known',
        value: {
          grammar: 'admin-named',
          text: '63/KH-THCSBS',
          serial: '63',
          type: 'KH',
          bodies: ['THCSBS'],
        },
      },
      issuedOn: { state: 'known', value: '2026-02-24' },
      publishedOn: '2026-02-25',
      signer: { state: 'known', value: { position: 'Hiệu trưởng', name: 'Nguyễn Văn A' } },
      summary: 'Các việc nhà trường làm trong năm.',
      topics: ['dân vận', 'quy chế dân chủ'],
      legalBases: ['Căn cứ Thông tư số 11/2020/TT-BGDĐT', 'Căn cứ Kế hoạch của UBND TP.'],
      recipients: ['Ủy ban nhân dân phường', 'Lưu: VT'],
      attachments: [{ file: 'ban-ky.pdf', title: 'Bản ký' }],
      status: 'replaced',
      changes: [
        {
          type: 'replacement',
          on: '2026-09-08',
          reason: 'Có luật mới',
          approvedBy: 'Hiệu trưởng',
          by: 'plans/2026/ke-hoach-moi',
        },
      ],
      replaces: 'plans/2025/ke-hoach',
      draft: true,
      period: { type: 'quarter', year: 2026, quarter: 1 },
      tasks: [
        {
          id: 'tap-huan',
          title: 'Tập huấn',
          timing: { type: 'due', on: '2026-03-31' },
          responsible: ['Hiệu trưởng'],
        },
        { id: 'b', title: 'Sơ kết', timing: { type: 'quarter', quarter: 2 }, responsible: [] },
        { id: 'c', title: 'Tiếp dân', timing: { type: 'ongoing' }, responsible: [] },
      ],
      reports: [{ title: 'Báo cáo', due: '2026-06-20', to: 'Phường' }],
    });
  });

  it('has the domain’s type and survives JSON', () => {
    expectTypeOf<DataOf<'plan'>>().toExtend<Omit<Plan, Outside>>();
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('takes what need not be there as empty, in force and public', () => {
    expect(read('plan', documentText('period: năm 2026'))).toMatchObject({
      topics: [],
      legalBases: [],
      recipients: [],
      attachments: [],
      changes: [],
      tasks: [],
      reports: [],
      status: 'in-force',
      draft: false,
    });
  });

  it.each([
    ['chưa có', 'pending'],
    ['CHUA CO', 'pending'],
    ['không ghi', 'unstated'],
    ['"Không ghi"', 'unstated'],
  ])('states with %s that a value is absent', (words, state) => {
    const lines = [
      `number: ${words}`,
      `issuedOn: ${words}`,
      `signer: ${words}`,
      'period: năm 2026',
    ];
    const { number, issuedOn, signer } = read('plan', documentText(...lines));
    expect([number, issuedOn, signer]).toEqual([{ state }, { state }, { state }]);
  });
});

describe('a disclosure', () => {
  const lines = [
    'regulation: 36/2017/TT-BGDĐT',
    'category: Cam kết chất lượng',
    'period: 2025-2026',
  ];

  it('names its regulation, category and form as the law does', () => {
    const disclosure = read(
      'disclosure',
      documentText(
        ...lines,
        'form: biểu mẫu 9',
        'posting: { places: [Bảng tin], from: 01/06/2026, to: 30/06/2026 }',
        'tables: [tables/hoc-phi.yaml, doi-ngu, ./tables/thu-chi.yml]',
      ),
    );
    expect(disclosure).toMatchObject({
      regulation: 'tt36-2017',
      category: 'cam-ket-chat-luong',
      form: 'Biểu mẫu 09',
      period: { type: 'school-year', from: 2025 },
      posting: { places: ['Bảng tin'], from: '2026-06-01', to: '2026-06-30' },
      tables: ['tables/hoc-phi.yaml', 'tables/doi-ngu.yaml', 'tables/thu-chi.yaml'],
    });
  });

  it('has the domain’s type, with file names for tables', () => {
    expectTypeOf<DataOf<'disclosure'>>().toExtend<Omit<Disclosure, Outside | 'tables'>>();
    const { form, posting, tables } = read('disclosure', documentText(...lines));
    expect([form, posting, tables]).toEqual([undefined, undefined, []]);
  });
});

describe('a result', () => {
  it('tells how each task of its plan went', () => {
    const result = read(
      'result',
      documentText(
        'period: 6 tháng đầu năm 2026',
        'plan: plans/2026/ke-hoach-dan-van',
        'outcomes: [{ task: Tập huấn, status: hoan thanh mot phan, note: 40/42 giáo viên }]',
      ),
    );
    expect(result).toMatchObject({
      period: { type: 'months', year: 2026, months: 6 },
      plan: 'plans/2026/ke-hoach-dan-van',
      outcomes: [{ task: 'tap-huan', status: 'partly-done', note: '40/42 giáo viên' }],
      tables: [],
    });
    expectTypeOf<DataOf<'result'>>().toExtend<Omit<Result, Outside | 'tables'>>();
  });

  it('may be made under a regulation, without a plan', () => {
    const lines = ['period: quý I/2025', 'regulation: 61/2017/TT-BTC', 'category: thuc-hien'];
    expect(read('result', documentText(...lines))).toMatchObject({
      regulation: 'tt61-2017',
      category: 'thuc-hien',
    });
  });
});

describe('a notice', () => {
  it('may end on a day', () => {
    expect(read('notice', documentText('endsOn: 30/06/2026'))).toMatchObject({
      endsOn: '2026-06-30',
    });
    expectTypeOf<DataOf<'notice'>>().toExtend<Omit<Notice, Outside>>();
  });
});

describe('the school', () => {
  it('is read, its site without a trailing slash', () => {
    const text = [
      'name: Trường Trung học cơ sở Bến Sao',
      'shortName: THCS Bến Sao',
      'symbol: THCSBS',
      'levels: [thcs, Trung học phổ thông]',
      'parentBody: Ủy ban nhân dân phường Bến Sao',
      'place: Bến Sao',
      'address: Số 18 đường Lối Gạch',
      'foundedOn: 15/08/1998',
      'informationOfficer: Tổ Văn phòng',
      'site: https://thcs-ben-sao.example/',
    ].join('\n');
    const school = read('school', text);
    expect(school).toMatchObject({
      levels: ['THCS', 'THPT'],
      foundedOn: '1998-08-15',
      site: 'https://thcs-ben-sao.example',
      fictional: false,
    });
    expectTypeOf(school).toExtend<School>();
  });
});

describe('the address of the site', () => {
  const problemsWith = (site: string) =>
    problemsOf('school', `site: "${site}"`).filter(({ span }) => span.start > 0);

  it.each([
    'https://thcs-ben-sao.example',
    'http://localhost:4321/',
    'https://truong.example/cong-khai/thcs_ben.sao/',
    'https://trường-bến-sao.vn',
  ])('may be a host, and a folder on it: %s', (site) => {
    expect(problemsWith(site)).toEqual([]);
  });

  it.each([
    'https:a.vn',
    'a.vn',
    'ftp://a.vn',
    'https://a.vn?x=1',
    'https://a.vn/x#muc',
    'https://a.vn/cong khai',
    'https://a.vn/../x',
    'https://a.vn/x/..',
    'https://a.vn//x',
    'https://ten:mat-khau@a.vn',
    'https://a.vn/%2e%2e/x',
    'https://a.vn:99999',
  ])('has nothing that could end it or lead elsewhere: %s', (site) => {
    expect(problemsWith(site).map(({ code }) => code)).toEqual(['invalid-value']);
  });
});

describe('a table', () => {
  const table = read(
    'table',
    [
      'title: Dự toán năm 2026',
      'unit: trieu dong',
      'columns:',
      '  - { id: estimate, label: Dự toán, type: tiền }',
      '  - { id: ratio, label: Tỷ lệ, type: phan tram, group: So sánh }',
      '  - { id: people, label: Số người, type: số }',
      '  - { id: note, label: Ghi chú, type: chữ }',
      'rows:',
      '  - ordinal: "3.10"',
      '    label: Tổng chi',
      '    cells: { estimate: 5.350.000.000, ratio: "71,40", people: 1.250, note: Theo   quyết định }',
      '    rows:',
      '      - { label: Lương, cells: { estimate: 4100000000 } }',
      'notes: [Số liệu tạm tính]',
      'source: { file: du-toan.xlsx }',
    ].join('\n'),
  );

  it('keeps money in whole đồng and other figures digit by digit', () => {
    expect(table).toEqual({
      title: 'Dự toán năm 2026',
      unit: { label: 'triệu đồng', scale: 1_000_000 },
      columns: [
        { id: 'estimate', label: 'Dự toán', type: 'money' },
        { id: 'ratio', label: 'Tỷ lệ', type: 'percent', group: 'So sánh' },
        { id: 'people', label: 'Số người', type: 'number' },
        { id: 'note', label: 'Ghi chú', type: 'text' },
      ],
      rows: [
        {
          ordinal: '3.10',
          label: 'Tổng chi',
          cells: {
            estimate: { type: 'money', dong: 5_350_000_000 },
            ratio: { type: 'percent', decimal: '71.40' },
            people: { type: 'number', decimal: '1250' },
            note: { type: 'text', text: 'Theo quyết định' },
          },
          rows: [
            {
              label: 'Lương',
              cells: { estimate: { type: 'money', dong: 4_100_000_000 } },
              rows: [],
            },
          ],
        },
      ],
      notes: ['Số liệu tạm tính'],
      source: { file: 'du-toan.xlsx' },
    });
  });

  it('has the domain’s type', () => {
    expectTypeOf<DataOf<'table'>>().toExtend<Omit<Table, 'id'>>();
  });

  it('of people has a word for its unit', () => {
    const text =
      'title: Đội ngũ\nunit: người\ncolumns: [{ id: a, label: A, type: số }]\nrows: [{ label: B, cells: { a: 3 } }]';
    expect(read('table', text).unit).toEqual({ label: 'người', scale: 1 });
  });
});
