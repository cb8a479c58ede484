import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small seeded generator (mulberry32), so that every run measures the same documents. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const who =
  'Nhà trường|Hiệu trưởng|Tổ văn phòng|Ban giám hiệu|Hội đồng trường|Kế toán|Giáo viên chủ nhiệm|Công đoàn cơ sở|Ban thanh tra nhân dân|Tổ chuyên môn'.split(
    '|',
  );
const does =
  'tổ chức|rà soát|triển khai|phổ biến|tổng hợp|niêm yết|kiểm tra|giám sát|lấy ý kiến về|báo cáo|điều chỉnh|thẩm định|lưu trữ|đối chiếu|quán triệt'.split(
    '|',
  );
const what =
  'kế hoạch giáo dục của năm học|các khoản thu theo thỏa thuận|hồ sơ công khai của từng học kỳ|quy chế dân chủ ở cơ sở|kinh phí được giao trong năm|kết quả rèn luyện và học tập|thiết bị dạy học tối thiểu|nội quy phòng học bộ môn|đội ngũ giáo viên và nhân viên|công tác dân vận chính quyền|quy tắc ứng xử trong trường học|số liệu quyết toán ngân sách|phòng thư viện và nhà đa năng|chế độ cho học sinh diện chính sách'.split(
    '|',
  );
const why =
  'theo đúng thời hạn quy định|để cha mẹ học sinh được biết và góp ý|trên tinh thần công khai, minh bạch|phù hợp với điều kiện thực tế của trường|gắn với trách nhiệm của người đứng đầu|có sự phối hợp của các đoàn thể|làm căn cứ đánh giá cuối năm|và thông báo trên bảng tin của trường'.split(
    '|',
  );

const school = `name: Trường THCS Đo Tốc Độ
shortName: THCS Đo Tốc Độ
symbol: THCSĐTĐ
levels: [THCS]
parentBody: Ủy ban nhân dân phường Thử Nghiệm
formerParentBodies: [{ name: Ủy ban nhân dân quận Thử Nghiệm, until: 30/06/2025 }]
place: Thử Nghiệm
address: Số 1 đường Đo Đạc, phường Thử Nghiệm
foundedOn: 01/09/1999
informationOfficer: Tổ văn phòng
site: https://do-toc-do.example
fictional: có
`;

/** Writes `count` documents of about 7 KB, each with a table, and returns the files, relative to `folder`. */
export function writeDocuments(folder: string, count: number): string[] {
  const random = seeded(20_260_901);
  write(join(folder, 'school.yaml'), school);
  return Array.from({ length: count }, (_, index) => {
    const { file, text } = makeDocument(index, random);
    write(join(folder, file), text);
    return file;
  });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** In 2024 the law on disclosure in schools changed in July; that on budgets did not. */
function lawOf(year: number): string[] {
  if (year < 2024) return ['regulation: 36/2017/TT-BGDĐT', 'category: thu-chi-tai-chinh'];
  return year === 2024
    ? ['regulation: 61/2017/TT-BTC', 'category: du-toan']
    : ['regulation: 09/2024/TT-BGDĐT', 'category: tinh-hinh-tai-chinh'];
}

function makeDocument(index: number, random: () => number): { file: string; text: string } {
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? '';
  const sentence = (): string => `${pick(who)} ${pick(does)} ${pick(what)} ${pick(why)}.`;
  const paragraph = (length: number): string => Array.from({ length }, sentence).join(' ');
  const number = (most: number): number => 1 + Math.floor(random() * most);

  const group = Math.floor(index / 4);
  const year = 2019 + (group % 8);
  const kind = (['plan', 'result', 'disclosure', 'notice'] as const)[index % 4] ?? 'plan';
  const month = String(1 + (index % 9)).padStart(2, '0');
  const subject = `${pick(does)} ${pick(what)} đợt ${String(group + 1)}`;
  const planFile = `plans/${String(year)}/ke-hoach-${String(group)}`;
  const common = [
    `publishedOn: 12/${month}/${String(year)}`,
    `issuedOn: 10/${month}/${String(year)}`,
    'signer: { position: Hiệu trưởng, name: Lê Thị Thước Đo }',
    `summary: "${sentence()}"`,
    'topics: [đo tốc độ]',
    'legalBases:',
    `  - "Căn cứ kế hoạch của năm ${String(year)}, ${sentence()}"`,
    'recipients: ["Các tổ chuyên môn", "Lưu: VT"]',
  ];
  const frontmatter = {
    plan: () => [
      `title: "Kế hoạch ${subject}"`,
      `number: ${String(group + 1)}/KH-THCSĐTĐ`,
      ...common,
      `period: năm ${String(year)}`,
      'tasks:',
      ...[1, 2, 3, 4].map(
        (quarter) =>
          `  - { id: viec-${String(quarter)}, title: "${sentence()}", quarter: ${String(quarter)}, responsible: [Hiệu trưởng] }`,
      ),
    ],
    result: () => [
      `title: "Báo cáo kết quả ${subject}"`,
      `number: ${String(group + 1)}/BC-THCSĐTĐ`,
      ...common,
      `period: quý ${String(1 + (group % 3))}/${String(year)}`,
      `plan: ${planFile}`,
      'outcomes:',
      `  - { task: viec-1, status: hoàn thành, note: "${sentence()}" }`,
    ],
    disclosure: () => [
      `title: "Công khai ${subject}"`,
      `number: ${String(group + 1)}/TB-THCSĐTĐ`,
      ...common,
      ...lawOf(year),
      `period: năm ${String(year)}`,
    ],
    notice: () => [
      `title: "Thông báo ${subject}"`,
      `number: ${String(group + 1)}/TBM-THCSĐTĐ`,
      ...common,
    ],
  }[kind]();
  const folders = {
    plan: 'plans',
    result: 'results',
    disclosure: 'disclosures',
    notice: 'notices',
  } as const;
  const file =
    kind === 'plan'
      ? `${planFile}.mdx`
      : `${folders[kind]}/${String(year)}/van-ban-${String(index)}.mdx`;
  const rows = Array.from(
    { length: 8 },
    (_, row) =>
      `| ${String(row + 1)} | ${sentence()} | ${pick(who)} | ${number(999).toString()}.000.000 | ${number(100).toString()} % |`,
  );
  const body = [
    paragraph(5),
    '## I. Mục đích, yêu cầu',
    '### 1. Mục đích',
    paragraph(7),
    '### 2. Yêu cầu',
    [sentence(), sentence(), sentence()].map((text) => `- ${text}`).join('\n'),
    '## II. Nội dung thực hiện',
    `${paragraph(7)} **${pick(what)}** là nội dung trọng tâm.`,
    [
      '| STT | Nội dung | Phụ trách | Dự toán | Tỷ lệ |',
      '| --: | --- | --- | --: | --: |',
      ...rows,
    ].join('\n'),
    index % 4 === 0 ? `<GhiChu loai="luu-y">\n\n${sentence()}\n\n</GhiChu>` : `> ${sentence()}`,
    '## III. Tổ chức thực hiện',
    [sentence(), sentence(), sentence()].map((text, at) => `${String(at + 1)}. ${text}`).join('\n'),
    paragraph(7),
    '## IV. Thời hạn',
    paragraph(5),
  ];
  return { file, text: `---\n${frontmatter.join('\n')}\n---\n\n${body.join('\n\n')}\n` };
}
