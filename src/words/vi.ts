import type { Change, DocumentKind, DocumentStatus } from '../domain/document.ts';
import type { Quarter } from '../domain/period.ts';
import type { MoneySubject } from '../domain/regulations/money-subjects.ts';
import type { OutcomeStatus } from '../domain/result.ts';
import type { SchoolLevel } from '../domain/school.ts';
import type { Stated } from '../domain/stated.ts';
import type { Row } from '../domain/table.ts';

/*
 * Every sentence of the interface, one exported section a place where it is read. Sections are apart so
 * that the search page's script takes its own words along and nothing else.
 */

export const kindNames = {
  plan: 'Kế hoạch',
  disclosure: 'Công khai',
  result: 'Kết quả',
  notice: 'Thông báo',
} as const satisfies Record<DocumentKind, string>;

export const collections = {
  plan: {
    title: 'Kế hoạch, chương trình',
    purpose: 'Việc nhà trường cam kết làm, người chịu trách nhiệm và thời hạn.',
  },
  disclosure: {
    title: 'Công khai theo quy định',
    purpose: 'Thu chi, học phí, chất lượng, đội ngũ và cơ sở vật chất theo từng biểu mẫu.',
  },
  result: {
    title: 'Kết quả thực hiện',
    purpose: 'Kết quả từng quý của kế hoạch và tình hình thực hiện dự toán.',
  },
  notice: {
    title: 'Thông báo',
    purpose: 'Thông báo của nhà trường tới phụ huynh, học sinh và người dân.',
  },
} as const satisfies Record<DocumentKind, { title: string; purpose: string }>;

export const statusNames = {
  'in-force': 'Còn hiệu lực',
  corrected: 'Đã đính chính',
  replaced: 'Đã được thay thế',
  withdrawn: 'Đã thu hồi',
  expired: 'Hết hiệu lực',
} as const satisfies Record<DocumentStatus, string>;

export const changeNames = {
  correction: 'Đính chính',
  replacement: 'Thay thế',
  withdrawal: 'Thu hồi',
} as const satisfies Record<Change['type'], string>;

export const outcomeNames = {
  done: 'Hoàn thành',
  'partly-done': 'Hoàn thành một phần',
  'in-progress': 'Đang thực hiện',
  'not-done': 'Chưa hoàn thành',
  'not-due': 'Chưa đến hạn',
} as const satisfies Record<OutcomeStatus, string>;

export const quarterNames = {
  1: 'quý I',
  2: 'quý II',
  3: 'quý III',
  4: 'quý IV',
} as const satisfies Record<Quarter, string>;

export const levelNames = {
  MN: 'Mầm non',
  TH: 'Tiểu học',
  THCS: 'Trung học cơ sở',
  THPT: 'Trung học phổ thông',
} as const satisfies Record<SchoolLevel, string>;

type Absence = Exclude<Stated<never>['state'], 'known'>;

/** What stands where a value is stated to be absent. */
export const absences = {
  number: { pending: 'Chưa có số', unstated: 'Không ghi số' },
  date: { pending: 'Chưa có ngày ban hành', unstated: 'Không ghi ngày ban hành' },
  signer: { pending: 'Chưa có người ký', unstated: 'Không ghi người ký' },
  /** In the header of the paper, after «Số:» and after the place. */
  paperNumber: { pending: '(chưa có)', unstated: '(không ghi)' },
  paperDate: { pending: '(chưa có ngày)', unstated: '(không ghi ngày)' },
} as const satisfies Record<string, Record<Absence, string>>;

export const site = {
  name: (school: string) => `Trang công khai của ${school}`,
  skip: 'Đến nội dung chính',
  mainNavigation: 'Mục chính',
  footerNavigation: 'Về trang này',
  breadcrumb: 'Bạn đang ở',
  home: 'Trang chủ',
  about: 'Giới thiệu',
  accessibility: 'Trợ năng',
  verification: 'Kiểm chứng',
  reuse: 'Sử dụng lại',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  informationOfficer: 'Phụ trách thông tin',
  fictional: 'Trường, nhân vật và số liệu trên trang này là hư cấu, dùng để minh họa.',
  printedFrom: (address: string) => `Bản in từ trang công khai của nhà trường: ${address}`,
  preview: 'Bản xem thử: có cả bản nháp chưa đăng.',
} as const;

export const home = {
  purpose:
    'Kế hoạch, số liệu công khai, kết quả từng quý và thông báo của nhà trường, đăng để phụ huynh và người dân đọc, đối chiếu và giám sát.',
  money: 'Thu, chi năm nay',
  notCurrent: 'Chưa đăng của năm nay; đây là lần gần nhất.',
  latest: 'Văn bản mới đăng',
  plans: 'Kế hoạch năm nay',
  due: 'Việc đến hạn theo kế hoạch',
  dueNote:
    'Việc đến hạn trong 60 ngày tới, và việc đã qua hạn mà chưa văn bản kết quả nào của kế hoạch nói tới.',
  dueOn: (date: string) => `Hạn ${date}`,
  overdue: 'Qua hạn, chưa báo cáo kết quả',
  ofPlan: 'Theo:',
  moreDue: (count: number) => `Còn ${String(count)} việc khác, xem trong từng kế hoạch.`,
  collections: 'Các mục công khai',
  done: (done: number, all: number) => `Hoàn thành ${String(done)} trong ${String(all)} nhiệm vụ`,
  noTasks: 'Kế hoạch này không ghi nhiệm vụ riêng.',
  noDocuments: 'Nhà trường chưa đăng văn bản nào.',
} as const;

