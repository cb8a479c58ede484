import type { DocumentStatus } from '../domain/document.ts';

/* Words of the open data: its page, and what is said inside the files themselves. */

export const openData = {
  title: 'Dữ liệu mở',
  purpose:
    'Mọi bảng số liệu nhà trường đã đăng, ở dạng tệp mà bảng tính và phần mềm đọc được. Địa chỉ của từng tệp giữ nguyên lâu dài.',
  terms: 'Điều kiện sử dụng lại',
  whole: 'Toàn bộ dữ liệu',
  archive: (size: string) => `Tải tất cả trong một tệp (ZIP, ${size})`,
  workbook: (size: string) => `Bảng tính (XLSX, ${size})`,
  documents: (size: string) => `Danh sách văn bản (JSON, ${size})`,
  regulations: (size: string) =>
    `Quy định, nội dung, biểu mẫu và nghĩa vụ công khai (JSON, ${size})`,
  catalogue: (size: string) => `Danh mục dữ liệu (DCAT, JSON-LD, ${size})`,
  schemas: {
    documents: 'Lược đồ của danh sách văn bản (JSON Schema)',
    tables: 'Lược đồ của các bảng số liệu (JSON Schema)',
    regulations: 'Lược đồ của tệp quy định (JSON Schema)',
  },
  reading: 'Cách đọc các tệp',
  year: (year: number) => `Bảng số liệu năm ${String(year)}`,
  noTables: 'Chưa có bảng số liệu nào được đăng.',
  file: (type: string, size: string) => `${type} (${size})`,
  metadata: 'Mô tả cột',
} as const;

/** Beside a table on its document's page. */
export const tableDownloads = {
  label: (table: string) => `Tải số liệu của bảng ${table}`,
  lead: 'Tải số liệu:',
  csv: 'CSV',
  json: 'JSON',
  workbook: 'bảng tính',
} as const;

const moneyNote =
  'Tiền luôn ghi bằng đồng, đủ từng đồng, không có dấu ngăn nhóm, kể cả khi bảng trên trang tính bằng triệu đồng.';
const blankNote = 'Ô trống nghĩa là bảng gốc không có số liệu, không phải số 0.';
const formulaNote =
  'Trong CSV, ô chữ bắt đầu bằng dấu =, +, - hoặc @ có thêm một dấu nháy đơn ở trước để bảng tính không hiểu nhầm là công thức; bỏ dấu nháy ấy đi là được nội dung gốc.';

/** Said beside each CSV file of figures. */
export const csvNotes = [moneyNote, formulaNote, blankNote] as const;

/** How the files are to be read; on the page and in the archive alike. */
export const readingNotes = [
  moneyNote,
  'Tệp CSV dùng bảng mã UTF-8 có dấu nhận biết (BOM), ngăn cột bằng dấu chấm phẩy, phần thập phân viết sau dấu phẩy: Excel đặt theo kiểu Việt Nam mở ra đúng cột, đúng số. Với máy đặt kiểu Anh, Mỹ, hãy mở bảng tính XLSX hoặc nhập CSV bằng mục «Dữ liệu», «Từ văn bản/CSV».',
  formulaNote,
  'Trong JSON, tiền là số nguyên; số và tỷ lệ phần trăm là chuỗi với dấu chấm thập phân, giữ đủ chữ số như đã công bố («71.40»). Số thứ tự luôn là chữ.',
  blankNote,
  'Excel tự bỏ số 0 ở đầu và ở cuối các số thứ tự như «01», «3.10» khi mở CSV; bảng tính XLSX thì giữ nguyên.',
  'Mỗi tệp CSV có kèm tệp mô tả từng cột theo chuẩn CSV trên web của W3C (đuôi .csv-metadata.json).',
] as const;

export const columnWords = {
  ordinal: { title: 'TT', about: 'Số thứ tự như trong bảng đã công bố; là chữ, không phải số.' },
  level: { title: 'Cấp', about: 'Cấp của dòng: 1 là dòng lớn nhất, 2 là dòng nằm trong dòng ấy.' },
  parent: {
    title: 'Thuộc mục',
    about: 'Số thứ tự, hoặc tên nếu không đánh số, của dòng lớn hơn chứa dòng này.',
  },
  label: { title: 'Nội dung', about: 'Tên dòng.' },
  period: { title: 'Kỳ', about: 'Kỳ mà số liệu thuộc về.' },
  source: { title: 'Nguồn', about: 'Địa chỉ của bảng trong văn bản đã đăng.' },
  caution: { title: 'Lưu ý', about: 'Điều phải biết khi dùng số liệu.' },
  grouped: (group: string, label: string) => `${group}: ${label}`,
  withUnit: (title: string, unit: string) => `${title} (${unit})`,
  nameless: (title: string, id: string) => `${title} [${id}]`,
} as const;

