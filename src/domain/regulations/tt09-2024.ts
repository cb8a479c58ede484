import { calendarDate } from '../calendar-date.ts';
import type { Category, Regulation } from '../regulation.ts';
import { schoolLevels } from '../school.ts';
import { duties } from './tt09-2024-duties.ts';

const general = ['TH', 'THCS', 'THPT'] as const;

type Row = Pick<Category, 'id' | 'title' | 'article'> &
  Partial<Pick<Category, 'levels' | 'confidence' | 'sources' | 'note'>>;

/** An article's heading was read in the codified text. */
const group = (row: Row): Category => ({
  group: undefined,
  levels: schoolLevels,
  audience: 'public',
  confidence: 'high',
  sources: ['codified-education'],
  ...row,
});

/** Of the clauses, most are known second-hand: only the first sentence of an article was read. */
const itemsOf = (group: string, levels: Category['levels'], rows: readonly Row[]): Category[] =>
  rows.map((row) => ({
    group,
    levels,
    audience: 'public',
    confidence: 'medium',
    sources: ['school-portal', 'unchecked'],
    ...row,
  }));

const read = {
  confidence: 'high',
  sources: ['codified-education', 'school-portal'],
} as const;

export const tt09: Regulation = {
  id: 'tt09-2024',
  number: '09/2024/TT-BGDĐT',
  relatedNumbers: [],
  title:
    'Quy định về công khai trong hoạt động của các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân',
  shortTitle: 'Thông tư 09/2024',
  issuedOn: calendarDate(2024, 6, 3),
  inForce: { from: calendarDate(2024, 7, 19), to: undefined, confidence: 'high' },
  replacedBy: undefined,
  levels: schoolLevels,
  categories: [
    group({ id: 'thong-tin-chung', title: 'Thông tin chung về cơ sở giáo dục', article: 'Điều 4' }),
    ...itemsOf('thong-tin-chung', schoolLevels, [
      { id: 'ten-truong', title: 'Tên cơ sở giáo dục', article: 'Điều 4 khoản 1', ...read },
      {
        id: 'dia-chi-lien-he',
        title: 'Địa chỉ, điện thoại, thư điện tử, cổng hoặc trang thông tin điện tử',
        article: 'Điều 4 khoản 2',
      },
      {
        id: 'loai-hinh',
        title: 'Loại hình, cơ quan quản lý trực tiếp hoặc chủ sở hữu, nhà đầu tư (nếu có)',
        article: 'Điều 4 khoản 3',
      },
      { id: 'su-mang', title: 'Sứ mạng, tầm nhìn, mục tiêu', article: 'Điều 4 khoản 4' },
      {
        id: 'lich-su',
        title: 'Tóm tắt quá trình hình thành và phát triển',
        article: 'Điều 4 khoản 5',
      },
      {
        id: 'nguoi-dai-dien',
        title: 'Người đại diện pháp luật, người phát ngôn hoặc người đại diện để liên hệ',
        article: 'Điều 4 khoản 6',
        note: 'Chỉ công khai thông tin liên hệ công vụ.',
      },
      { id: 'to-chuc-bo-may', title: 'Tổ chức bộ máy', article: 'Điều 4 khoản 7' },
      {
        id: 'van-ban-khac',
        title:
          'Các văn bản khác: chiến lược, quy chế dân chủ, nghị quyết hội đồng trường, quy định nội bộ, tuyển dụng',
        article: 'Điều 4 khoản 8',
      },
    ]),
    group({ id: 'thu-chi-tai-chinh', title: 'Thu, chi tài chính', article: 'Điều 5' }),
    ...itemsOf('thu-chi-tai-chinh', schoolLevels, [
      {
        id: 'tinh-hinh-tai-chinh',
        title: 'Tình hình tài chính trong năm tài chính trước liền kề: cơ cấu thu, chi hoạt động',
        article: 'Điều 5 khoản 1',
        ...read,
      },
      {
        id: 'khoan-thu-muc-thu',
        title: 'Các khoản thu và mức thu đối với người học',
        article: 'Điều 5 khoản 2',
        note: 'Từ năm học 2025-2026, học sinh trường công lập được miễn học phí: ghi «miễn», không ghi 0 đồng.',
      },
      {
        id: 'mien-giam-hoc-bong',
        title: 'Chính sách và kết quả thực hiện trợ cấp, miễn, giảm học phí, học bổng',
        article: 'Điều 5 khoản 3',
      },
      {
        id: 'so-du-quy',
        title: 'Số dư các quỹ, kể cả quỹ đặc thù (nếu có)',
        article: 'Điều 5 khoản 4',
      },
      {
        id: 'tai-chinh-khac',
        title:
          'Nội dung công khai tài chính khác theo pháp luật về ngân sách, kế toán, kiểm toán, dân chủ ở cơ sở',
        article: 'Điều 5 khoản 5',
      },
    ]),
    group({
      id: 'dieu-kien-mam-non',
      title: 'Điều kiện bảo đảm chất lượng hoạt động giáo dục mầm non',
      article: 'Điều 6',
      levels: ['MN'],
    }),
    group({
      id: 'ket-qua-mam-non',
      title: 'Kế hoạch và kết quả hoạt động giáo dục mầm non',
      article: 'Điều 7',
      levels: ['MN'],
    }),
    group({
      id: 'dieu-kien-pho-thong',
      title: 'Điều kiện bảo đảm chất lượng hoạt động giáo dục phổ thông',
      article: 'Điều 8',
      levels: general,
    }),
    ...itemsOf('dieu-kien-pho-thong', general, [
      {
        id: 'doi-ngu',
        title: 'Đội ngũ giáo viên, cán bộ quản lý và nhân viên',
        article: 'Điều 8 khoản 1',
        ...read,
      },
      {
        id: 'co-so-vat-chat',
        title: 'Cơ sở vật chất và tài liệu học tập sử dụng chung',
        article: 'Điều 8 khoản 2',
      },
      {
        id: 'kiem-dinh',
        title: 'Kết quả đánh giá và kiểm định chất lượng giáo dục',
        article: 'Điều 8 khoản 3',
      },
    ]),
    group({
      id: 'ket-qua-pho-thong',
      title: 'Kế hoạch và kết quả hoạt động giáo dục phổ thông',
      article: 'Điều 9',
      levels: general,
    }),
    ...itemsOf('ket-qua-pho-thong', general, [
      {
        id: 'ke-hoach-nam-hoc',
        title: 'Kế hoạch hoạt động giáo dục của năm học',
        article: 'Điều 9 khoản 1',
        ...read,
      },
      {
        id: 'ket-qua-nam-hoc-truoc',
        title: 'Kết quả giáo dục thực tế của năm học trước',
        article: 'Điều 9 khoản 2',
        note: 'Chỉ công khai số liệu tổng hợp, không nêu tên hay điểm của từng học sinh.',
      },
      {
        id: 'chuong-trinh-tich-hop',
        title: 'Chương trình giáo dục nước ngoài hoặc chương trình giáo dục tích hợp (nếu có)',
        article: 'Điều 9 khoản 3',
        sources: ['unchecked'],
      },
    ]),
    group({
      id: 'bao-cao-thuong-nien',
      title: 'Báo cáo thường niên',
      article: 'Điều 14 khoản 1, Phụ lục I',
      confidence: 'medium',
      sources: ['school-portal', 'unchecked'],
      note: 'Phụ lục I quy định các thông tin bắt buộc; tên mục, thứ tự và cách trình bày do trường chọn.',
    }),
  ],
  forms: [],
  duties,
  confidence: 'high',
  sources: ['codified-education', 'school-portal'],
  note: 'Thông tư không đặt biểu mẫu đánh số cho nội dung của các Điều 4 đến 9.',
};
