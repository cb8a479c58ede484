import { z } from 'zod';
import { choice } from './choices.ts';
import { field } from './field.ts';
import { date, optional, text } from './fields.ts';
import { reference } from './references.ts';

const changeTypes = {
  'đính chính': 'correction',
  'thay thế': 'replacement',
  'thu hồi': 'withdrawal',
} as const;

/** One public change after publication. */
export const change = z.strictObject({
  type: field(choice(changeTypes), {
    label: 'Loại thay đổi',
    meaning: 'Văn bản được đính chính, bị thay thế hay bị thu hồi.',
    example: 'type: đính chính',
    choices: Object.keys(changeTypes),
  }),
  on: field(date(), {
    label: 'Ngày thay đổi',
    meaning: 'Ngày thay đổi được đưa lên trang.',
    example: 'on: 12/04/2026',
  }),
  reason: field(text(), {
    label: 'Lý do',
    meaning: 'Vì sao thay đổi; người đọc sẽ thấy câu này.',
    example: 'reason: Sửa tổng số tiền ở dòng II cho khớp bản đã ký',
  }),
  approvedBy: field(text(), {
    label: 'Người duyệt',
    meaning: 'Chức vụ của người cho phép thay đổi.',
    example: 'approvedBy: Hiệu trưởng',
  }),
  by: field(optional(reference()), {
    label: 'Bằng văn bản',
    meaning: 'Văn bản đính chính hoặc thay thế, nếu có.',
    example: 'by: disclosures/2026/dinh-chinh-hoc-phi',
  }),
});
