import { z } from 'zod';
import type { ColumnRole } from '../domain/table.ts';
import { field } from './field.ts';
import { choice, yesNo } from './choices.ts';
import { list, listOfSome, optional, scalar, text } from './fields.ts';
import { fileName } from './references.ts';
import { whenSound } from './sound.ts';
import { checkCells, readRows } from './table-cells.ts';
import { checkNames, columnFormula, rowFormula } from './table-figures.ts';
import { accepted, cellNote, columnId } from './table-notes.ts';
import { checkMoneyColumns, checkUnit, readUnit } from './table-unit.ts';

const columnTypes = { tiền: 'money', số: 'number', 'phần trăm': 'percent', chữ: 'text' } as const;

/** What the officer calls the roles of columns. */
export const roles = {
  'dự toán năm': 'estimate',
  'dự toán trước điều chỉnh': 'previous-estimate',
  'điều chỉnh dự toán': 'adjustment',
  'thực hiện': 'actual',
  'báo cáo quyết toán': 'reported-accounts',
  'quyết toán': 'accounts',
  'cùng kỳ năm trước': 'same-period-last-year',
  'năm trước': 'last-year',
  'tỷ lệ so với dự toán': 'share-of-estimate',
  'tỷ lệ so với năm trước': 'share-of-last-year',
  'mức thu': 'charge',
  'mức thu dự kiến': 'expected-charge',
  'hình thức thu': 'charge-state',
} as const satisfies Record<string, ColumnRole>;

const parts = { 'cộng đủ': 'all', 'trong đó': 'some', 'không cộng': 'none' } as const;

const column = z.strictObject({
  id: field(columnId, {
    label: 'Mã cột',
    meaning: 'Tên ngắn không dấu; các dòng dùng mã này để ghi số.',
    example: 'id: du-toan',
  }),
  label: field(text(), {
    label: 'Tên cột',
    meaning: 'Chữ hiện ở đầu cột.',
    example: 'label: Dự toán năm',
  }),
  type: field(choice(columnTypes), {
    label: 'Loại số liệu',
    meaning: 'Tiền ghi bằng đồng; số và phần trăm dùng dấu phẩy thập phân.',
    example: 'type: tiền',
    choices: Object.keys(columnTypes),
  }),
  group: field(optional(text()), {
    label: 'Nhóm cột',
    meaning: 'Chữ hiện phía trên vài cột đứng cạnh nhau.',
    example: 'group: Trình độ đào tạo',
  }),
  role: field(optional(choice(roles)), {
    label: 'Vai trò của cột',
    meaning:
      'Số trong cột là gì, để máy đối chiếu với bảng khác, viết câu tóm tắt và vẽ biểu đồ; không bắt buộc.',
    example: 'role: thực hiện',
    choices: Object.keys(roles),
  }),
  formula: field(optional(columnFormula()), {
    label: 'Cách tính',
    meaning:
      'Cột tính từ cột khác: «a / b», «a + b», «a - b» với a, b là mã cột; chia cho «tổng số» là chia cho dòng trên cùng, chia cho «cùng kỳ năm trước» là chia cho số đã công bố năm trước.',
    example: 'formula: thuc-hien / du-toan',
  }),
  adds: field(optional(yesNo()), {
    label: 'Cộng được theo dòng',
    meaning:
      'Ghi «không» khi dòng cha không phải là tổng các dòng con, như bình quân, mức thu; bỏ trống là có.',
    example: 'adds: không',
    choices: ['có', 'không'],
  }),
  partOf: field(optional(columnId), {
    label: 'Là một phần của cột',
    meaning: 'Mã của cột mà cột này là phần «trong đó», nên không dòng nào được lớn hơn.',
    example: 'partOf: duoc-duyet',
  }),
});

const row = z.strictObject({
  ordinal: field(optional(text()), {
    label: 'Số thứ tự',
    meaning: 'Như trong bảng gốc: I, 1.1, a).',
    example: 'ordinal: "1.1"',
  }),
  label: field(text(), {
    label: 'Tên dòng',
    meaning: 'Chữ ở cột nội dung.',
    example: 'label: Chi thanh toán cá nhân',
  }),
  cells: field(z.record(z.string(), z.string()).default({}), {
    label: 'Số liệu của dòng',
    meaning: 'Mỗi cột một giá trị; cột để trống thì không ghi.',
    example: 'cells: { du-toan: 2350000000 }',
  }),
  parts: field(optional(choice(parts)), {
    label: 'Quan hệ với dòng con',
    meaning:
      'Bỏ trống là các dòng con cộng đủ thành dòng này; «trong đó» khi chỉ là một phần; «không cộng» khi các dòng con không phải là phần của dòng này.',
    example: 'parts: trong đó',
    choices: Object.keys(parts),
  }),
  formula: field(optional(rowFormula()), {
    label: 'Cách tính dòng',
    meaning:
      'Dòng tính từ dòng khác, gọi bằng số thứ tự, có dấu cách hai bên dấu tính; đúng cho mọi cột tiền và cột số.',
    example: 'formula: A - B',
  }),
  get rows(): z.ZodDefault<z.ZodArray<typeof row>> {
    return field(list(row), {
      label: 'Dòng con',
      meaning: 'Các dòng chi tiết của dòng này.',
      example: 'rows: [{ ordinal: "1.1", label: Tiền lương, cells: { du-toan: 1200000000 } }]',
    });
  },
});

