import type { MoneySubject } from '../domain/regulations/money-subjects.ts';

/*
 * Words of what stands around the documents: header and footer, home page, lists, and what leads here from outside.
 */

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
    'Việc đến hạn trong 60 ngày tới, và việc đã qua hạn mà chưa văn bản kết quả nào kết luận là xong hay không.',
  dueOn: (date: string) => `Hạn ${date}`,
  overdue: 'Qua hạn, chưa có kết quả',
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

export const notFound = {
  title: 'Không tìm thấy trang',
  advice:
    'Địa chỉ này không có trên trang công khai của nhà trường. Có thể địa chỉ đã gõ thiếu, hoặc liên kết đã cũ.',
  next: 'Hãy tìm theo tên văn bản, hoặc xem danh sách:',
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
