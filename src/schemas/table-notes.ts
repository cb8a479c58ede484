import { z } from 'zod';
import { addFault, type FaultSink } from './fault.ts';
import { field } from './field.ts';
import { optional, text } from './fields.ts';
import { whenSound } from './sound.ts';

export const columnId = z.string().transform((given, sink) => {
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

const rowMeaning =
  'Số thứ tự hoặc tên của dòng; số thứ tự lặp lại ở nhiều mục thì ghi cả dòng phía trên.';

/** A note whose mark stands in the table. */
export const cellNote = z
  .strictObject({
    row: field(optional(text()), {
      label: 'Dòng',
      meaning: `${rowMeaning} Bỏ trống thì dấu đứng ở đầu cột.`,
      example: 'row: "3.1 > a)"',
    }),
    column: field(optional(columnId), {
      label: 'Cột',
      meaning: 'Mã của cột. Bỏ trống thì dấu đứng cạnh tên dòng.',
      example: 'column: thuc-hien',
    }),
    text: field(text(), {
      label: 'Nội dung ghi chú',
      meaning: 'Câu hiện dưới bảng, sau số của dấu.',
      example: 'text: Gồm cả kinh phí năm trước chuyển sang.',
    }),
  })
  .superRefine(checkPlace, whenSound());

function checkPlace(given: object, sink: FaultSink): void {
  if ('row' in given || 'column' in given) return;
  addFault(sink, {
    code: 'missing-field',
    whole: true,
    reason: 'Ghi chú này chưa nói ở dòng nào, cột nào.',
    advice: 'Ghi row, column hoặc cả hai; ghi chú chung cho cả bảng thì để ở mục notes.',
  });
}

/** A difference that the signed paper has too. */
export const accepted = z.strictObject({
  row: field(text(), { label: 'Dòng', meaning: rowMeaning, example: 'row: "3.1 > a)"' }),
  column: field(columnId, {
    label: 'Cột',
    meaning: 'Mã của cột.',
    example: 'column: thuc-hien',
  }),
  reason: field(text({ least: 10 }), {
    label: 'Lý do',
    meaning: 'Vì sao bản đã ký chênh lệch như vậy; người đọc thấy câu này dưới bảng.',
    example: 'reason: Bản đã ký làm tròn từng dòng đến nghìn đồng.',
  }),
});