export const columnUnits = { money: 'đồng', percent: '%' } as const;

/** What the files say about where the figures come from. */
export const provenance = {
  fictional: 'Trường, nhân vật và số liệu trong tệp này là hư cấu, dùng để minh họa.',
  fictionalRow: 'Số liệu hư cấu, dùng để minh họa',
  sheet: 'Nguồn',
  table: (number: number) => `Bảng ${String(number)}`,
  school: 'Đơn vị công bố',
  document: 'Văn bản',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  publishedOn: 'Ngày đăng',
  updatedOn: 'Cập nhật',
  status: 'Tình trạng văn bản',
  period: 'Kỳ',
  regulation: 'Quy định',
  category: 'Nội dung công khai',
  form: 'Biểu mẫu',
  certainty: 'Độ chắc chắn về quy định',
  caution: 'Lưu ý',
  address: 'Địa chỉ',
  licence: 'Điều kiện sử dụng lại',
  workbook: 'Tệp số liệu gốc',
  notes: 'Ghi chú',
  certain:
    'Tên quy định, nội dung và biểu mẫu đã đối chiếu, hoặc theo nguồn gián tiếp hay cách hiểu của người biên soạn.',
  uncertain: 'Tên hoặc số của quy định, nội dung, biểu mẫu chưa đối chiếu được với văn bản gốc.',
  unsound: {
    corrected: 'Văn bản chứa bảng này đã được đính chính; hãy xem bản đính chính.',
    replaced: 'Văn bản chứa bảng này đã được thay thế; hãy dùng bản mới.',
    withdrawn: 'Văn bản chứa bảng này đã bị thu hồi.',
    expired: 'Văn bản chứa bảng này đã hết hiệu lực.',
  } satisfies Record<Exclude<DocumentStatus, 'in-force'>, string>,
} as const;

export const catalogue = {
  title: (school: string) => `Dữ liệu mở của ${school}`,
  description: (school: string) =>
    `Số liệu và văn bản mà ${school} công khai, ở dạng dùng lại được.`,
  tableDescription: (table: string, document: string) => `Bảng «${table}» trong «${document}».`,
  documents: 'Danh sách văn bản công khai',
  documentsAbout: 'Thông tin về từng văn bản nhà trường đã đăng.',
  regulations: 'Quy định, nội dung, biểu mẫu và nghĩa vụ công khai',
  regulationsAbout:
    'Các quy định buộc trường học công khai, kèm độ chắc chắn và nguồn của từng dòng.',
  board: 'Bảng theo dõi nghĩa vụ công khai',
  boardAbout: 'Từng nghĩa vụ công khai trong từng kỳ, thời hạn và tình trạng.',
  archive: 'Toàn bộ dữ liệu trong một tệp',
  archiveAbout: 'Mọi tệp dữ liệu của trang này, nén vào một tệp.',
} as const;

/** The file to be read first in the archive. */
export const archiveReadme = {
  name: 'DOC-TRUOC.txt',
  heading: (school: string) => `Dữ liệu mở của ${school}`,
  site: (address: string) => `Nguồn: ${address}`,
  day: (date: string) => `Lập cho ngày ${date}.`,
  licence: (address: string) => `Điều kiện sử dụng lại: ${address}`,
  contents: 'Trong tệp này có',
  files: {
    tables:
      'Các thư mục cong-khai, ket-qua: mỗi văn bản có số liệu một thư mục; mỗi bảng một tệp CSV, một tệp JSON và một tệp mô tả cột; mỗi văn bản một bảng tính XLSX.',
    documents: 'van-ban.json: thông tin về từng văn bản; van-ban.schema.json: lược đồ của tệp ấy.',
    tableSchema: 'bang-so-lieu.schema.json: lược đồ của các tệp JSON chứa bảng.',
    regulations:
      'quy-dinh.json: quy định, nội dung, biểu mẫu, nghĩa vụ; quy-dinh.schema.json: lược đồ.',
    board: 'bang-theo-doi: nghĩa vụ công khai và tình trạng từng nghĩa vụ.',
    catalogue: 'danh-muc.jsonld: danh mục mọi dữ liệu, theo chuẩn DCAT.',
  },
  reading: 'Cách đọc',
  versions:
    'Mục version trong các tệp JSON chỉ tăng khi có mục bị bỏ hoặc đổi nghĩa; mục mới có thể được thêm mà số ấy giữ nguyên.',
} as const;
