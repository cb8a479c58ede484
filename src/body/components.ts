/** A tag that a document may hold. Vietnamese names, since officers type them; the guide is made from this list. */
export interface ListedTag {
  readonly name: string;
  /** `block` stands alone on its line, between paragraphs; `inline` stands within a line of words. */
  readonly placement: 'block' | 'inline';
  /** What may stand between the opening and the closing tag. */
  readonly content: 'blocks' | 'words' | 'none';
  readonly attributes: readonly ListedAttribute[];
  /** One Vietnamese line. */
  readonly meaning: string;
  readonly example: string;
}

export interface ListedAttribute {
  readonly name: string;
  readonly required: boolean;
  readonly values: AttributeValues;
  /** One Vietnamese line. */
  readonly meaning: string;
}

export type AttributeValues =
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  /** `expected` completes the Vietnamese sentence «Giá trị phải là …». */
  | { readonly type: 'pattern'; readonly pattern: RegExp; readonly expected: string };

// A file beside the document, or in a folder below it: no other folder, no drive, no address.
const fileName = {
  type: 'pattern',
  pattern: /^(?!.*\.\.)[^\\/:*?"<>|#%{}\s][^\\:*?"<>|#%{}]*\.[a-z0-9]{1,8}$/iu,
  expected: 'tên tệp đặt cạnh văn bản, kèm đuôi tệp, ví dụ ban-ky.pdf',
} as const satisfies AttributeValues;

const tableName = {
  type: 'pattern',
  pattern: /^(?!.*\.ya?ml$)[\p{L}\p{M}\p{N}_.-]+$/iu,
  expected: 'tên tệp trong thư mục tables, không kèm đuôi .yaml, ví dụ thu-chi',
} as const satisfies AttributeValues;

/** Nothing else may stand in a document: no other tag, no program, no HTML. */
export const listedTags = [
  {
    name: 'GhiChu',
    placement: 'block',
    content: 'blocks',
    attributes: [
      {
        name: 'loai',
        required: true,
        values: { type: 'choice', choices: ['luu-y', 'giai-thich', 'quan-trong'] },
        meaning: 'Loại khung: lưu ý, giải thích hay quan trọng.',
      },
    ],
    meaning: 'Khung ghi chú nổi bật cho người đọc.',
    example: '<GhiChu loai="luu-y">\n\nCha mẹ học sinh mang theo căn cước.\n\n</GhiChu>',
  },
  {
    name: 'BangNhiemVu',
    placement: 'block',
    content: 'none',
    attributes: [],
    meaning: 'Bảng nhiệm vụ của kế hoạch, lấy từ mục tasks ở đầu tệp.',
    example: '<BangNhiemVu />',
  },
  {
    name: 'BangKetQua',
    placement: 'block',
    content: 'none',
    attributes: [],
    meaning: 'Bảng kết quả thực hiện, lấy từ mục outcomes ở đầu tệp.',
    example: '<BangKetQua />',
  },
  {
    name: 'BangSoLieu',
    placement: 'block',
    content: 'none',
    attributes: [
      {
        name: 'tep',
        required: true,
        values: tableName,
        meaning: 'Tên tệp số liệu trong thư mục tables của văn bản, không kèm đuôi .yaml.',
      },
    ],
    meaning: 'Bảng số liệu lấy từ một tệp trong thư mục tables.',
    example: '<BangSoLieu tep="thu-chi" />',
  },
  {
    name: 'TepDinhKem',
    placement: 'block',
    content: 'none',
    attributes: [
      {
        name: 'tep',
        required: true,
        values: fileName,
        meaning: 'Tên tệp đính kèm đặt trong thư mục của văn bản.',
      },
    ],
    meaning: 'Liên kết tải một tệp đính kèm, có ghi dung lượng.',
    example: '<TepDinhKem tep="ban-ky.pdf" />',
  },
  {
    name: 'br',
    placement: 'inline',
    content: 'none',
    attributes: [],
    meaning: 'Xuống dòng trong cùng một đoạn, hay trong một ô của bảng.',
    example: 'Thứ Hai: 7 giờ<br />Thứ Ba: 13 giờ',
  },
  {
    name: 'sub',
    placement: 'inline',
    content: 'words',
    attributes: [],
    meaning: 'Chỉ số dưới.',
    example: 'H<sub>2</sub>O',
  },
  {
    name: 'sup',
    placement: 'inline',
    content: 'words',
    attributes: [],
    meaning: 'Chỉ số trên.',
    example: '120 m<sup>2</sup>',
  },
] as const satisfies readonly ListedTag[];

type AnyListedTag = (typeof listedTags)[number];

/** The tags that pages put a component in place of. */
export type ComponentName = Extract<AnyListedTag, { placement: 'block' }>['name'];

const byName = new Map<string, AnyListedTag>(listedTags.map((tag) => [tag.name, tag]));

export const findListedTag = (name: string | null): AnyListedTag | undefined =>
  byName.get(name ?? '');

export const listedNames: readonly string[] = [...byName.keys()];

export function acceptsValue({ values }: ListedAttribute, value: string): boolean {
  return values.type === 'choice' ? values.choices.includes(value) : values.pattern.test(value);
}
