import type { SeriesSubject } from '../domain/comparison/series.ts';
import type { Flow } from '../domain/figures/flows.ts';
import type { SpendingItem } from '../domain/parents/spending.ts';

/* Words for reading figures: sentences about tables, charts, comparisons, the parents' sheet. */

/** Parts of the sentence that says what a budget table says. */
export const headlines = {
  flows: { income: 'thu', spending: 'chi' } satisfies Record<Flow, string>,
  actual: (period: string, flow: string, amount: string) => `${period} ${flow} ${amount}`,
  estimate: (period: string, flow: string, amount: string) =>
    `Dự toán ${flow} ${period} là ${amount}`,
  adjusted: (period: string, flow: string, amount: string) =>
    `Dự toán ${flow} ${period} sau điều chỉnh là ${amount}`,
  accounts: (period: string, flow: string, amount: string) =>
    `Quyết toán ${flow} ${period} được duyệt là ${amount}`,
  ofEstimate: (share: string) => `bằng ${share} dự toán năm`,
  more: (share: string, base: string) => `tăng ${share} so với ${base}`,
  less: (share: string, base: string) => `giảm ${share} so với ${base}`,
  same: (share: string, base: string) => `bằng ${share} ${base}`,
  lastYear: 'năm trước',
  samePeriod: 'cùng kỳ năm trước',
  moreThan: (amount: string, base: string) => `cao hơn ${base} ${amount}`,
  lessThan: (amount: string, base: string) => `thấp hơn ${base} ${amount}`,
  sameAs: (base: string) => `bằng ${base}`,
  reported: 'số báo cáo quyết toán',
  beforeAdjustment: 'trước khi điều chỉnh',
} as const;

export const charts = {
  heading: 'Biểu đồ',
  ofTable: (table: string) => `Các khoản chi: ${table}`,
  course: (year: number) => `Dự toán và số đã chi qua các kỳ, năm ${String(year)}`,
  years: 'Tổng chi qua các năm',
  perPupil: 'Chi bình quân một học sinh',
  unit: (unit: string) => `Đơn vị tính: ${unit}`,
  /** Instead of the picture, for those who listen. */
  alternative: (title: string) => `Biểu đồ thanh: ${title}. Mọi số liệu có trong bảng kèm theo.`,
  toTable: 'Xem bảng số liệu',
} as const;

export const comparison = {
  title: 'So sánh các kỳ',
  ofSeries: (name: string) => `So sánh các kỳ: ${name}`,
  purpose:
    'Cùng một biểu, kỳ này đặt cạnh kỳ trước: tăng, giảm bao nhiêu. Mỗi số lấy từ văn bản đã đăng; văn bản đã thu hồi hoặc đã được thay thế không tính.',
  none: 'Chưa có biểu nào được công bố từ hai kỳ trở lên.',
  ofDocument: 'Số liệu này qua các kỳ',
  subjects: {
    execution: 'Thực hiện dự toán',
    estimate: 'Dự toán ngân sách',
    accounts: 'Quyết toán',
    charges: 'Các khoản thu, mức thu',
  } satisfies Record<Exclude<SeriesSubject, 'other'>, string>,
  summary: (count: number, first: string, last: string) =>
    `${String(count)} kỳ, từ ${first} đến ${last}`,
  description: (title: string, school: string) => `${title} của ${school} qua các kỳ.`,
  apart: (quarters: string, months: string) =>
    `${quarters} tính từng quý riêng, ${months} tính lũy kế từ đầu năm (3, 6, 9 tháng). Hai cách tính không đặt chung một bảng, vì số của một quý và số lũy kế từ đầu năm không so sánh với nhau được.`,
  sections: {
    quarter: (law: string) => `Từng quý, theo ${law}`,
    months: (law: string) => `Lũy kế từ đầu năm, theo ${law}`,
    year: 'Cả năm',
    schoolYear: 'Theo năm học',
  },
  course: (year: number) => `Tổng chi năm ${String(year)}`,
  courseOfYears: 'Tổng chi qua các năm',
  withinYear: (year: number) => `Các kỳ của năm ${String(year)}`,
  samePart: (part: string) => `${part} của các năm`,
  years: 'Các năm',
  schoolYears: 'Các năm học',
  period: 'Kỳ',
  estimate: 'Dự toán năm',
  spent: { actual: 'Thực hiện', accounts: 'Quyết toán', estimate: 'Dự toán' },
  shareOfEstimate: 'So với dự toán năm',
  shareOfLastYear: 'So với cùng kỳ năm trước',
  shareOfYearBefore: 'So với năm trước',
  columnHint: (unit: string) =>
    `Đơn vị tính: ${unit}. Dòng nhỏ dưới mỗi số cho biết tăng, giảm so với cột liền trước.`,
  cumulativeHint: (unit: string) =>
    `Đơn vị tính: ${unit}. Số lũy kế từ đầu năm; dòng nhỏ dưới mỗi số là phần thêm so với cột liền trước.`,
  gaps: (periods: string) => `Trang này không có bảng số liệu của ${periods}.`,
  added: (difference: string) => `thêm ${difference}`,
  taken: (difference: string) => `bớt ${difference}`,
  more: (difference: string, percent: string | undefined) =>
    percent === undefined ? `tăng ${difference}` : `tăng ${difference} (${percent})`,
  less: (difference: string, percent: string | undefined) =>
    percent === undefined ? `giảm ${difference}` : `giảm ${difference} (${percent})`,
  same: 'không đổi',
  points: (difference: string) => `${difference} điểm phần trăm`,
  perPupil: 'Chi ngân sách bình quân một học sinh',
  perPupilNote:
    'Số quyết toán của năm chia cho số học sinh của năm học bắt đầu trong năm ấy, làm tròn đến đồng. Năm chưa có số học sinh trong bảng số liệu đã đăng thì không tính.',
  pupils: 'Số học sinh',
} as const;