const sha256 = scalar<string>((given) => {
  const digits = given.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digits)) return { ok: true, value: digits };
  const reason = 'không phải mã SHA-256, gồm 64 chữ số và chữ cái từ a đến f';
  return { ok: false, fault: { code: 'invalid-value', reason } };
});

const source = z.strictObject({
  file: field(fileName(), {
    label: 'Tệp gốc',
    meaning: 'Tệp Excel nằm cạnh văn bản.',
    example: 'file: du-toan.xlsx',
  }),
  sheet: field(optional(text()), {
    label: 'Tên trang tính',
    meaning: 'Trang tính chứa bảng này.',
    example: 'sheet: Quý I',
  }),
  sha256: field(optional(sha256), {
    label: 'Mã kiểm tra của tệp gốc',
    meaning: 'Mã SHA-256 của tệp lúc chép số liệu; có thì máy báo khi tệp bị đổi.',
    example: 'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  }),
});

export const tableSchema = z
  .strictObject({
    title: field(text(), {
      label: 'Tên bảng',
      meaning: 'Tên hiện phía trên bảng.',
      example: 'title: Thực hiện dự toán thu, chi ngân sách nhà nước quý I/2026',
    }),
    unit: field(text(), {
      label: 'Đơn vị tính',
      meaning:
        'Bảng có cột tiền: đồng, nghìn đồng, triệu đồng hoặc tỷ đồng (số tiền trong các dòng vẫn ghi bằng đồng). Bảng khác: người, phòng, m²…',
      example: 'unit: triệu đồng',
    }),
    columns: field(listOfSome(column), {
      label: 'Các cột',
      meaning: 'Các cột số liệu từ trái sang phải, không kể cột số thứ tự và cột nội dung.',
      example: 'columns: [{ id: du-toan, label: Dự toán năm, type: tiền }]',
    }),
    rows: field(listOfSome(row), {
      label: 'Các dòng',
      meaning: 'Các dòng của bảng; dòng chi tiết đặt trong rows của dòng tổng.',
      example: 'rows: [{ ordinal: I, label: Tổng số chi, cells: { du-toan: 2350000000 } }]',
    }),
    notes: field(list(text()), {
      label: 'Ghi chú',
      meaning: 'Các câu ghi dưới bảng.',
      example: 'notes: [Số liệu đến hết ngày 31/03/2026]',
    }),
    cellNotes: field(optional(z.array(cellNote)), {
      label: 'Ghi chú tại ô',
      meaning:
        'Các câu ghi dưới bảng cho riêng một ô, một dòng hoặc một cột; ở đó hiện số của ghi chú.',
      example:
        'cellNotes: [{ row: "3.1", column: thuc-hien, text: Gồm cả kinh phí năm trước chuyển sang. }]',
    }),
    source: field(optional(source), {
      label: 'Nguồn số liệu',
      meaning: 'Tệp Excel mà số liệu được chép ra.',
      example: 'source: { file: du-toan.xlsx, sheet: Quý I }',
    }),
    form: field(optional(text()), {
      label: 'Biểu mẫu của bảng',
      meaning: 'Chỉ ghi khi bảng theo một biểu mẫu khác với biểu mẫu của văn bản.',
      example: 'form: Mẫu biểu số 03',
    }),
    accepted: field(optional(z.array(accepted)), {
      label: 'Chênh lệch được chấp nhận',
      meaning:
        'Những ô mà bản đã ký đúng là chênh lệch, kèm lý do; máy không báo lỗi nữa mà hiện lý do dưới bảng.',
      example:
        'accepted: [{ row: "3.1", column: thuc-hien, reason: Bản đã ký làm tròn từng dòng. }]',
    }),
  })
  .superRefine(checkUnit, whenSound('unit', 'columns'))
  .superRefine(checkMoneyColumns, whenSound('unit', 'columns'))
  .superRefine(checkCells, whenSound('columns', 'rows'))
  .superRefine(checkNames, whenSound('columns', 'rows', 'cellNotes', 'accepted'))
  .transform(({ unit, columns, rows, ...rest }) => ({
    ...rest,
    unit: readUnit(unit),
    columns,
    rows: readRows(rows, columns),
  }));

export type TableInput = z.input<typeof tableSchema>;
export type TableData = z.output<typeof tableSchema>;
