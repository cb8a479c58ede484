import { z } from 'zod';
import { columnRoles, type Column, type Row } from '../../domain/table.ts';
import {
  choice,
  closedOn,
  classification,
  date,
  dateOrNull,
  head,
  link,
  period,
  status,
  text,
  textOrNull,
  texts,
} from './schema-parts.ts';

const columnTypes = ['money', 'number', 'percent', 'text'] as const satisfies Column['type'][];

const cell = z.union([z.int(), z.string()]).meta({
  description:
    'Tiền: số nguyên đồng. Số và phần trăm: chuỗi với dấu chấm thập phân, đủ chữ số như đã công bố. Chữ: chuỗi.',
});

const term = z.object({
  name: text('Mã cột, hoặc số thứ tự của dòng.'),
  minus: z.boolean().meta({ description: 'Đúng khi trừ đi.' }),
});
const sum = z.object({ type: z.literal('sum'), terms: z.array(term) });

const rowFormula = z
  .discriminatedUnion('type', [
    sum,
    z.object({
      type: z.literal('quotient'),
      of: text('Số thứ tự của dòng bị chia.'),
      by: text('Số thứ tự của dòng chia.'),
    }),
  ])
  .optional()
  .meta({ description: 'Cách tính dòng này từ các dòng khác.' });

const partsWords = ['all', 'some', 'none'] as const satisfies Row['parts'][];

const row = z.object({
  ordinal: textOrNull('Số thứ tự như trong bảng; luôn là chữ.'),
  label: text('Tên dòng.'),
  parts: choice(
    partsWords,
    'Các dòng trong rows là gì của dòng này: mọi phần (all, khi không ghi), chỉ vài phần (some), không phải phần (none).',
  ).optional(),
  formula: rowFormula,
  cells: z.record(z.string(), cell).meta({
    description: 'Theo mã cột; cột không có mặt là ô trống, không phải số 0.',
  }),
  get rows(): z.ZodArray<typeof row> {
    return z.array(row).meta({ description: 'Các dòng nằm trong dòng này.' });
  },
});

const divisor = z.discriminatedUnion('type', [
  z.object({ type: z.literal('column'), column: text('Mã cột.') }),
  z.object({ type: z.literal('whole') }),
  z.object({ type: z.literal('last-year') }),
]);

const columnFormula = z
  .discriminatedUnion('type', [
    sum,
    z.object({ type: z.literal('quotient'), of: text('Mã cột bị chia.'), by: divisor }),
  ])
  .nullable()
  .meta({
    description:
      'Cách tính cột này. Chia cho: một cột; dòng lớn nhất phía trên (whole); số đã công bố của cùng kỳ năm trước (last-year).',
  });

const column = z.object({
  id: text('Mã cột.'),
  label: text('Tên cột.'),
  group: textOrNull('Tên chung ở trên vài cột đứng cạnh nhau.'),
  type: choice(columnTypes, 'Tiền, số, phần trăm hoặc chữ.'),
  unit: textOrNull('Đơn vị của các giá trị trong tệp này; tiền luôn bằng đồng.'),
  role: z.enum(columnRoles).nullable().meta({ description: 'Vai trò của cột, nếu bảng có nêu.' }),
  formula: columnFormula,
  adds: z
    .boolean()
    .nullable()
    .meta({ description: 'Sai khi dòng lớn không phải tổng các dòng con, như số bình quân.' }),
  partOf: textOrNull('Mã của cột chứa cột này («trong đó»).'),
});

export const tableFileSchema = z.object({
  ...head,
  id: text('Mã bảng: mã văn bản, dấu thăng, tên bảng.'),
  address: link('Bảng này trên trang.'),
  title: text('Tên bảng.'),
  form: textOrNull('Số biểu mẫu của riêng bảng này; null thì theo văn bản.'),
  shownUnit: text('Đơn vị tính của bảng như trên trang; giá trị trong tệp thì theo từng cột.'),
  document: z.object({
    id: text('Mã văn bản, như trong van-ban.json.'),
    title: text('Tên văn bản.'),
    number: textOrNull('Số, ký hiệu; null khi chưa có hoặc không ghi.'),
    address: link('Trang của văn bản.'),
    issuedOn: dateOrNull('Ngày ban hành; null khi chưa có hoặc không ghi.'),
    publishedOn: date('Ngày đăng.'),
    updatedOn: date('Ngày đăng, hoặc ngày thay đổi công khai gần nhất.'),
    status,
    closedOn,
    caution: textOrNull('Điều phải biết khi văn bản không còn nguyên hiệu lực.'),
  }),
  period,
  regulation: classification.nullable(),
  columns: z.array(column),
  rows: z.array(row),
  notes: texts('Ghi chú dưới bảng.'),
  cellNotes: z
    .array(
      z.object({
        row: textOrNull('Số thứ tự hoặc tên dòng; null khi ghi chú cho cả cột.'),
        column: textOrNull('Mã cột; null khi ghi chú cho cả dòng.'),
        text: text('Nội dung ghi chú.'),
      }),
    )
    .meta({ description: 'Ghi chú cho riêng một ô, một dòng hoặc một cột.' }),
  accepted: z
    .array(
      z.object({
        row: text('Số thứ tự hoặc tên dòng.'),
        column: text('Mã cột.'),
        reason: text('Lý do.'),
      }),
    )
    .meta({ description: 'Chỗ số liệu không khớp mà bản đã ký cũng có, kèm lý do.' }),
  source: z
    .object({
      file: link('Tệp số liệu gốc.'),
      sheet: textOrNull('Trang tính.'),
      sha256: textOrNull('Mã băm SHA-256 của tệp gốc.'),
    })
    .nullable()
    .meta({ description: 'Tệp mà số liệu được chép ra.' }),
});

export type TableFile = z.infer<typeof tableFileSchema>;