/** Questions about money, as people put them. */
export const moneyQuestions = {
  charges: 'Học phí và các khoản thu',
  relief: 'Miễn, giảm, học bổng',
  estimate: 'Dự toán ngân sách',
  execution: 'Đã thu, chi đến nay',
  accounts: 'Quyết toán',
} as const satisfies Record<MoneySubject, string>;

export const list = {
  count: (count: number) => `${String(count)} văn bản`,
  empty: 'Chưa có văn bản nào trong mục này.',
  draft: 'Bản nháp',
} as const;

export const paper = {
  nation: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  party: 'Đảng Cộng sản Việt Nam',
  number: 'Số:',
  /** Papers of the Party have no colon here (Hướng dẫn 36-HD/VPTW). */
  partyNumber: 'Số',
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
  due: (date: string) => `Trước hoặc trong ngày ${date}`,
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

export const notFound = {
  title: 'Không tìm thấy trang',
  advice:
    'Địa chỉ này không có trên trang công khai của nhà trường. Có thể địa chỉ đã gõ thiếu, hoặc liên kết đã cũ.',
  next: 'Hãy tìm theo tên văn bản, hoặc xem danh sách:',
} as const;

export const searchForm = {
  label: 'Tìm văn bản',
  placeholder: 'Ví dụ: học phí, 63/KH-THCS…',
  submit: 'Tìm',
} as const;

export const searchPage = {
  title: 'Tìm kiếm',
  hint: 'Gõ có dấu hay không dấu đều được. Có thể gõ số, ký hiệu hoặc ngày của văn bản; đặt trong ngoặc kép để tìm đúng cả cụm từ.',
  noScript:
    'Trình duyệt đang tắt JavaScript nên không tìm kiếm được trên trang này. Bạn vẫn xem được toàn bộ văn bản trong các danh sách dưới đây.',
  options: 'Lọc và sắp xếp',
  order: 'Sắp xếp',
  byRelevance: 'Phù hợp nhất trước',
  byDate: 'Mới nhất trước',
  kind: 'Loại',
  year: 'Năm',
  quarter: 'Quý',
  regulation: 'Quy định',
  category: 'Nội dung công khai',
  from: 'Từ năm',
  to: 'Đến năm',
  tags: 'Đang lọc theo',
  more: 'Xem thêm kết quả',
} as const;

/** What the page's script says. */
export const search = {
  results: 'Kết quả tìm kiếm',
  parts: 'Các phần có từ cần tìm',
  headings: 'Mục có từ cần tìm',
  anyYear: 'Không chọn',
  option: (value: string, count: number) => `${value} (${String(count)})`,
  dropTag: 'Bỏ lọc: ',
  clear: 'Bỏ tất cả',
  ofYear: (year: string) => `Năm ${year}`,
  fromYear: (year: string) => `Từ năm ${year}`,
  toYear: (year: string) => `Đến năm ${year}`,
  oneDocument: 'Chỉ trong một văn bản',
  loading: 'Đang tìm…',
  tooShort: 'Hãy gõ ít nhất hai chữ hoặc số.',
  found: (count: number, query: string) => `Tìm thấy ${String(count)} văn bản cho «${query}».`,
  foundNewest: (count: number, query: string) =>
    `Tìm thấy ${String(count)} văn bản sát nhất với «${query}», mới nhất trước.`,
  foundParts: (count: number, query: string) =>
    `Tìm thấy ${String(count)} phần của văn bản có «${query}».`,
  none: (query: string) => `Không tìm thấy văn bản nào cho «${query}».`,
  noneFiltered: (query: string) => `Không có văn bản nào cho «${query}» với bộ lọc đang chọn.`,
  noneInDocument: (query: string) => `Văn bản này không có «${query}».`,
  advice: 'Thử bớt từ, dùng từ khác, hoặc gõ số ký hiệu của văn bản.',
  unfiltered: (count: number) => `Bỏ bộ lọc để xem ${String(count)} văn bản`,
  everywhere: 'Tìm trong mọi văn bản',
  meant: (query: string) => `Đang tìm: ${query}`,
  verbatimWay: 'Tìm đúng nguyên văn',
  verbatim: (query: string) => `Đang tìm đúng nguyên văn: ${query}`,
  loosely: 'Tìm cả cách viết gần đúng',
  failed: 'Không tải được dữ liệu tìm kiếm.',
  failedAdvice: 'Hãy kiểm tra kết nối rồi thử lại, hoặc xem theo danh sách dưới đây.',
  again: 'Thử lại',
} as const;

/** Of the forms on other pages that lead to the search page with a limit. */
export const searchWithin = {
  plans: 'Tìm trong kế hoạch',
  plan: 'Tìm trong văn bản này',
} as const;

/** On the picture that stands beside a shared link. */
export const card = {
  facts: (number: string, date: string) => `${number} · ${date}`,
  site: 'Kế hoạch, số liệu công khai, kết quả từng quý và thông báo',
  fictional: 'Trường, nhân vật và số liệu là hư cấu, dùng để minh họa.',
} as const;

/** In a copy of the site that is read from a folder. */
export const offline = {
  strip: (day: string) => `Bản đọc ngoại tuyến, lập ngày ${day}. Bản mới nhất:`,
  search:
    'Bản ngoại tuyến không có tìm kiếm. Hãy xem theo danh sách dưới đây, hoặc tìm trên trang của nhà trường:',
} as const;
