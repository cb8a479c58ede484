import { z } from 'zod';
import { numberPattern } from '../domain/number-pattern.ts';
import { change } from './change.ts';
import { choice, yesNo } from './choices.ts';
import { field } from './field.ts';
import { clause, date, list, optional, statedDate, statedNumber, text } from './fields.ts';
import { fileName, reference } from './references.ts';
import { signer } from './signer.ts';

const attachment = z.strictObject({
  file: field(fileName(), {
    label: 'Tên tệp',
    meaning: 'Tên tệp nằm cùng thư mục với văn bản.',
    example: 'file: ban-ky.pdf',
  }),
  title: field(text(), {
    label: 'Tên tệp hiển thị',
    meaning: 'Tên mà người đọc thấy.',
    example: 'title: Bản ký, đóng dấu (PDF)',
  }),
});

/** What an officer writes as `status`. */
export const statuses = {
  'còn hiệu lực': 'in-force',
  'đã đính chính': 'corrected',
  'đã thay thế': 'replaced',
  'đã thu hồi': 'withdrawn',
  'hết hiệu lực': 'expired',
} as const;

/** What every document says, whatever its kind. */
export const documentFields = {
  title: field(text({ least: 10 }), {
    label: 'Tên văn bản',
    meaning: 'Tên loại và trích yếu viết liền một dòng, như người ta vẫn gọi văn bản.',
    example: 'title: Kế hoạch thực hiện công tác dân vận năm 2026',
  }),
  number: field(statedNumber(), {
    label: 'Số, ký hiệu',
    meaning:
      'Số, ký hiệu ghi trên bản đã ký. Ghi «chưa có» khi văn thư chưa cấp số, «không ghi» khi bản ký không có số.',
    example: 'number: 63/KH-THCSBS',
    pattern: `number: ${numberPattern}`,
    mayBeAbsent: true,
  }),
  issuedOn: field(statedDate(), {
    label: 'Ngày ban hành',
    meaning: 'Ngày ký ghi trên văn bản. Ghi «chưa có» hoặc «không ghi» nếu bản ký không có ngày.',
    example: 'issuedOn: 24/02/2026',
    mayBeAbsent: true,
  }),
  publishedOn: field(date(), {
    label: 'Ngày đăng',
    meaning: 'Ngày văn bản được đưa lên trang.',
    example: 'publishedOn: 25/02/2026',
  }),
  issuer: field(optional(text()), {
    label: 'Cơ quan ban hành',
    meaning: 'Chỉ ghi khi văn bản không phải của trường; bỏ trống thì lấy tên trường.',
    example: 'issuer: Ủy ban nhân dân phường Bến Sao',
  }),
  place: field(optional(text()), {
    label: 'Địa danh',
    meaning: 'Nơi ghi trước ngày ban hành; bỏ trống thì lấy địa danh của trường.',
    example: 'place: Bến Sao',
  }),
  signer: field(signer(), {
    label: 'Người ký',
    meaning: 'Chức vụ và họ tên người ký; hoặc «chưa có», «không ghi».',
    example: 'signer: { position: Hiệu trưởng, name: Nguyễn Văn A }',
    mayBeAbsent: true,
  }),
  summary: field(text({ least: 10 }), {
    label: 'Tóm tắt',
    meaning: 'Một hoặc hai câu cho biết văn bản nói gì, hiện trong danh sách và kết quả tìm kiếm.',
    example: 'summary: Các việc nhà trường làm trong năm 2026 để phát huy dân chủ ở cơ sở.',
  }),
  topics: field(list(text()), {
    label: 'Chủ đề',
    meaning: 'Vài từ khóa để xếp các văn bản cùng chủ đề vào một trang.',
    example: 'topics: [dân vận, quy chế dân chủ]',
  }),
  legalBases: field(list(clause()), {
    label: 'Căn cứ ban hành',
    meaning: 'Mỗi căn cứ một mục, chép như bản đã ký, không cần dấu chấm phẩy ở cuối.',
    example: 'legalBases: [Căn cứ Thông tư số 09/2024/TT-BGDĐT]',
  }),
  recipients: field(list(clause()), {
    label: 'Nơi nhận',
    meaning: 'Mỗi nơi nhận một mục; mục có dấu hai chấm phải đặt trong dấu ngoặc kép.',
    example: 'recipients: [Ủy ban nhân dân phường, "Lưu: VT"]',
  }),
  attachments: field(list(attachment), {
    label: 'Tệp đính kèm',
    meaning:
      'Bản ký PDF, tệp Excel nằm cùng thư mục với văn bản; chỉ dùng khi văn bản là một thư mục.',
    example: 'attachments: [{ file: ban-ky.pdf, title: Bản ký }]',
  }),
  status: field(choice(statuses).default('in-force'), {
    label: 'Tình trạng hiệu lực',
    meaning: 'Bỏ trống thì hiểu là còn hiệu lực.',
    example: 'status: đã thay thế',
    choices: Object.keys(statuses),
  }),
  changes: field(list(change), {
    label: 'Thay đổi sau khi đăng',
    meaning: 'Mỗi lần đính chính, thay thế, thu hồi ghi thêm một mục; không xóa mục cũ.',
    example:
      'changes: [{ type: đính chính, on: 12/04/2026, reason: Sửa tổng số ở dòng II, approvedBy: Hiệu trưởng }]',
  }),
  replaces: field(optional(reference()), {
    label: 'Thay thế văn bản',
    meaning: 'Văn bản cũ mà văn bản này thay thế toàn bộ.',
    example: 'replaces: plans/2025/ke-hoach-dan-van',
  }),
  corrects: field(optional(reference()), {
    label: 'Đính chính văn bản',
    meaning: 'Văn bản có sai sót được văn bản này sửa.',
    example: 'corrects: disclosures/2025/hoc-phi',
  }),
  draft: field(yesNo().default(false), {
    label: 'Bản nháp',
    meaning: 'Ghi «có» thì văn bản được kiểm tra nhưng chưa lên trang.',
    example: 'draft: có',
    choices: ['có', 'không'],
  }),
};
