/*
 * Words of the search. Sections are apart so that the search page's script takes its own words along and nothing
 * else.
 */

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
  inDocument: (title: string) => `Chỉ trong: ${title}`,
  loading: 'Đang tìm…',
  tooShort: 'Hãy gõ ít nhất hai chữ hoặc số.',
  found: (count: number, query: string) => `Tìm thấy ${String(count)} văn bản cho «${query}».`,
  foundNewest: (count: number, query: string) =>
    `Tìm thấy ${String(count)} văn bản sát nhất với «${query}», mới nhất trước.`,
  foundParts: (count: number, query: string) =>
    `Tìm thấy ${String(count)} phần của văn bản có «${query}».`,
  foundPartsNear: (count: number, query: string) =>
    `Tìm thấy ${String(count)} phần của văn bản gần với «${query}».`,
  noNumber: (count: number, query: string) =>
    `Không có văn bản số «${query}»; ${String(count)} văn bản gần nhất:`,
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
