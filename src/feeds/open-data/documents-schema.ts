import { z } from 'zod';
import { documentKinds, type Change, type Document } from '../../domain/document.ts';
import type { TaskTiming } from '../../domain/plan.ts';
import { outcomeStatuses } from '../../domain/result.ts';
import type { Stated } from '../../domain/stated.ts';
import {
  choice,
  classification,
  closedOn,
  date,
  dateOrNull,
  head,
  link,
  linkOrNull,
  period,
  status,
  text,
  textOrNull,
  texts,
} from './schema-parts.ts';

const states = ['known', 'pending', 'unstated'] as const satisfies Stated<never>['state'][];
const stateOf = choice(states, 'known có; pending chưa có; unstated bản ký không ghi.');

const changeTypes = ['correction', 'replacement', 'withdrawal'] as const satisfies Change['type'][];
const change = z.object({
  type: choice(changeTypes, 'Đính chính, thay thế hoặc thu hồi.'),
  on: date('Ngày thay đổi.'),
  reason: text('Lý do.'),
  approvedBy: text('Người duyệt.'),
  by: linkOrNull('Văn bản mang thay đổi ấy.'),
});

const timings = ['due', 'quarter', 'ongoing'] as const satisfies TaskTiming['type'][];
const task = z.object({
  id: text('Mã nhiệm vụ trong kế hoạch.'),
  title: text('Nhiệm vụ.'),
  timing: choice(timings, 'Có ngày hạn; trong một quý; thường xuyên.'),
  due: dateOrNull('Ngày hạn.'),
  quarter: z.int().min(1).max(4).nullable().meta({ description: 'Quý phải xong.' }),
  responsible: texts('Người thực hiện (chức vụ).'),
});

const outcome = z.object({
  task: text('Mã nhiệm vụ của kế hoạch.'),
  status: choice(outcomeStatuses, 'Kết quả.'),
  note: textOrNull('Ghi chú.'),
  evidence: textOrNull('Minh chứng.'),
});

const tableEntry = z.object({
  id: text('Mã bảng trong văn bản.'),
  title: text('Tên bảng.'),
  csv: link('Tệp CSV.'),
  json: link('Tệp JSON.'),
  metadata: link('Mô tả cột của tệp CSV.'),
});

const documentSchema = z.object({
  id: text('Mã văn bản, không đổi.'),
  kind: choice(documentKinds, 'Kế hoạch, công khai, kết quả hoặc thông báo.'),
  address: link('Trang của văn bản.'),
  title: text('Tên loại và trích yếu.'),
  number: z.object({ state: stateOf, value: textOrNull('Số, ký hiệu.') }),
  issuer: text('Cơ quan ban hành.'),
  place: text('Địa danh.'),
  issuedOn: z.object({ state: stateOf, value: dateOrNull('Ngày ban hành.') }),
  publishedOn: date('Ngày đăng.'),
  updatedOn: date('Ngày đăng, hoặc ngày thay đổi công khai gần nhất.'),
  signer: z
    .object({
      state: stateOf,
      authority: textOrNull('Quyền hạn ký: KT., TM.…'),
      position: textOrNull('Chức vụ.'),
    })
    .meta({ description: 'Chức vụ người ký; họ tên xem ở trang của văn bản.' }),
  summary: text('Tóm tắt.'),
  topics: texts('Chủ đề.'),
  legalBases: texts('Căn cứ ban hành, như bản đã ký.'),
  recipients: texts('Nơi nhận.'),
  status,
  closedOn,
  changes: z.array(change).meta({ description: 'Thay đổi công khai sau khi đăng.' }),
  replaces: linkOrNull('Văn bản mà văn bản này thay thế.'),
  corrects: linkOrNull('Văn bản mà văn bản này đính chính.'),
  period: period.nullable(),
  regulation: classification.nullable(),
  attachments: z
    .array(z.object({ title: text('Tên tệp.'), address: link('Địa chỉ tệp.') }))
    .meta({ description: 'Tệp đính kèm.' }),
  posting: z
    .object({
      places: texts('Nơi niêm yết.'),
      from: date('Từ ngày.'),
      to: dateOrNull('Đến ngày.'),
    })
    .nullable()
    .meta({ description: 'Niêm yết bản giấy tại trường.' }),
  endsOn: dateOrNull('Ngày cuối thông báo còn hiệu lực.'),
  tasks: z.array(task).meta({ description: 'Nhiệm vụ của kế hoạch.' }),
  reports: z
    .array(
      z.object({ title: text('Báo cáo.'), due: date('Hạn gửi.'), to: text('Nơi nhận báo cáo.') }),
    )
    .meta({ description: 'Báo cáo phải gửi theo kế hoạch.' }),
  plan: linkOrNull('Kế hoạch mà kết quả này báo cáo.'),
  outcomes: z.array(outcome).meta({ description: 'Kết quả theo từng nhiệm vụ.' }),
  tables: z.array(tableEntry).meta({ description: 'Bảng số liệu.' }),
  workbook: linkOrNull('Mọi bảng của văn bản trong một bảng tính XLSX.'),
});

type DomainKey = Document extends infer Each ? (Each extends Document ? keyof Each : never) : never;
/** Keys of the domain that the file does not tell of by their own name. */
export type UntoldKey = Exclude<DomainKey, keyof z.infer<typeof documentSchema>>;

export const documentsFileSchema = z.object({
  ...head,
  asOf: date('Ngày lập tệp; tình trạng tính đến ngày này.'),
  documents: z.array(documentSchema).meta({ description: 'Văn bản đã đăng, mới nhất trước.' }),
});

export type DocumentsFile = z.infer<typeof documentsFileSchema>;
export type DocumentRecord = DocumentsFile['documents'][number];
