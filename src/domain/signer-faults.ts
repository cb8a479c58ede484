import type { Signer } from './document.ts';
import { fold } from './vietnamese.ts';

/** What stands where a name should, in samples and in papers that are not signed yet. */
const sample = /^(?:ho va ten|ho ten|ho, ten|ten nguoi ky|nguoi ky)\b/;

/** Whether the place of a name or of a position was never filled in: sample words, dots, no letter at all. */
export const isUnfilled = (text: string): boolean =>
  sample.test(fold(text)) || /\.{3,}|…|_{3,}/.test(text) || !/\p{L}/u.test(text);

const powers = String.raw`(?:KT|TM|TL|TUQ|K\/T|T\/M|T\/L)`;
const startsWithPower = new RegExp(String.raw`^${powers}\b\.?\s`, 'iu');
const isPowerAlone = new RegExp(String.raw`^${powers}\.?$`, 'iu');

/** What is no part of a signer's name, position or power, as a Vietnamese sentence with what to do. */
export interface SignerFault {
  readonly field: keyof Signer;
  readonly message: string;
  readonly advice: string;
}

export function listSignerFaults({ authority, position, name }: Signer): SignerFault[] {
  return [
    ...(/\(|(?:^|\s)đã ký(?=$|\s)/iu.test(name)
      ? [
          {
            field: 'name' as const,
            message: `Họ tên người ký ghi «${name}»: lời trong ngoặc không phải là tên.`,
            advice: 'Chỉ ghi họ và tên, bỏ «(đã ký)».',
          },
        ]
      : []),
    ...(startsWithPower.test(position)
      ? [
          {
            field: 'position' as const,
            message: `Chức vụ ghi «${position}»: gồm cả dòng thẩm quyền ký.`,
            advice:
              'Tách làm hai: «authority: KT. HIỆU TRƯỞNG» và «position: Phó Hiệu trưởng», như trên bản đã ký.',
          },
        ]
      : []),
    ...(authority !== undefined && isPowerAlone.test(authority)
      ? [
          {
            field: 'authority' as const,
            message: `Thẩm quyền ký ghi «${authority}», chưa nói ký thay cho ai.`,
            advice: 'Ghi cả dòng như trên bản đã ký, ví dụ «authority: KT. HIỆU TRƯỞNG».',
          },
        ]
      : []),
  ];
}
