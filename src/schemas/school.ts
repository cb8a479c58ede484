import { z } from 'zod';
import { addFault } from './fault.ts';
import { field } from './field.ts';
import { choice, yesNo } from './choices.ts';
import { date, list, listOfSome, optional, text, tidy, withoutEnding } from './fields.ts';

const levels = {
  MN: 'MN',
  TH: 'TH',
  THCS: 'THCS',
  THPT: 'THPT',
  'mầm non': 'MN',
  'tiểu học': 'TH',
  'trung học cơ sở': 'THCS',
  'trung học phổ thông': 'THPT',
} as const;

// Every address of the site is this one with a path behind it, so that nothing may end it or lead elsewhere: no
// query, no fragment, no name of a user, no step up.
const siteRoot = /^https?:\/\/[\p{L}\p{N}.-]+(?::\d+)?(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/iu;

const siteAddress = z.string().transform((given, sink): string => {
  const address = tidy(given);
  if (!URL.canParse(address) || !siteRoot.test(address)) {
    addFault(sink, {
      code: 'invalid-value',
      reason: 'không phải địa chỉ gốc của một trang web',
      advice:
        'Ghi https://, tên miền, rồi thư mục nếu có, ví dụ https://thcs-ben-sao.example/cong-khai; không có dấu cách, ?, #, @.',
    });
  }
  return withoutEnding(address, '/');
});

const formerBody = z.strictObject({
  name: field(text(), {
    label: 'Tên cơ quan',
    meaning: 'Ghi như trên tên trường ở đầu các văn bản ngày ấy.',
    example: 'name: Ủy ban nhân dân quận Mây Hồng',
  }),
  until: field(date(), {
    label: 'Ngày cuối cùng',
    meaning: 'Ngày cuối cùng trường còn thuộc cơ quan ấy.',
    example: 'until: 30/06/2025',
  }),
  place: field(optional(text()), {
    label: 'Địa danh ngày ấy',
    meaning: 'Nơi ghi trước ngày ban hành trong văn bản ngày ấy, nếu khác địa danh hiện nay.',
    example: 'place: Mây Hồng',
  }),
});

export const schoolSchema = z.strictObject({
  name: field(text({ least: 5 }), {
    label: 'Tên trường',
    meaning: 'Tên đầy đủ như trên con dấu.',
    example: 'name: Trường Trung học cơ sở Bến Sao',
  }),
  shortName: field(text(), {
    label: 'Tên gọi ngắn',
    meaning: 'Tên dùng ở đầu trang và trên điện thoại.',
    example: 'shortName: THCS Bến Sao',
  }),
  symbol: field(text(), {
    label: 'Ký hiệu của trường',
    meaning: 'Phần chữ viết tắt tên trường trong số, ký hiệu văn bản.',
    example: 'symbol: THCSBS',
  }),
  formerSymbols: field(optional(z.array(text())), {
    label: 'Ký hiệu trước đây',
    meaning: 'Ký hiệu mà văn bản cũ của trường mang, nếu trường đã đổi tên hoặc đổi cách viết tắt.',
    example: 'formerSymbols: [THCSBSA]',
  }),
  levels: field(listOfSome(choice(levels)), {
    label: 'Cấp học',
    meaning: 'Các cấp học mà trường dạy.',
    example: 'levels: [THCS]',
    choices: ['MN', 'TH', 'THCS', 'THPT'],
  }),
  parentBody: field(text(), {
    label: 'Cơ quan quản lý trực tiếp',
    meaning: 'Cơ quan ghi trên tên trường ở đầu văn bản.',
    example: 'parentBody: Ủy ban nhân dân phường Bến Sao',
  }),
  formerParentBodies: field(list(formerBody), {
    label: 'Cơ quan quản lý trước đây',
    meaning:
      'Cơ quan mà trường từng trực thuộc, ví dụ ủy ban nhân dân quận, huyện trước ngày 01/07/2025. Văn bản cũ của trường giữ tên cơ quan của ngày ấy.',
    example: 'formerParentBodies: [{ name: Ủy ban nhân dân quận Mây Hồng, until: 30/06/2025 }]',
  }),
  place: field(text(), {
    label: 'Địa danh',
    meaning: 'Nơi ghi trước ngày ban hành trong văn bản của trường.',
    example: 'place: Bến Sao',
  }),
  address: field(text(), {
    label: 'Địa chỉ',
    meaning: 'Địa chỉ trụ sở của trường.',
    example: 'address: Số 1, đường Lối Gạch, phường Bến Sao',
  }),
  phone: field(optional(text()), {
    label: 'Điện thoại của trường',
    meaning: 'Số máy cơ quan, không phải số riêng của một người.',
    example: 'phone: 0200 000 0018',
  }),
  email: field(optional(text()), {
    label: 'Hộp thư của trường',
    meaning: 'Hộp thư công vụ, không phải hộp thư riêng.',
    example: 'email: vanthu@thcs-ben-sao.example',
  }),
  foundedOn: field(date(), {
    label: 'Ngày thành lập',
    meaning: 'Ngày ghi trong quyết định thành lập trường; văn bản không thể có trước ngày này.',
    example: 'foundedOn: 15/08/1995',
  }),
  informationOfficer: field(text(), {
    label: 'Cán bộ phụ trách thông tin',
    meaning: 'Chức vụ hoặc họ tên người phụ trách trang.',
    example: 'informationOfficer: Tổ Văn phòng',
  }),
  site: field(siteAddress, {
    label: 'Địa chỉ trang công khai',
    meaning: 'Địa chỉ mà người đọc gõ để vào trang.',
    example: 'site: https://thcs-ben-sao.example',
  }),
  fictional: field(yesNo().default(false), {
    label: 'Trường giả định',
    meaning:
      'Ghi «có» khi trường và người trong văn bản là tưởng tượng; mọi trang sẽ nói rõ điều đó.',
    example: 'fictional: có',
    choices: ['có', 'không'],
  }),
});

export type SchoolInput = z.input<typeof schoolSchema>;
export type SchoolData = z.output<typeof schoolSchema>;
