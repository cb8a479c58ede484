import { z } from 'zod';
import { addFault } from './fault.ts';
import { field } from './field.ts';
import { choice } from './choices.ts';
import { list, listOfSome, optional, text } from './fields.ts';
import { fileName } from './references.ts';
import { whenSound } from './sound.ts';
import { checkCells, readRows } from './table-cells.ts';
import { checkUnit, readUnit } from './table-unit.ts';

const columnTypes = { tiền: 'money', số: 'number', 'phần trăm': 'percent', chữ: 'text' } as const;

const columnId = z.string().transform((given, sink) => {
  const id = given.trim();
  if (!/^[A-Za-z][\w-]*$/.test(id)) {
    addFault(sink, {
      code: 'invalid-value',
      reason: 'không phải mã cột',
      advice: 'Mã cột gồm chữ không dấu, chữ số, gạch nối, bắt đầu bằng chữ, ví dụ du-toan.',
    });
  }
  return id;
});

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
  get rows(): z.ZodDefault<z.ZodArray<typeof row>> {
    return field(list(row), {
      label: 'Dòng con',
      meaning: 'Các dòng chi tiết của dòng này.',
      example: 'rows: [{ ordinal: "1.1", label: Tiền lương, cells: { du-toan: 1200000000 } }]',
    });
  },
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
    source: field(optional(source), {
      label: 'Nguồn số liệu',
      meaning: 'Tệp Excel mà số liệu được chép ra.',
      example: 'source: { file: du-toan.xlsx, sheet: Quý I }',
    }),
  })
  .superRefine(checkUnit, whenSound('unit', 'columns'))
  .superRefine(checkCells, whenSound('columns', 'rows'))
  .transform(({ unit, columns, rows, ...rest }) => ({
    ...rest,
    unit: readUnit(unit),
    columns,
    rows: readRows(rows, columns),
  }));

export type TableInput = z.input<typeof tableSchema>;
export type TableData = z.output<typeof tableSchema>;