export const parents = {
  title: 'Tờ cho phụ huynh',
  ofYear: (year: string) => `Tờ cho phụ huynh, năm học ${year}`,
  purpose:
    'Mỗi năm học một trang, in vừa một tờ A4: nhà trường thu gì, chi gì, so với năm trước thế nào, ai ký, hỏi ai.',
  description: (year: string, school: string) =>
    `Các khoản thu, chi ngân sách, chi bình quân một học sinh năm học ${year} của ${school}.`,
  toSheet: (year: string) => `Tờ cho phụ huynh, ${year.toLowerCase()}: thu, chi trên một trang A4`,
  latest: 'Tờ cho phụ huynh: thu, chi trên một trang A4',
  lead: 'Mọi số lấy từ văn bản nhà trường đã công bố; số trong ngoặc vuông chỉ văn bản nguồn ở cuối tờ. Số nào trang này không có thì ghi rõ, kèm nơi đã công khai theo lời nhà trường.',
  missing: 'chưa công bố',
  notHere: 'không có trên trang này',
  elsewhere: (date: string, where: string) =>
    `không có trên trang này; đã công khai ngày ${date} tại: ${where}`,
  uncounted: 'chưa tính được',
  notCompared: 'không so sánh',
  charges: 'Nhà trường thu gì',
  chargesCaption: (year: string) => `Các khoản thu năm học ${year} (đơn vị tính: đồng)`,
  noCharges: (year: string) => `Các khoản thu năm học ${year}: chưa công bố.`,
  chargesElsewhere:
    'Mức thu ghi trong văn bản, chưa có dạng bảng số liệu để đưa lên tờ này. Xem văn bản:',
  charge: 'Khoản thu',
  state: 'Hình thức thu',
  basis: 'Cách tính',
  thisYear: 'Mức thu',
  lastYear: 'Năm học trước',
  change: 'Thay đổi',
  exempt: 'miễn',
  stillExempt: 'tiếp tục miễn',
  nowExempt: 'được miễn',
  spending: 'Nhà trường chi gì',
  spendingCaption: (year: number) =>
    `Chi ngân sách năm ${String(year)}, năm mà năm học này bắt đầu (đơn vị tính: đồng)`,
  item: 'Nội dung',
  items: {
    estimate: 'Dự toán chi ngân sách được giao',
    execution: 'Đã chi theo dự toán',
    accounts: 'Quyết toán chi được duyệt',
  } satisfies Record<SpendingItem, string>,
  executionOf: (item: string, period: string) => `${item}, ${period}`,
  year: (year: number) => `Năm ${String(year)}`,
  perPupil: 'Quyết toán chi bình quân một học sinh',
  pupils: (count: string) => `${count} học sinh`,
  perPupilNote:
    'Bình quân là số quyết toán của năm chia cho số học sinh của năm học bắt đầu trong năm ấy; thiếu một trong hai số thì chưa tính được.',
  ofEstimate: (share: string) => `bằng ${share} dự toán năm`,
  sources: 'Văn bản nguồn và người ký',
  issued: (number: string, date: string, signer: string) => `(${number}, ${date}; ${signer})`,
  signed: (name: string, position: string) => `người ký: ${name}, ${position}`,
  source: (number: number) => `[${String(number)}]`,
  sourceOf: (number: number) => `Văn bản nguồn số ${String(number)}`,
  ask: 'Hỏi ai',
  asking: (officer: string, address: string) =>
    `Phụ trách thông tin: ${officer}. Địa chỉ: ${address}.`,
  phone: (phone: string) => `Điện thoại: ${phone}.`,
  email: (email: string) => `Thư điện tử: ${email}.`,
  print: 'Trang này in vừa một tờ A4: dùng lệnh in của trình duyệt.',
} as const;
