import { z } from 'zod';
import type { Signer } from '../domain/document.ts';
import { known, type Stated } from '../domain/stated.ts';
import { addFault } from './fault.ts';
import { field } from './field.ts';
import { findAbsence, optional, text } from './fields.ts';

const named = z
  .strictObject({
    authority: field(optional(text()), {
      label: 'Thẩm quyền ký',
      meaning: 'Dòng in hoa phía trên chức vụ, khi ký thay, ký thừa lệnh hoặc thay mặt.',
      example: 'authority: KT. HIỆU TRƯỞNG',
    }),
    position: field(text(), {
      label: 'Chức vụ người ký',
      meaning: 'Chức vụ như trên bản đã ký.',
      example: 'position: Phó Hiệu trưởng',
    }),
    name: field(text(), {
      label: 'Họ và tên người ký',
      meaning: 'Họ và tên đầy đủ, không kèm học hàm, học vị.',
      example: 'name: Nguyễn Văn A',
    }),
  })
  .transform((value): Stated<Signer> => known(value));

const absence = z.string().transform((given, sink): Stated<never> => {
  const stated = findAbsence(given);
  if (stated !== undefined) return stated;
  addFault(sink, {
    code: 'wrong-type',
    reason: 'phải gồm chức vụ và họ tên',
    advice:
      'Viết «signer: { position: Hiệu trưởng, name: Họ và tên }», hoặc «chưa có», «không ghi».',
  });
  return z.NEVER;
});

/** Position and name, or «chưa có», or «không ghi». */
export const signer = () => z.union([absence, named]);
