import type { Change, DocumentStatus } from '../domain/document.ts';
import type { Row } from '../domain/table.ts';

/* Words of a document's own page: its paper, its tables and what is told of it. */

export const paper = {
  nation: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  party: 'Đảng Cộng sản Việt Nam',
  number: 'Số:',
  numberWithoutColon: 'Số',
  legalBases: 'Căn cứ',
  contents: 'Mục lục',
  attachments: 'Tệp đính kèm',
  results: 'Kết quả thực hiện kế hoạch này',
  noResults: 'Chưa có kết quả nào được đăng.',
  plan: 'Kế hoạch được báo cáo kết quả',
  recipients: 'Nơi nhận:',
  information: 'Thông tin văn bản',
  duties: 'Nghĩa vụ công khai mà văn bản này đáp ứng',
  draft: 'Bản nháp, chưa đăng. Người đọc không thấy văn bản này.',
} as const;

/** Heading of the banner above a paper that no longer stands as it was signed. */
export const banners = {
  corrected: 'Văn bản này đã được đính chính',
  replaced: 'Văn bản này đã được thay thế',
  withdrawn: 'Văn bản này đã bị thu hồi',
  expired: 'Văn bản này đã hết hiệu lực',
} as const satisfies Record<Exclude<DocumentStatus, 'in-force'>, string>;

export const changes = {
  line: (type: string, date: string, approvedBy: string) =>
    `${type} ngày ${date}, người duyệt: ${approvedBy}.`,
  reason: (reason: string) => `Lý do: ${reason}`,
  by: {
    correction: 'Văn bản đính chính:',
    replacement: 'Văn bản thay thế:',
    withdrawal: 'Văn bản thu hồi:',
  } satisfies Record<Change['type'], string>,
  ended: (date: string) => `Thông báo có hiệu lực đến hết ngày ${date}.`,
  corrects: 'Văn bản này đính chính:',
  replaces: 'Văn bản này thay thế:',
} as const;

/** Beside a table that corrects or replaces another one. */
export const tableChanges = {
  title: 'Số liệu đã thay đổi so với văn bản trước',
  caption: (table: string, unit: string) => `${table} (${unit})`,
  row: 'Dòng',
  column: 'Cột',
  from: 'Trước',
  to: 'Nay',
  blank: 'để trống',
  added: (row: string) => `Thêm dòng: ${row}`,
  removed: (row: string) => `Bỏ dòng: ${row}`,
} as const;

export const tasks = {
  caption: 'Nhiệm vụ, thời hạn và người thực hiện',
  ordinal: 'TT',
  title: 'Nhiệm vụ',
  timing: 'Thời hạn',
  responsible: 'Người thực hiện',
  due: (date: string) => `Chậm nhất ngày ${date}`,
  quarter: (quarter: string) => `Trong ${quarter}`,
  ongoing: 'Thường xuyên',
  progress: 'Tiến độ từng nhiệm vụ theo từng kỳ báo cáo',
  noOutcome: 'Chưa có báo cáo',
} as const;

export const outcomes = {
  caption: 'Kết quả theo từng nhiệm vụ',
  status: 'Kết quả',
  note: 'Ghi chú',
  evidence: 'Minh chứng',
} as const;

export const reports = {
  caption: 'Báo cáo phải gửi theo kế hoạch',
  title: 'Báo cáo',
  due: 'Hạn gửi',
  to: 'Nơi nhận báo cáo',
} as const;

export const figures = {
  unit: (unit: string) => `Đơn vị tính: ${unit}`,
  ordinal: 'TT',
  label: 'Nội dung',
  under: (parent: string) => `, thuộc mục ${parent}`,
  above: {
    all: ', cộng các dòng chi tiết bên dưới',
    some: ', trong đó có các dòng chi tiết bên dưới',
    none: '',
  } satisfies Record<NonNullable<Row['parts']>, string>,
  notes: 'Ghi chú',
  accepted: 'Chênh lệch có trong bản đã ký',
  row: (row: string) => `dòng «${row}»`,
  column: (column: string) => `cột «${column}»`,
  placed: (place: string, note: string) => `Ở ${place}: ${note}`,
  noteMark: (number: number) => `(${String(number)})`,
  toNote: (number: number) => `Ghi chú ${String(number)}`,
  toMark: (number: number) => `Về chỗ có ghi chú ${String(number)}`,
  source: 'Nguồn số liệu:',
  sheet: (sheet: string) => `trang tính «${sheet}»`,
  scrollable: (title: string) => `${title}, cuộn ngang để xem hết bảng`,
} as const;

export const attachments = {
  facts: (type: string, size: string) => `(${type}, ${size})`,
  /** Where a search found words that stand in a file. */
  part: (title: string) => `Tệp đính kèm: ${title}`,
  page: (title: string, page: number) => `Tệp đính kèm: ${title} — trang ${String(page)}`,
  sheet: (title: string, sheet: string) => `Tệp đính kèm: ${title} — trang tính ${sheet}`,
} as const;

export const information = {
  kind: 'Loại',
  number: 'Số, ký hiệu',
  issuer: 'Cơ quan ban hành',
  issuedOn: 'Ngày ban hành',
  publishedOn: 'Ngày đăng',
  signer: 'Người ký',
  status: 'Tình trạng',
  over: (date: string) => `Đã hết kỳ ngày ${date}`,
  period: 'Kỳ',
  regulation: 'Quy định',
  category: 'Nội dung công khai',
  form: 'Biểu mẫu',
  posting: 'Niêm yết tại',
  postingDays: 'Thời gian niêm yết',
  postingFrom: (from: string) => `từ ngày ${from}`,
  postingUntil: (from: string, to: string) => `từ ngày ${from} đến ngày ${to}`,
  endsOn: 'Hết hạn',
  topics: 'Chủ đề',
  regulationLine: (number: string, title: string) => `${number}: ${title}`,
  formLine: (form: string, title: string) => `${form}: ${title}`,
  caution: 'Lưu ý',
  unsure: 'Tên và số biểu mẫu này chưa đối chiếu được với văn bản gốc.',
} as const;

export const notes = {
  'luu-y': 'Lưu ý',
  'giai-thich': 'Giải thích',
  'quan-trong': 'Quan trọng',
} as const;
