/** Where a row of law was read. */
export interface Source {
  /** Vietnamese, for readers who want to check. */
  readonly title: string;
  readonly address?: string;
}

const codified = 'https://github.com/diepxuan/diepxuan.github.io';
const textStore = 'https://github.com/leanhvu-ktnn/DANANG_CQ2Cap_KTNN';

export const sources = {
  'codified-education': {
    title: 'Bộ pháp điển, đề mục Giáo dục (bản lưu: tên điều và câu đầu của từng điều)',
    address: codified,
  },
  'codified-budget': {
    title: 'Bộ pháp điển, đề mục Ngân sách nhà nước (bản lưu có Thông tư 61/2017/TT-BTC)',
    address: codified,
  },
  'codified-assets': {
    title: 'Bộ pháp điển, đề mục Quản lý, sử dụng tài sản công (bản lưu)',
    address: codified,
  },
  'circular-26-2026': {
    title: 'Thông tư 26/2026/TT-BTC (bản lưu phần lời, không có phụ lục)',
    address: codified,
  },
  'law-89-2025': {
    title: 'Luật Ngân sách nhà nước số 89/2025/QH15, Điều 15 (bản lưu)',
    address: textStore,
  },
  'decree-73-2026': { title: 'Nghị định 73/2026/NĐ-CP (bản lưu toàn văn)', address: textStore },
  'decree-186-2025': { title: 'Nghị định 186/2025/NĐ-CP (bản lưu toàn văn)', address: textStore },
  'asset-forms': { title: 'Danh mục và bản in các mẫu 09a đến 09đ-CK/TSC (bản lưu)' },
  'school-portal': {
    title: 'Cổng công khai của một trường tiểu học, lập theo từng điều của Thông tư 09/2024',
  },
  'plan-63-2022': { title: 'Kế hoạch số 63/KH-TnS ngày 24/02/2022 của một trường trung học cơ sở' },
  'district-plan-2023': { title: 'Kế hoạch năm 2023 của một phòng giáo dục và đào tạo' },
  unchecked: { title: 'Theo hiểu biết của người biên soạn, chưa đối chiếu được với văn bản' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
