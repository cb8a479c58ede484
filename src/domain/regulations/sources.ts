/** What a source is: the law's own text, somebody's word about it, or nothing but the compiler's knowledge. */
export type SourceKind = 'text' | 'indirect' | 'own';

/** Where a row of law was read. */
export interface Source {
  readonly kind: SourceKind;
  /** Vietnamese, for readers who want to check. */
  readonly title: string;
  readonly address?: string;
}

const codified = 'https://github.com/diepxuan/diepxuan.github.io';
const textStore = 'https://github.com/leanhvu-ktnn/DANANG_CQ2Cap_KTNN';

export const sources = {
  'codified-education': {
    kind: 'text',
    title: 'Bộ pháp điển, đề mục Giáo dục (bản lưu: tên điều và câu đầu của từng điều)',
    address: codified,
  },
  'codified-budget': {
    kind: 'text',
    title: 'Bộ pháp điển, đề mục Ngân sách nhà nước (bản lưu có Thông tư 61/2017/TT-BTC)',
    address: codified,
  },
  'codified-assets': {
    kind: 'text',
    title: 'Bộ pháp điển, đề mục Quản lý, sử dụng tài sản công (bản lưu)',
    address: codified,
  },
  'codified-democracy': {
    kind: 'text',
    title: 'Bộ pháp điển, đề mục Thực hiện dân chủ ở cơ sở (bản lưu)',
    address: codified,
  },
  'codified-anticorruption': {
    kind: 'text',
    title: 'Bộ pháp điển, đề mục Phòng, chống tham nhũng (bản lưu)',
    address: codified,
  },
  'codified-records': {
    kind: 'text',
    title: 'Bộ pháp điển, đề mục Công tác văn thư (bản lưu phần lời, không có phụ lục)',
    address: codified,
  },
  'circular-03-2026': {
    kind: 'text',
    title: 'Thông tư 03/2026/TT-BTC (bản lưu)',
    address: codified,
  },
  'circular-26-2026': {
    kind: 'text',
    title: 'Thông tư 26/2026/TT-BTC (bản lưu phần lời, không có phụ lục)',
    address: codified,
  },
  'law-89-2025': {
    kind: 'text',
    title: 'Luật Ngân sách nhà nước số 89/2025/QH15, Điều 15 (bản lưu)',
    address: textStore,
  },
  'decree-75-2026': { kind: 'text', title: 'Nghị định 75/2026/NĐ-CP (bản lưu)', address: codified },
  'decree-73-2026': {
    kind: 'text',
    title: 'Nghị định 73/2026/NĐ-CP (bản lưu toàn văn)',
    address: textStore,
  },
  'decree-186-2025': {
    kind: 'text',
    title: 'Nghị định 186/2025/NĐ-CP (bản lưu toàn văn)',
    address: textStore,
  },
  'democracy-amendments': {
    kind: 'indirect',
    title: 'Hai bản ghi về việc sửa đổi Luật Thực hiện dân chủ ở cơ sở (bản lưu)',
  },
  'anticorruption-leaflet': {
    kind: 'indirect',
    title:
      'Tài liệu giới thiệu Luật Phòng, chống tham nhũng trên trang thông tin của Tân Biên, tỉnh Tây Ninh',
    address:
      'https://tanbien.tayninh.gov.vn/vi/news/tai-lieu-tuyen-truyen-phap-luat/tai-lieu-gioi-thieu-luat-phong-chong-tham-nhung-5151.html',
  },
  'democracy-news': {
    kind: 'indirect',
    title: 'Bài phổ biến Luật Thực hiện dân chủ ở cơ sở của một trường trung học phổ thông',
    address: 'https://lequydonbinhdinh.edu.vn/quan-triet-pho-bien-luat-thuc-hien-dan-chu-o-co-so/',
  },
  'asset-forms': { kind: 'text', title: 'Danh mục và bản in các mẫu 09a đến 09đ-CK/TSC (bản lưu)' },
  'school-portal': {
    kind: 'indirect',
    title: 'Cổng công khai của một trường tiểu học, lập theo từng điều của Thông tư 09/2024',
  },
  'posted-notice': {
    kind: 'indirect',
    title: 'Thông báo công khai của một trường, niêm yết từ ngày 15/6 đến ngày 30/9',
  },
  'plan-63-2022': {
    kind: 'indirect',
    title: 'Kế hoạch số 63/KH-TnS ngày 24/02/2022 của một trường trung học cơ sở',
  },
  'district-plan-2023': {
    kind: 'indirect',
    title: 'Kế hoạch năm 2023 của một phòng giáo dục và đào tạo',
  },
  'county-plan-2022': {
    kind: 'indirect',
    title: 'Kế hoạch năm 2022 của một ủy ban nhân dân huyện',
  },
  'holiday-table': {
    kind: 'indirect',
    title:
      'Bảng ngày nghỉ của Việt Nam trong thư viện mã nguồn mở python-holidays, lập theo Bộ luật Lao động và thông báo hằng năm',
    address: 'https://github.com/vacanza/holidays',
  },
  'culture-day': {
    kind: 'indirect',
    title:
      'Ba phần mềm độc lập ghi ngày 24/11 là ngày nghỉ từ năm 2026 theo Nghị quyết 28/2026/QH16 (bản lưu)',
  },
  unchecked: {
    kind: 'own',
    title: 'Theo hiểu biết của người biên soạn, chưa đối chiếu được với văn bản',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
