import type { Awaited, DutyState } from '../domain/duties/board.ts';
import type { EventType, Frequency } from '../domain/duties/duty.ts';
import { lastHolidayYear } from '../domain/duties/holidays.ts';

/* Words of the board of duties and of the calendar. */

export const board = {
  title: 'Bảng theo dõi công khai',
  purpose:
    'Mỗi nghĩa vụ công khai mà pháp luật đặt cho trường, theo từng kỳ: đã đăng chưa, đăng đúng hạn hay chậm, còn bao nhiêu ngày.',
  asOf: (date: string) => `Tình trạng tính đến ngày ${date}`,
  asOfNote: 'Số ngày trên trang tính từ ngày ấy; trang được lập lại mỗi khi nhà trường đăng bài.',
  ofYear: (year: number) => `Bảng theo dõi công khai năm ${String(year)}`,
  ofRegulation: (title: string) => `Nghĩa vụ công khai theo ${title}`,
  yearPurpose: (year: number, school: string) =>
    `Những nội dung ${school} phải công khai trong năm ${String(year)}, thời hạn, ngày đăng và văn bản.`,
  missing: 'Đang thiếu',
  noneMissing: 'Không có nội dung nào quá hạn mà chưa đăng.',
  coming: 'Sắp đến hạn',
  noneComing: 'Không có nội dung nào đến hạn trong 60 ngày tới.',
  moreMissing: (count: number) => `Còn ${String(count)} nội dung khác, xem trong từng năm.`,
  years: 'Theo năm',
  regulations: 'Theo quy định',
  year: 'Năm',
  regulation: 'Quy định',
  total: 'Tổng số',
  legend: 'Cách đọc bảng',
  downloads: 'Tải bảng này về',
  csv: 'Bảng tính (CSV)',
  json: 'Dữ liệu (JSON)',
  print: 'Mỗi bảng của một năm in vừa một tờ A4: mở bảng của năm rồi dùng lệnh in của trình duyệt.',
  brief: {
    name: 'Theo dõi',
    missing: (count: number) => `${String(count)} nội dung đang thiếu`,
    noneMissing: 'Không thiếu nội dung nào đã đến hạn',
    coming: (count: number) => `${String(count)} nội dung đến hạn trong 60 ngày tới`,
    noneComing: 'Không có nội dung nào đến hạn trong 60 ngày tới',
    unsureNote:
      '* Kể cả nội dung hoặc thời hạn chưa đối chiếu đủ với bản gốc của quy định; xem từng dòng trong bảng theo dõi.',
    all: 'Xem cả bảng theo dõi',
  },
  counting: `Cách tính: ngày xảy ra sự kiện không tính; thời hạn đếm theo ngày mà ngày cuối rơi vào ngày nghỉ thì kết thúc ở ngày làm việc kế tiếp (Bộ luật Dân sự 2015, Điều 147 và Điều 148). «Trước ngày» là không gồm ngày ấy; «chậm nhất» thì gồm. Ngày nghỉ Tết và ngày liền kề Quốc khánh do cơ quan có thẩm quyền thông báo hằng năm; bảng ngày nghỉ ở đây có đến năm ${String(lastHolidayYear)}, năm chưa có thông báo thì tạm lấy theo cách chọn của các năm trước. Từ năm ${String(lastHolidayYear + 1)}, thời hạn đếm theo ngày chỉ là tạm tính, cho đến khi biết lịch nghỉ của năm: đã qua hạn tạm tính cũng chưa ghi là chậm hay thiếu.`,
} as const;

export const boardTable = {
  group: (regulation: string) => `Theo ${regulation}`,
  duty: 'Nội dung phải công khai',
  period: 'Kỳ',
  due: 'Hạn',
  state: 'Tình trạng',
  document: 'Văn bản',
  ofPeriod: (duty: string, period: string) => `${duty}, ${period}`,
  numbered: (number: string) => `Số ${number}`,
  noDue: 'chưa tính được',
  tentative: (due: string) => `${due} (tạm tính, chưa biết lịch nghỉ của năm)`,
  movedTo: (date: string) => `kéo đến ${date} vì trùng ngày nghỉ`,
  reason: (reason: string) => `Lý do: ${reason}`,
  event: (event: string, date: string, note: string | undefined) =>
    `${event} ngày ${date}${note === undefined ? '' : ` (${note})`}`,
  unsure: 'chưa đối chiếu đủ với bản gốc',
  unsureNote:
    '* Nội dung hoặc thời hạn chưa đối chiếu đủ với bản gốc của quy định; mở tên nội dung để xem nguồn.',
  unsureListNote: '* Nội dung hoặc thời hạn chưa đối chiếu đủ với bản gốc của quy định.',
  empty: 'Không có nghĩa vụ nào được theo dõi.',
} as const;

