import type { FormColumn, FormLayout, FormRow } from '../../form-layout.ts';

export const asUsed =
  'Bố trí cột, dòng theo mẫu đang dùng; chưa đối chiếu được với phụ lục của Thông tư 36/2017/TT-BGDĐT.';

/** No copy of the annex was found; the layouts are as schools have used them. */
export const tt36Form = (
  number: string,
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
  note = asUsed,
): FormLayout => ({
  regulation: 'tt36-2017',
  form: `Biểu mẫu ${number}`,
  columns,
  rows,
  confidence: 'medium',
  sources: ['unchecked'],
  note,
});
