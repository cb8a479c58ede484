import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../src/attachments/read.ts';
import type { AttachmentText, TextPart } from '../../src/domain/attachment-text.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { makeSearchEntry } from '../../src/search/document-entry.ts';
import { renderEntry, type SearchEntry } from '../../src/search/entry.ts';
import { presentPage, presentSections, type PresentedPage } from '../../src/search/present.ts';
import { makeTokens } from '../../src/search/query/token.ts';
import type { Search } from '../../src/search/search.ts';
import { aTextCell, aWordFile, aWorkbook } from '../attachments/office-files.ts';
import { aPdf } from '../attachments/pdf-file.ts';
import { planWith } from '../domain/support.ts';
import { listFound, openTestSearch } from './support.ts';

const today = calendarDate(2026, 11, 20);

function anEntry(
  plan: Partial<Plan>,
  text: string,
  attachments: readonly AttachmentText[],
): SearchEntry {
  const sections = [{ id: 'noi-dung', heading: 'Nội dung', text }];
  return makeSearchEntry(planWith(plan), sections, today, attachments);
}

const anAttachment = (parts: readonly TextPart[], file = 'ban-ky.pdf'): AttachmentText => ({
  file,
  title: 'Bản ký',
  parts,
});

/** Of one part without a place. */
const anAttachmentOf = (...lines: readonly string[]): AttachmentText => anAttachment([{ lines }]);

const attachedTexts = ({ blocks }: SearchEntry): string[] =>
  blocks.filter(({ isAttached, text }) => isAttached && text !== '').map(({ text }) => text);

describe('what the index is told of attachments', () => {
  const body = [
    'Căn cứ Thông tư số 09/2024/TT-BGDĐT của Bộ trưởng Bộ Giáo dục và Đào tạo, nhà trường công khai các khoản thu.',
    'Học phí được miễn theo nghị quyết. Tiền ăn bán trú thu theo ngày.',
  ].join('\n');
  const told = (...lines: readonly string[]): string[] =>
    attachedTexts(anEntry({}, body, [anAttachmentOf(...lines)]));

  it('is only what the document does not say, however a copy breaks its lines', () => {
    expect(
      told(
        'CĂN CỨ THÔNG TƯ SỐ 09/2024/TT-BGDĐT CỦA BỘ TRƯỞNG',
        'Bộ Giáo dục và Đào tạo, nhà trường công khai các khoản thu. Học phí được miễn',
        'tiền ăn',
        'Tiền ăn 35.000 bán trú thu theo ngày',
        'b) Tiền ăn bán trú',
        'IV. HỌC PHÍ',
        'Tiền nước uống',
      ),
    ).toEqual(['Tiền nước uống']);
  });

  it('is not what stands around every paper', () => {
    const signer = { authority: 'KT. HIỆU TRƯỞNG', position: 'Phó Hiệu trưởng', name: 'Lê Thị An' };
    const plan = { recipients: ['Lưu: VT'], signer: { state: 'known', value: signer } } as const;
    const frame = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hoa Mai, ngày 24 tháng 02 năm 2022',
      'Nơi nhận:',
      '- Lưu: VT.',
      'KT. HIỆU TRƯỞNG',
      'PHÓ HIỆU TRƯỞNG',
      'Lê Thị An',
    ];
    expect(attachedTexts(anEntry(plan, body, [anAttachmentOf(...frame)]))).toEqual([]);
  });

  it('is each line once, whichever page or file repeats it', () => {
    const page = (number: number, ...lines: string[]): TextPart => ({
      place: { type: 'page', page: number },
      lines,
    });
    const entry = anEntry({}, body, [
      anAttachment([page(1, 'Phụ lục máy lọc nước'), page(2, 'Phụ lục máy lọc nước', 'Mái che')]),
      anAttachment([{ lines: ['Phụ lục máy lọc nước'] }], 'ban-ky.docx'),
    ]);
    expect(attachedTexts(entry)).toEqual(['Phụ lục máy lọc nước', 'Mái che']);
  });

  it('has an end', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `Hộ dân thứ x${String(at)} góp công`);
    const length = attachedTexts(anEntry({}, body, [anAttachmentOf(...lines)])).join('').length;
    expect(length).toBeGreaterThan(19_900);
    expect(length).toBeLessThanOrEqual(20_000);
  });

  it('leaves a document without them as it is', () => {
    expect(anEntry({}, body, [])).toEqual(
      makeSearchEntry(planWith(), [{ id: 'noi-dung', heading: 'Nội dung', text: body }], today),
    );
    expect(renderEntry(anEntry({}, body, [])).content).not.toContain('data-pagefind-weight');
  });

  it('has the numbers that they cite', () => {
    const entry = anEntry({}, body, [anAttachmentOf('Theo Quyết định số 1215/QĐ-UBND')]);
    expect(renderEntry(entry).content).toMatch(/cited\[content\]" content="[^"]*1215/);
  });
});

