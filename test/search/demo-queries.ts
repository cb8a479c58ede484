/** What somebody looks for on the demo school's site. */
export interface DemoQuery {
  /** How it is typed, or what it is about. */
  readonly kind: string;
  readonly query: string;
  /** The document that is meant, without the slashes at the ends of its address. */
  readonly meant: string;
}

type Typed = readonly [query: string, meant: string];

const plan2022 = 'ke-hoach/2022/ke-hoach-dan-van-chinh-quyen';
const budget2026 = 'cong-khai/2026/du-toan-ngan-sach-nam-2026';
const facilities2026 = 'cong-khai/2026/co-so-vat-chat-nam-2026';
const staff2026 = 'cong-khai/2026/doi-ngu-nam-2026';
const fees2023 = 'cong-khai/2023/muc-thu-nam-hoc-2023-2024';
const inspection2024 = 'ke-hoach/2024/ke-hoach-kiem-tra-noi-bo-nam-hoc-2024-2025';
const digital2024 = 'ke-hoach/2024/ke-hoach-chuyen-doi-so-nam-2024';
const people2022 = 'ke-hoach/2022/chuong-trinh-cong-tac-ban-thanh-tra-nhan-dan';
const online2021 = 'thong-bao/2021/day-hoc-truc-tuyen-dau-nam-hoc-2021-2022';
const lessons2025 = 'thong-bao/2025/dang-ky-hoc-them-lop-9';
const waived2024 = 'cong-khai/2024/mien-giam-hoc-phi-nam-hoc-2023-2024';
const visitors2026 = 'thong-bao/2026/lich-tiep-cong-dan-nam-2026';
const meeting2022 = 'thong-bao/2022/hop-cha-me-hoc-sinh-dau-nam-hoc';
const quarter3 = 'ket-qua/2022/ket-qua-dan-van-quy-3-2022';

const typed: Readonly<Record<string, readonly Typed[]>> = {
  'with marks': [
    ['chuyển đổi số', digital2024],
    ['dạy học trực tuyến', online2021],
    ['Ban Thanh tra nhân dân', people2022],
    ['lịch tiếp công dân', visitors2026],
    ['học thêm lớp 9', lessons2025],
  ],
  'without marks': [
    ['chuyen doi so', digital2024],
    ['day hoc truc tuyen', online2021],
    ['kiem tra noi bo', inspection2024],
    ['mien giam hoc phi', waived2024],
    ['ke hoach dan van chinh quyen 2022', plan2022],
  ],
  'with some marks': [
    ['dạy hoc truc tuyến', online2021],
    ['doi ngũ năm 2026', staff2026],
    ['kiểm tra noi bộ', inspection2024],
  ],
  'with d for đ': [
    ['dăng ký học thêm', lessons2025],
    ['diện thoại công tác phí', 'cong-khai/2023/dien-thoai-cong-tac-phi-2022'],
  ],
  'with marks apart from their letters': [
    ['dạy học trực tuyến'.normalize('NFD'), online2021],
    ['đội ngũ năm 2026'.normalize('NFD'), staff2026],
  ],
  'with the mark on the other vowel, or i for y': [
    ['tiếp công dân năm 2026, lịch cuả trường', visitors2026],
    ['học kì II học thêm', lessons2025],
    ['đăng kí học thêm', lessons2025],
  ],
  'with a slip of the keys': [
    ['chuyeern đổi số', digital2024],
    ['dajy hojc truwjc tuyeens', online2021],
    ['kieem3 tra noi bo', inspection2024],
    ['hocthem lop 9', lessons2025],
    ['chuyển đổi sô', digital2024],
  ],
  'by an abbreviation': [
    ['CSVC', facilities2026],
    ['công khai csvc', facilities2026],
    ['csvc năm 2026', facilities2026],
    ['họp CMHS 2022', meeting2022],
    ['TTND', people2022],
  ],
  'by its number': [
    ['21/KH-THCSBS', plan2022],
    ['21/kh', plan2022],
    ['04/QĐ-THCSBS', budget2026],
    ['04/qd', budget2026],
    ['số 12/KH', digital2024],
    ['03-KH/CB', 'ke-hoach/2022/ke-hoach-cong-tac-dan-van-cua-chi-bo'],
  ],
  'by its date': [
    ['18/02/2022', plan2022],
    ['18/2/2022', plan2022],
    ['ngày 20 tháng 9 năm 2024', inspection2024],
    ['quý III năm 2022 dân vận', quarter3],
    ['dan van quy 3 2022', quarter3],
  ],
  'as a phrase': [
    ['"dạy học trực tuyến"', online2021],
    ['"chuyển đổi số"', digital2024],
  ],
  'while it is typed': [
    ['chuyển đổi s', digital2024],
    ['dạy học trực t', online2021],
    ['thanh tra nh', people2022],
  ],
  'in many words': [
    ['mức thu học phí năm học 2023-2024 là bao nhiêu', fees2023],
    ['kế hoạch kiểm tra nội bộ năm học 2024-2025', inspection2024],
    ['dự toán thu chi ngân sách nhà nước năm 2026', budget2026],
  ],
};

/** For each the document among the first three. */
export const demoQueries: readonly DemoQuery[] = Object.entries(typed).flatMap(([kind, all]) =>
  all.map(([query, meant]) => ({ kind, query, meant })),
);