export const dutyFacts = {
  article: 'Căn cứ',
  frequency: 'Theo kỳ',
  posting: 'Thời gian niêm yết, lưu trên trang',
  item: 'Mục trong quy định',
  certainty: 'Độ chắc chắn',
  note: 'Lưu ý',
  sources: 'Nguồn',
  periods: 'Từng kỳ',
  matrix: 'Toàn cảnh',
  duties: 'Từng nghĩa vụ',
  matrixCaption: (regulation: string) =>
    `Nghĩa vụ theo ${regulation}, theo năm đến hạn; mỗi ô dẫn đến dòng của nó trong bảng của năm`,
  noEntries: 'Chưa có kỳ nào phải theo dõi.',
  noJudgement:
    'Chưa rõ hạn của từng kỳ nên bảng không xét được kỳ nào là đúng hạn, chậm hay thiếu; kỳ nào có văn bản đã đăng thì được ghi ở đây.',
  aboutRegulation: 'Về quy định này và các văn bản đã đăng',
} as const;

/** A time limit, before it is told: only words that were read in the law stand as its own. */
export const timing = {
  quoted: 'Thời hạn, theo lời của quy định',
  understood: 'Thời hạn, theo cách hiểu hiện có',
  unchecked: 'Thời hạn, theo cách hiểu hiện có, chưa đối chiếu với văn bản',
  plain: 'Thời hạn',
  quote: (wording: string) => `«${wording}»`,
} as const;

/** What a state is called, in a legend and as a heading of a column. */
export const stateNames = {
  'in-time': 'Đúng hạn',
  late: 'Chậm',
  published: 'Đã đăng',
  missing: 'Thiếu',
  due: 'Chưa đến hạn',
  waiting: 'Chờ sự kiện',
  'not-applicable': 'Không áp dụng',
} as const satisfies Record<DutyState['type'], string>;

export const stateMeanings = {
  'in-time': 'đã đăng trong thời hạn',
  late: 'đã đăng sau thời hạn, kèm số ngày chậm',
  published: 'đã đăng; quy định không đặt hoặc chưa rõ thời hạn',
  missing: 'đã quá hạn mà chưa đăng',
  due: 'chưa đăng, còn trong thời hạn',
  waiting:
    'thời hạn tính từ một sự kiện mà nhà trường chưa ghi ngày, hoặc đã qua hạn tạm tính mà chưa biết lịch nghỉ của năm',
  'not-applicable': 'không phải công khai trong kỳ ấy, kèm lý do',
} as const satisfies Record<DutyState['type'], string>;

export const eventNames = {
  'estimate-assigned': 'Được giao dự toán',
  'year-reported': 'Báo cáo thực hiện năm gửi cấp trên',
  'accounts-approved': 'Quyết toán được duyệt',
  admission: 'Bắt đầu tuyển sinh',
  'information-changed': 'Thông tin chính thức thay đổi',
  'assets-formed': 'Hình thành tài sản công',
  'assets-reported': 'Hạn báo cáo tài sản công',
} as const satisfies Record<EventType, string>;

export const awaitedNames = {
  ...eventNames,
  'holidays-announced': 'Lịch nghỉ của năm được thông báo',
} as const satisfies Record<Awaited, string>;

export const frequencyNames = {
  'school-year': 'từng năm học',
  year: 'từng năm',
  quarter: 'từng quý',
  months: 'lũy kế 3, 6, 9 tháng',
} as const satisfies Record<Frequency['type'], string>;

export const postingWords = {
  units: { day: 'ngày', year: 'năm' },
  line: (length: string, consecutive: boolean, where: string) =>
    `ít nhất ${length}${consecutive ? ' liên tục' : ''}, ${where}`,
} as const;

/** Also read by the script that counts the days anew for the reader's day. */
export const countdown = {
  left: (days: number) => `Còn ${String(days)} ngày`,
  today: 'Hôm nay là hạn cuối',
  passed: 'Đã đến hạn sau ngày lập trang',
} as const;

export const states = {
  onDay: (date: string) => `Đăng ngày ${date}`,
  elsewhereOnDay: (date: string, where: string) =>
    `Công khai ngày ${date} tại: ${where} (theo lời nhà trường)`,
  lateBy: (days: number) => `Chậm ${String(days)} ngày`,
  missingSince: (date: string, days: number) => `từ ngày ${date}, đã ${String(days)} ngày`,
  waitingFor: (event: string) => `Chờ ngày: ${event.toLowerCase()}`,
} as const;

export const agenda = {
  title: 'Lịch công khai',
  purpose: 'Những việc đến hạn: nghĩa vụ công khai, nhiệm vụ của kế hoạch và báo cáo phải gửi.',
  subscribe: 'Đưa vào lịch trên điện thoại hoặc máy tính (tệp .ics)',
  subscribeNote:
    'Chép địa chỉ của liên kết trên vào mục «thêm lịch từ địa chỉ» của ứng dụng lịch thì lịch tự cập nhật.',
  overdue: 'Đã quá hạn',
  month: (month: number, year: number) => `Tháng ${String(month)} năm ${String(year)}`,
  empty: 'Không có việc nào đến hạn trong 12 tháng tới.',
  kinds: {
    duty: 'Nghĩa vụ công khai',
    task: 'Nhiệm vụ của kế hoạch',
    report: 'Báo cáo theo kế hoạch',
  },
  ofPlan: (plan: string) => `Theo ${plan}`,
  ofLaw: (law: string, article: string) => `${law}, ${article}`,
  doubt: 'Thời hạn này chưa đối chiếu đủ với bản gốc của quy định.',
  calendarName: (school: string) => `Lịch công khai của ${school}`,
} as const;