describe('a search', () => {
  let search: Search;

  beforeAll(async () => {
    const pdf = aPdf([
      [{ text: 'Nhà trường sửa sân và trồng cây xanh', y: 700 }],
      [
        { text: 'Nhà trường lắp máy lọc nước cho học sinh, tiền do cha', y: 700 },
        { text: 'mẹ học sinh góp và được công khai từng tháng', y: 684 },
      ],
    ]);
    const book = aWorkbook([
      { name: 'Quý I', cells: aTextCell('Sơn lại tường rào') },
      { name: 'Quý III', cells: aTextCell('Thay bóng đèn hành lang') },
    ]);
    const attachments: AttachmentText[] = [
      { file: 'Bản ký.pdf', title: 'Bản ký, đóng dấu', parts: await readText('a.pdf', pdf) },
      { file: 'so-lieu.xlsx', title: 'Số liệu', parts: await readText('a.xlsx', book) },
      {
        file: 'to-trinh.docx',
        title: 'Tờ trình',
        parts: await readText('a.docx', aWordFile(['Kiến nghị cấp thêm quạt trần'])),
      },
    ];
    const text = 'Các việc sửa chữa của nhà trường.';
    search = await openTestSearch([
      anEntry({ id: 'plans/2022/sua-chua' }, text, attachments),
      anEntry({ id: 'plans/2022/khac' }, 'Lịch tiếp công dân. Đính chính một chỗ.', []),
    ]);
  });

  async function findPage(query: string): Promise<PresentedPage | undefined> {
    const { hits } = await search.search(query);
    const [best] = hits;
    return best && presentPage(await best.result.data(), best.tokens);
  }

  const textOf = (page: PresentedPage | undefined): string =>
    page?.excerpt.map(({ text }) => text).join('') ?? '';

  it('finds a document by what only its PDF says, and names the page', async () => {
    const page = await findPage('may loc nuoc');
    expect(page?.url).toBe('/ke-hoach/2022/sua-chua/');
    expect(page?.headings).toEqual([
      {
        text: 'Tệp đính kèm: Bản ký, đóng dấu — trang 2',
        url: '/ke-hoach/2022/sua-chua/#tep_ban-ky-pdf',
      },
    ]);
    expect(textOf(page)).toContain('Nhà trường lắp máy lọc nước cho học sinh, tiền do cha mẹ học');
    expect(page?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'máy lọc nước',
    ]);
  });

  it('finds a phrase that runs over the end of a line of the PDF', async () => {
    expect(await listFound(search, '"do cha mẹ học sinh góp"')).toEqual([
      '/ke-hoach/2022/sua-chua/',
    ]);
  });

  it('finds it by a cell of a workbook, and names the sheet', async () => {
    const page = await findPage('bóng đèn hành lang');
    expect(page?.headings).toEqual([
      {
        text: 'Tệp đính kèm: Số liệu — trang tính Quý III',
        url: '/ke-hoach/2022/sua-chua/#tep_so-lieu-xlsx',
      },
    ]);
  });

  it('finds it by a text without pages, and names the file', async () => {
    expect((await findPage('quạt trần'))?.headings).toEqual([
      {
        text: 'Tệp đính kèm: Tờ trình',
        url: '/ke-hoach/2022/sua-chua/#tep_to-trinh-docx',
      },
    ]);
  });

  it('finds nothing by the names of those places, which no document says', async () => {
    expect(await listFound(search, 'đính chính')).toEqual(['/ke-hoach/2022/khac/']);
    expect(await listFound(search, 'trang tính')).toEqual([]);
  });

  it('shows the parts of one document with those of its files, each with its own words', async () => {
    const [hit] = (await search.search('máy lọc nước')).hits;
    const parts = hit ? presentSections(await hit.result.data(), makeTokens('nhà trường')) : [];
    expect(parts.map(({ title, url }) => [title, url.split('#')[1]])).toEqual([
      ['Nội dung', 'noi-dung'],
      ['Tệp đính kèm: Bản ký, đóng dấu — trang 1', 'tep_ban-ky-pdf'],
      ['Tệp đính kèm: Bản ký, đóng dấu — trang 2', 'tep_ban-ky-pdf'],
    ]);
    expect(parts.map((part) => textOf(part).trim())).toEqual([
      'Các việc sửa chữa của nhà trường.',
      'Nhà trường sửa sân và trồng cây xanh',
      expect.stringMatching(/^Nhà trường lắp máy/),
    ]);
  });
});

describe('a result with more headings than it shows', () => {
  it('names the file that its excerpt is from, though it has the words less often', async () => {
    const far = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4);
    const sections = ['a', 'b', 'c'].map((id) => ({
      id,
      heading: `Mục ${id}`,
      text: `Máy lọc ${far} máy lọc ${far}`,
    }));
    const attached = [anAttachmentOf('Nhà trường lắp máy lọc nước')];
    const entry = makeSearchEntry(planWith(), sections, today, attached);
    const search = await openTestSearch([entry]);
    const [hit] = (await search.search('máy lọc nước')).hits;
    const page = hit && presentPage(await hit.result.data(), hit.tokens);
    expect(page?.excerpt.find(({ marked }) => marked)?.text).toBe('máy lọc nước');
    expect(page?.headings.map(({ text }) => text)).toEqual([
      'Mục a',
      'Mục b',
      'Tệp đính kèm: Bản ký',
    ]);
  });
});

describe('words of a document and of a file beside it', () => {
  it('are both found, its own first, though it is older', async () => {
    const line = 'Nhà trường lắp máy lọc nước cho học sinh';
    const [older, newer] = [calendarDate(2022, 3, 1), calendarDate(2026, 3, 1)];
    const own = { id: 'plans/2022/cua-van-ban', publishedOn: older } as const;
    const attached = { id: 'plans/2026/cua-tep', publishedOn: newer } as const;
    const known = (value: typeof older) => ({ state: 'known', value }) as const;
    const search = await openTestSearch([
      anEntry({ ...attached, issuedOn: known(newer) }, 'Việc khác.', [anAttachmentOf(line)]),
      anEntry({ ...own, issuedOn: known(older) }, line, []),
      anEntry({ id: 'plans/2022/khac' }, 'Lịch tiếp công dân.', []),
    ]);
    for (const query of ['lọc', 'may loc nuoc', 'máy lọc nước', 'lắp máy lọc nước cho học sinh'])
      expect(await listFound(search, query)).toEqual([
        '/ke-hoach/2022/cua-van-ban/',
        '/ke-hoach/2026/cua-tep/',
      ]);
  });
});
