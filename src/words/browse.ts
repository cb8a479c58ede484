import type { ChoiceType } from '../domain/facet-choices.ts';
import type { Audience, Confidence } from '../domain/regulation.ts';
import type { Basis } from '../domain/regulations/basis.ts';

/*
 * Words of the lists by which readers find documents, of the pages about regulations, and of what can be
 * done with a document.
 */

export const directory = {
  title: 'Danh mục văn bản',
  purpose: 'Mọi văn bản đã đăng, xếp theo loại, năm, năm học, quy định và chủ đề.',
  all: 'Danh mục đầy đủ: năm học, quy định, chủ đề',
  kinds: 'Theo loại',
  years: 'Theo năm',
  schoolYears: 'Theo năm học',
  regulations: 'Theo quy định',
  topics: 'Theo chủ đề',
} as const;

export const facets = {
  kindOfYear: (kind: string, year: number) => `${kind}, năm ${String(year)}`,
  topic: (topic: string) => `Chủ đề: ${topic}`,
  description: (list: string, count: number, school: string) =>
    `${list}: ${String(count)} văn bản trên trang công khai của ${school}.`,
  counted: (label: string, count: number) => `${label} (${String(count)})`,
  documents: 'Văn bản',
  otherItems: 'Không ghi nội dung',
} as const;

export const choices = {
  kind: 'Theo loại',
  year: 'Theo năm',
  quarter: 'Theo quý',
  category: 'Theo nội dung',
} as const satisfies Record<ChoiceType, string>;

/** «Năm học 2022-2023 đã khép lại ngày 31/08/2023.» */
export const closedYear = {
  document: (year: string, date: string) =>
    `Văn bản của ${year.toLowerCase()}, đã khép lại ngày ${date}.`,
  list: (year: string, date: string) =>
    `${year} đã khép lại ngày ${date}. Các văn bản dưới đây được giữ để tra cứu.`,
  board: (year: string, date: string) =>
    `${year} đã khép lại ngày ${date}. Ngày đăng của từng nội dung giữ nguyên; văn bản đăng bù về sau được ghi là chậm.`,
} as const;

/** After it, of one document. */
export const newest = {
  other: 'Văn bản mới hơn về nội dung này:',
  itself: 'Đây là văn bản mới nhất đã đăng về nội dung này.',
  unknown: 'Văn bản được giữ để tra cứu.',
} as const;

export const pagination = {
  label: 'Các trang của danh sách',
  page: (page: number, of: number) => `Trang ${String(page)} / ${String(of)}`,
  title: (list: string, page: number) => `${list}, trang ${String(page)}`,
  previous: 'Trang trước',
  next: 'Trang sau',
} as const;

export const regulationPage = {
  facts: 'Về quy định này',
  number: 'Số, ký hiệu',
  related: 'Văn bản liên quan',
  issuedOn: 'Ngày ban hành',
  inForce: 'Hiệu lực',
  from: (date: string) => `từ ngày ${date}`,
  until: (date: string) => `đến hết ngày ${date}`,
  stillInForce: 'đến nay',
  unknown: 'Chưa rõ',
  dates: 'Về các ngày hiệu lực',
  replacedBy: 'Được thay thế bởi',
  caution: 'Lưu ý',
  sources: 'Nguồn',
  categories: 'Nội dung và biểu mẫu',
  noDocument: 'chưa có văn bản',
  /** Of an item whose group has documents: one of them may tell of the whole group. */
  noOwnDocument: 'không có văn bản riêng',
  unsureTitle: 'tên biểu chưa rõ',
  unsureNote: '* Nội dung, số điều hoặc tên biểu mẫu chưa đối chiếu đủ với bản gốc của quy định.',
  documents: 'Văn bản đã đăng theo quy định này',
} as const;

/** In the place of `noDocument`: of items that their regulation makes known within the school only. */
export const internalItems: Readonly<Partial<Record<Audience, string>>> = {
  staff: 'công khai nội bộ; quy định này không buộc đăng',
  'staff-only': 'chỉ công khai nội bộ, không đăng',
};

const compared = 'Đã đối chiếu.';
const unreliable = 'Nguồn chưa đủ tin cậy, cần kiểm tra lại.';
const unclear = 'Chưa rõ.';

/** How sure a row of law is, by what stands behind it. */
export const certainties = {
  high: {
    text: compared,
    'part-of-text': compared,
    indirect: compared,
    own: 'Chắc chắn theo hiểu biết của người biên soạn, chưa có bản gốc để đối chiếu.',
  },
  medium: {
    text: 'Đã đọc trong văn bản; cách hiểu ở đây là của người lập trang.',
    'part-of-text':
      'Mới đối chiếu một phần với văn bản; phần còn lại theo cách hiểu của người biên soạn.',
    indirect: 'Theo một nguồn gián tiếp, chưa đối chiếu với bản gốc.',
    own: 'Theo cách hiểu của người biên soạn, chưa đối chiếu với bản gốc.',
  },
  low: {
    text: unreliable,
    'part-of-text': unreliable,
    indirect: unreliable,
    own: 'Theo hiểu biết chưa chắc chắn của người biên soạn, cần kiểm tra lại.',
  },
  unsure: { text: unclear, 'part-of-text': unclear, indirect: unclear, own: unclear },
} as const satisfies Record<Confidence, Record<Basis, string>>;

/** What the words of the open data mean, row by row whatever stands behind it. */
export const confidenceScale = {
  high: 'đã đọc trong văn bản, hoặc chắc chắn theo hiểu biết chung',
  medium:
    'theo một nguồn gián tiếp hoặc theo cách hiểu của người biên soạn, chưa đối chiếu đủ với bản gốc',
  low: 'nguồn chưa đủ tin cậy',
  unsure: 'chưa rõ',
} as const satisfies Record<Confidence, string>;

export const tools = {
  label: 'Tải về, chia sẻ, in',
  download: (title: string) => `Tải về: ${title}`,
  share: 'Chia sẻ qua thư điện tử',
  print: 'In',
  printAdvice:
    'Trên máy tính, nhấn Ctrl + P (máy Mac: Command + P). Trên điện thoại, mở bảng chọn của trình duyệt rồi chọn «In» hoặc «Chia sẻ», «In». Bản in trình bày như văn bản giấy.',
} as const;

export const neighbours = {
  label: (list: string) => `${list}: văn bản trước và sau`,
  earlier: 'Đăng trước',
  later: 'Đăng sau',
} as const;

export const feeds = {
  link: 'Nhận tin mới (Atom)',
  all: (school: string) => `Văn bản mới của ${school}`,
  kind: (list: string, school: string) => `${list} của ${school}`,
  purpose: 'Văn bản mới đăng và văn bản vừa được đính chính, thay thế, thu hồi.',
} as const;
