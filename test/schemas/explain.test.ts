import { describe, expect, it } from 'vitest';
import type { DataKind } from '../../src/schemas/index.ts';
import { listPlaces, mend } from '../yaml/support.ts';
import { commonLines, documentText, problemsOf, read } from './support.ts';

/** What the officer reads: place and code, what is wrong, what to do. */
function report(kind: DataKind, text: string): string {
  const problems = problemsOf(kind, text);
  const places = listPlaces(text, problems);
  return problems
    .map(({ message, advice }, index) => `${places[index] ?? ''}\n  ${message}\n  → ${advice}`)
    .join('\n');
}

describe('what the officer reads', () => {
  it('of missing and blank fields', () => {
    const text = documentText('number:', 'signer: { name: A }').replace(
      `${commonLines.issuedOn}\n`,
      '',
    );
    expect(report('notice', text)).toMatchInlineSnapshot(`
      "1:1 missing-field
        Thiếu mục «Ngày ban hành» (issuedOn).
        → Viết theo mẫu «issuedOn: 24/02/2026», hoặc ghi «chưa có», «không ghi».
      2:1 missing-field
        Mục «Số, ký hiệu» (number) đang để trống.
        → Viết theo mẫu «number: 63/KH-…», hoặc ghi «chưa có», «không ghi».
      4:9 missing-field
        Thiếu mục «Chức vụ người ký» (position).
        → Viết theo mẫu «position: Phó Hiệu trưởng»."
    `);
  });

  it('of keys that are misspelt, named as people say it, or unknown', () => {
    const text = documentText('Ngày đăng: 25/02/2026', 'isuedOn: 24/02/2026', 'Số trang: 3')
      .replace(`${commonLines.issuedOn}\n`, '')
      .replace(`${commonLines.publishedOn}\n`, '');
    expect(report('notice', text)).toMatchInlineSnapshot(`
      "5:1 unknown-key
        Không có mục nào tên là «Ngày đăng» ở chỗ này.
        → Có phải ý bạn là «publishedOn» (Ngày đăng)?
      6:1 unknown-key
        Không có mục nào tên là «isuedOn» ở chỗ này.
        → Có phải ý bạn là «issuedOn» (Ngày ban hành)?
      7:1 unknown-key
        Không có mục nào tên là «Số trang» ở chỗ này.
        → Xóa mục này, hoặc sửa tên cho đúng. Các mục dùng được có ở phần «Các mục khai báo» của content/README.md."
    `);
  });

  it('of values that are not what they should be', () => {
    const text = documentText(
      'title: KH 2026',
      'number: 63 KH',
      'issuedOn: 30/02/2026',
      'publishedOn: 2026-13-01',
      'signer: Nguyễn Văn A',
      'status: còn',
      'draft: có thể',
      'period: "2026"',
      'replaces: plan/2025/ke-hoach',
      'corrects: ke-hoach',
    );
    expect(report('plan', text)).toMatchInlineSnapshot(`
      "1:8 invalid-value
        Mục «Tên văn bản» (title) ghi «KH 2026»: quá ngắn, phải từ 10 ký tự trở lên.
        → Viết theo mẫu «title: Kế hoạch thực hiện công tác dân vận năm 2026».
      2:9 invalid-number
        Mục «Số, ký hiệu» (number) ghi «63 KH»: thiếu dấu / hoặc - giữa số và ký hiệu.
        → Viết theo mẫu «number: 63/KH-…», hoặc ghi «chưa có», «không ghi».
      3:11 invalid-date
        Mục «Ngày ban hành» (issuedOn) ghi «30/02/2026»: tháng 2 năm 2026 chỉ có 28 ngày.
        → Viết theo mẫu «issuedOn: 24/02/2026», hoặc ghi «chưa có», «không ghi».
      4:14 invalid-date
        Mục «Ngày đăng» (publishedOn) ghi «2026-13-01»: không có tháng 13; ngày viết trước, tháng viết sau.
        → Viết theo mẫu «publishedOn: 25/02/2026».
      5:9 wrong-type
        Mục «Người ký» (signer) ghi «Nguyễn Văn A»: phải gồm chức vụ và họ tên.
        → Viết «signer: { position: Hiệu trưởng, name: Họ và tên }», hoặc «chưa có», «không ghi».
      7:9 invalid-choice
        Mục «Tình trạng hiệu lực» (status) ghi «còn»: không nằm trong các giá trị được dùng.
        → Chọn một trong: «còn hiệu lực», «đã đính chính», «đã thay thế», «đã thu hồi», «hết hiệu lực».
      8:8 invalid-choice
        Mục «Bản nháp» (draft) ghi «có thể»: không phải «có» hay «không».
        → Ghi «có» hoặc «không».
      9:9 invalid-period
        Mục «Kỳ kế hoạch» (period) ghi «2026»: ghi rõ là «năm …» hay «năm học …-…».
        → Viết theo mẫu «period: năm 2026».
      10:11 invalid-reference
        Mục «Thay thế văn bản» (replaces) ghi «plan/2025/ke-hoach»: không trỏ tới thư mục «plans», «disclosures», «results», «notices».
        → Có phải ý bạn là «plans/2025/ke-hoach»?
      11:11 invalid-reference
        Mục «Đính chính văn bản» (corrects) ghi «ke-hoach»: không có dạng «thư mục/năm/tên tệp».
        → Ghi đường dẫn của văn bản trong thư mục content, ví dụ plans/2026/ke-hoach-dan-van."
    `);
  });

  it('of a text where a list belongs, and the other way round', () => {
    const text = documentText(
      'topics: dân vận, quy chế',
      'legalBases: – Căn cứ Thông tư',
      'recipients:\n  - Lưu: VT\n  - [a]\n  - { a: b, c: d }',
      'endsOn: [30/06/2026]',
      'attachments:\n  - ban-ky.pdf',
    );
    expect(report('notice', text)).toMatchInlineSnapshot(`
      "7:9 wrong-type
        Mục «Chủ đề» (topics) ghi «dân vận, quy chế», trong khi phải là một danh sách.
        → Viết theo mẫu «topics: [dân vận, quy chế dân chủ]».
      8:13 yaml-dash
        Mục «Căn cứ ban hành» (legalBases) ghi «– Căn cứ Thông tư», trong khi phải là một danh sách.
        → Viết mỗi mục một dòng, mở đầu bằng dấu gạch nối «-» và một dấu cách; dấu gạch dài của Word không dùng được.
      10:5 yaml-colon
        Mục thứ 1 của «Nơi nhận» (recipients) có dấu hai chấm mà không đặt trong dấu ngoặc kép: «Lưu: VT».
        → Đặt cả mục trong dấu ngoặc kép thẳng: "Lưu: VT".
      11:5 wrong-type
        Mục thứ 2 của «Nơi nhận» (recipients) ghi thành một danh sách, trong khi phải là một dòng chữ.
        → Viết theo mẫu «recipients: [Ủy ban nhân dân phường, "Lưu: VT"]».
      12:5 wrong-type
        Mục thứ 3 của «Nơi nhận» (recipients) ghi thành một nhóm mục con, trong khi phải là một dòng chữ.
        → Viết theo mẫu «recipients: [Ủy ban nhân dân phường, "Lưu: VT"]».
      13:9 wrong-type
        Mục «Hết thời hạn thông báo» (endsOn) ghi thành một danh sách, trong khi phải là một dòng chữ.
        → Viết theo mẫu «endsOn: 30/06/2026».
      15:5 wrong-type
        Mục thứ 1 của «Tệp đính kèm» (attachments) ghi «ban-ky.pdf», trong khi phải là các dòng «tên mục: giá trị».
        → Viết theo mẫu «attachments: [{ file: ban-ky.pdf, title: Bản ký }]»."
    `);
  });

  it('of tasks', () => {
    const text = documentText(
      'period: năm 2026',
      'tasks:\n  - { id: a, title: Một, due: 31/03/2026, quarter: 1 }\n  - { id: b, title: Hai, ongoing: không }\n  - { id: c, title: Ba, quarter: 5 }',
    );
    expect(report('plan', text)).toMatchInlineSnapshot(`
      "9:5 task-timing
        Nhiệm vụ này ghi nhiều thời hạn cùng lúc: due, quarter.
        → Ghi đúng một trong ba: «due: 31/03/2026», «quarter: 2» hoặc «ongoing: có».
      10:5 task-timing
        Nhiệm vụ này chưa ghi thời hạn.
        → Ghi đúng một trong ba: «due: 31/03/2026», «quarter: 2» hoặc «ongoing: có».
      11:34 invalid-value
        Mục «Quý phải xong» (quarter) ghi «5»: không phải quý 1, 2, 3 hay 4.
        → Viết theo mẫu «quarter: 2»."
    `);
  });

  it.each([
    ['thường xuyên', 'ongoing: có'],
    ['Hằng tháng', 'ongoing: có'],
    ['Quý II/2026', 'quarter: 2'],
    ['quý 4 năm 2026', 'quarter: 4'],
    ['Quý III', 'quarter: 3'],
  ])('of a task that is due «%s», which «%s» says', (said, line) => {
    const plan = (timing: string) =>
      documentText('period: năm 2026', `tasks:\n  - { id: a, title: Một, ${timing} }`);
    const [problem, ...more] = problemsOf('plan', plan(`due: ${said}`));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'invalid-date' });
    expect(problem?.advice).toMatch(new RegExp(`thay cả dòng này bằng «${line}»\\.$`));
    expect(problemsOf('plan', plan(line))).toEqual([]);
  });

  it('of a task whose day is wrong, or named in other words', () => {
    const plan = (due: string) =>
      documentText('period: năm 2026', `tasks:\n  - { id: a, title: Một, due: ${due} }`);
    expect(problemsOf('plan', plan('31/02/2026'))[0]?.advice).toBe(
      'Viết theo mẫu «due: 31/03/2026».',
    );
    expect(problemsOf('plan', plan('sau khi khai giảng'))[0]?.advice).toBe(
      'Ghi ngày, ví dụ «due: 31/03/2026»; chỉ có quý thì thay cả dòng bằng «quarter: 2», làm thường xuyên thì thay bằng «ongoing: có».',
    );
  });

  it('of two tasks with one id', () => {
    const text = documentText(
      'period: năm 2026',
      'tasks:\n  - { id: tap-huan, title: Một, quarter: 1 }\n  - { id: Tập huấn, title: Hai, quarter: 2 }',
    );
    expect(report('plan', text)).toMatchInlineSnapshot(`
      "10:11 duplicate-task-id
        Mục «Mã nhiệm vụ» (id) ghi «Tập huấn»: mã này đã dùng cho nhiệm vụ thứ 1.
        → Đặt cho mỗi nhiệm vụ một mã riêng, ví dụ thêm số thứ tự: tap-huan-2."
    `);
  });

  it('of regulations, categories, forms and postings', () => {
    const text = documentText(
      'regulation: 36/2017/TT-BGDĐT',
      'category: thu-chi-tai-chin',
      'form: Biểu mẫu 77',
      'period: năm học 2022-2023',
      'posting: { places: [Bảng tin], from: 30/06/2023, to: 01/06/2023 }',
      'tables: [../thu-chi.yaml]',
    );
    expect(report('disclosure', text)).toMatchInlineSnapshot(`
      "8:11 unknown-category
        Mục «Nội dung công khai» (category) ghi «thu-chi-tai-chin»: Thông tư 36/2017 không có nội dung nào mang mã này.
        → Có phải ý bạn là «thu-chi-tai-chinh» (Công khai thu chi tài chính)?
      9:7 unknown-form
        Mục «Biểu mẫu» (form) ghi «Biểu mẫu 77»: không có trong các biểu mẫu của Thông tư 36/2017 dành cho trường mầm non, phổ thông.
        → Có phải ý bạn là «Biểu mẫu 07»?
      11:54 end-before-start
        Mục «Niêm yết đến ngày» (to) ghi «01/06/2023»: ngày kết thúc đứng trước ngày bắt đầu niêm yết.
        → Đối chiếu biên bản niêm yết rồi sửa một trong hai ngày.
      12:10 invalid-value
        Mục thứ 1 của «Bảng số liệu» (tables) ghi «../thu-chi.yaml»: không phải tệp bảng số liệu trong thư mục tables của văn bản.
        → Ghi đường dẫn kể từ thư mục của văn bản, ví dụ tables/hoc-phi.yaml."
    `);
  });

  it('of a regulation that is not known', () => {
    const lines = ['regulation: Thông tư 36', 'category: a', 'period: năm 2022'];
    expect(report('disclosure', documentText(...lines))).toMatchInlineSnapshot(`
      "7:13 unknown-regulation
        Mục «Quy định công khai» (regulation) ghi «Thông tư 36»: không có trong các quy định mà trang này theo dõi.
        → Ghi số của một trong các quy định có hiệu lực ngày 24/02/2026: 09/2024/TT-BGDĐT, 16/2018/TT-BGDĐT, 61/2017/TT-BTC, 186/2025/NĐ-CP, 10/2022/QH15, 36/2018/QH14, 56/2022/TT-BTC. Nếu là quy định mới mà trang chưa theo dõi thì báo người bảo trì trang."
    `);
  });

  const adviceOf = (regulation: string, ...lines: readonly string[]): string | undefined =>
    problemsOf(
      'disclosure',
      documentText(`regulation: ${regulation}`, 'category: a', 'period: năm 2022', ...lines),
    ).find(({ code }) => code === 'unknown-regulation')?.advice;

  it('of a regulation that is not known, with those that were in force on the day of the document', () => {
    expect(adviceOf('32/2025/TT-BGDĐT')).toMatch(
      /^Ghi số của một trong các quy định có hiệu lực ngày 24\/02\/2026: 09\/2024\/TT-BGDĐT, /,
    );
    expect(adviceOf('32/2025/TT-BGDĐT')).not.toContain('36/2017');
    expect(adviceOf('99/2019/TT-BGDĐT', 'issuedOn: 24/02/2020')).toContain('36/2017/TT-BGDĐT');
    expect(adviceOf('99/2019/TT-BGDĐT', 'issuedOn: không ghi')).toContain('ngày 25/02/2026');
    expect(adviceOf('99/2019/TT-BGDĐT', 'issuedOn: a', 'publishedOn: b')).toMatch(/quy định: 36/);
  });

  it.each([
    ['Thông tư số 09/2024/TT-BGDĐT', '09/2024/TT-BGDĐT'],
    ['TT 9/2024', '09/2024/TT-BGDĐT'],
    ['26/2027/TT-BTC', '26/2026/TT-BTC'],
  ])('of a regulation that is nearly known: %s', (given, meant) => {
    expect(adviceOf(given)).toBe(`Có phải ý bạn là «${meant}»?`);
  });

  it('of a regulation as near to one that was repealed as to one in force', () => {
    const given = '21/2016/TT-BTC';
    expect(adviceOf(given, 'issuedOn: 12/05/2026')).toBe('Có phải ý bạn là «26/2026/TT-BTC»?');
    expect(adviceOf(given, 'issuedOn: 12/05/2020')).toBe('Có phải ý bạn là «61/2017/TT-BTC»?');
  });

  it('of a regulation that makes nobody disclose anything', () => {
    const lines = ['regulation: 30/2020/NĐ-CP', 'category: a', 'period: năm 2022'];
    expect(report('disclosure', documentText(...lines))).toMatchInlineSnapshot(`
      "7:13 unknown-regulation
        Mục «Quy định công khai» (regulation) ghi «30/2020/NĐ-CP»: là quy định không đặt ra nội dung công khai nào.
        → Ghi số của một trong các quy định có hiệu lực ngày 24/02/2026: 09/2024/TT-BGDĐT, 16/2018/TT-BGDĐT, 61/2017/TT-BTC, 186/2025/NĐ-CP, 10/2022/QH15, 36/2018/QH14, 56/2022/TT-BTC. Nếu là quy định mới mà trang chưa theo dõi thì báo người bảo trì trang."
    `);
  });

  it('of results', () => {
    const text = documentText(
      'period: quý I/2026',
      'outcomes: [{ task: a, status: xong }, { task: b, status: hoàn thành }]',
      'form: Biểu mẫu 09',
    );
    expect(report('result', text)).toMatchInlineSnapshot(`
      "8:31 invalid-choice
        Mục «Kết quả» (status) ghi «xong»: không nằm trong các giá trị được dùng.
        → Chọn một trong: «hoàn thành», «hoàn thành một phần», «đang thực hiện», «chưa hoàn thành», «chưa đến hạn».
      9:7 missing-field
        Có nội dung công khai hoặc biểu mẫu mà thiếu mục «Quy định công khai» (regulation).
        → Thêm dòng «regulation: …» với số của quy định, ví dụ 09/2024/TT-BGDĐT."
    `);
    const repeated = documentText(
      'period: quý I/2026',
      'outcomes: [{ task: a, status: hoàn thành }, { task: a, status: chưa đến hạn }]',
    );
    expect(report('result', repeated)).toMatchInlineSnapshot(`
      "8:11 missing-field
        Có kết quả từng nhiệm vụ mà thiếu mục «Kế hoạch» (plan).
        → Thêm dòng «plan: plans/2026/ke-hoach-dan-van», thay bằng đường dẫn đúng của kế hoạch.
      8:53 duplicate-task-id
        Mục «Mã nhiệm vụ» (task) ghi «a»: nhiệm vụ này đã có kết quả ở mục phía trên.
        → Giữ một kết quả cho mỗi nhiệm vụ, hoặc sửa lại mã cho đúng nhiệm vụ."
    `);
  });

  it('of figures', () => {
    const text = [
      'title: Dự toán',
      'unit: người',
      'columns:',
      '  - { id: du-toan, label: Dự toán năm, type: tiền }',
      '  - { id: ty-le, label: Tỷ lệ, type: phần trăm }',
      '  - { id: ty-le, label: Tỷ lệ, type: số }',
      'rows:',
      '  - label: Tổng chi',
      '    cells:',
      '      du-toan: 2,35 tỷ',
      '      ty-le: 71,4%',
      '      du-tona: 3',
      '    rows:',
      '      - label: Lương',
      '        cells: { du-toan: 9007199254740993 }',
    ].join('\n');
    expect(report('table', text)).toMatchInlineSnapshot(`
      "2:7 invalid-choice
        Mục «Đơn vị tính» (unit) ghi «người»: không phải đơn vị tiền, trong khi bảng có cột tiền.
        → Ghi «đồng», «nghìn đồng», «triệu đồng» hoặc «tỷ đồng».
      6:11 duplicate-column
        Mục «Mã cột» (id) ghi «ty-le»: mã này đã dùng cho một cột phía trước.
        → Đặt cho mỗi cột một mã riêng.
      10:16 invalid-figure
        Ô «Dự toán năm» ở dòng «Tổng chi» ghi «2,35 tỷ»: chỉ ghi chữ số, không ghi đơn vị.
        → Ghi số tiền bằng đồng, chỉ gồm chữ số, ví dụ 2350000000 hoặc 2.350.000.000.
      11:14 invalid-figure
        Ô «Tỷ lệ» ở dòng «Tổng chi» ghi «71,4%»: không ghi dấu %, cột tỷ lệ đã có.
        → Ghi tỷ lệ bằng chữ số, phần thập phân sau dấu phẩy, không ghi dấu %, ví dụ 71,4.
      12:7 unknown-column
        Bảng không có cột nào mang mã «du-tona».
        → Có phải ý bạn là «du-toan»?
      15:27 invalid-figure
        Ô «Dự toán năm» ở dòng «Lương» ghi «9007199254740993»: vượt quá 9.007.199.254.740.991 đồng, không tính chính xác được.
        → Ghi số tiền bằng đồng, chỉ gồm chữ số, ví dụ 2350000000 hoặc 2.350.000.000."
    `);
  });

  it('of cells that only say that there is nothing', () => {
    const table = (cell: string) =>
      [
        'title: Dự toán',
        'unit: đồng',
        'columns: [{ id: thu, label: Thu, type: tiền }, { id: ty-le, label: Tỷ lệ, type: số }]',
        `rows: [{ label: Tổng, cells: { thu: 1000, ty-le: ${cell} } }]`,
      ].join('\n');
    for (const sign of ['–', 'x', '"-"', '...', 'không có']) {
      expect(report('table', table(sign))).toContain(
        '→ Để trống sau dấu hai chấm nếu bản đã ký không có số ở ô này; nếu có thì chép đúng số ấy, ghi bằng chữ số.',
      );
    }
    expect(report('table', table('[nội dung]'))).toMatchInlineSnapshot(`
      "4:50 wrong-type
        Mục «ty-le» ghi thành một danh sách, trong khi phải là một dòng chữ.
        → Để trống sau dấu hai chấm nếu bản đã ký không có số ở ô này; nếu có thì chép đúng số ấy ngay sau dấu hai chấm."
    `);
    expect(problemsOf('table', table(''))).toEqual([]);
  });

  it('of a file that is no list of fields', () => {
    expect(report('school', '- a\n- b')).toMatchInlineSnapshot(`
      "1:1 wrong-type
        Tệp này ghi thành một danh sách, trong khi phải là các dòng «tên mục: giá trị».
        → Xem cách ghi từng mục trong tệp content/README.md."
    `);
  });
});

describe('a check across fields', () => {
  it('runs whatever is wrong elsewhere', () => {
    const lines = ['publishedOn: 25/02/2026', 'endsOn: 01/01/2026', 'number: sai', 'la: lung'];
    const codes = problemsOf('notice', documentText(...lines)).map(({ code }) => code);
    expect(codes).toEqual(['invalid-number', 'end-before-start', 'unknown-key']);
  });
});

describe('an offered mend', () => {
  it('quotes a list item with a colon', () => {
    const text = documentText('recipients:\n  - Lưu: VT');
    const mended = mend(text, problemsOf('notice', text));
    expect(read('notice', mended).recipients).toEqual(['Lưu: VT']);
  });

  it('writes a key as it must be', () => {
    const text = documentText('Chủ đề: [a]').replace('title:', 'Title:');
    const mended = mend(text, problemsOf('notice', text));
    expect(read('notice', mended)).toMatchObject({
      title: 'Kế hoạch dân vận năm 2026',
      topics: ['a'],
    });
  });
});

describe('letters that only look Vietnamese', () => {
  it('are left to the check of characters, so that one word has one finding', () => {
    expect(problemsOf('notice', documentText('number: 63/КH-THCSBS'))).toEqual([]);
  });
});
