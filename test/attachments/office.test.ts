import { describe, expect, it } from 'vitest';
import { mostText, mostUnpacked } from '../../src/attachments/limits.ts';
import { readText } from '../../src/attachments/read.ts';
import { encodeTcvn3 } from '../text/encodings.ts';
import {
  anOpenDocument,
  aTextCell,
  aPaddedWorkbook,
  aWordFile,
  aWordFileOf,
  aWorkbook,
} from './office-files.ts';

const sheet = (name: string, lines: readonly string[]) => ({
  place: { type: 'sheet', sheet: name },
  lines,
});

describe('a workbook', () => {
  it('is read sheet by sheet, words and no figures, however a cell keeps its words', async () => {
    const cells =
      '<c t="s"><v>1</v></c><c><v>45123</v></c><c t="str"><f>A1</f><v>Quỹ &amp; hội</v></c><c t="b"><v>1</v></c>';
    const book = aWorkbook(
      [
        { name: 'Quý III', cells },
        { name: 'Mức "thu"', cells: aTextCell('Tiền nước uống') },
      ],
      ['<t>không dùng</t>', '<r><t>Máy lọc </t></r><r><t>nước</t></r><rPh><t>đọc là</t></rPh>'],
    );
    expect(await readText('so-lieu.xlsx', book)).toEqual([
      sheet('Quý III', ['Máy lọc nước', 'Quỹ & hội']),
      sheet('Mức "thu"', ['Tiền nước uống']),
    ]);
  });

  it('is found by its own relations, and shows no hidden sheet', async () => {
    const book = aWorkbook([
      { name: 'Thu', cells: aTextCell('Tiền nước'), target: '/xl/worksheets/sheet0.xml' },
      { name: 'Nháp', cells: aTextCell('Không cho xem'), state: 'hidden' },
      { name: 'Máy', cells: aTextCell('Không cho xem'), state: 'veryHidden' },
    ]);
    expect(await readText('a.xlsx', book)).toEqual([sheet('Thu', ['Tiền nước'])]);
  });

  it('is read though its columns have letters for names, or it cites letters of an article', async () => {
    const lines = ['Máy lọc nước', 'Theo điểm d khoản 1 Điều 9, điểm b khoản 2 và điểm c khoản 3'];
    const cells = [...'ABCDĐ', ...lines].map(aTextCell).join('');
    const [read] = await readText('a.xlsx', aWorkbook([{ name: 'Thu', cells }]));
    expect(read?.lines).toEqual(lines);
  });

  it('loses only the sheet that is in an old font', async () => {
    const old = encodeTcvn3('Kế hoạch công tác dân vận của trường');
    const book = aWorkbook([
      { name: 'Cũ', cells: aTextCell(old) },
      { name: 'Mới', cells: aTextCell('Kế hoạch công tác dân vận') },
    ]);
    expect(await readText('a.xlsx', book)).toEqual([sheet('Mới', ['Kế hoạch công tác dân vận'])]);
  });
});

describe('a text that lost letters', () => {
  it('is left out', async () => {
    expect(
      await readText('a.docx', aWordFile(['Tru\ufffdng ti\ufffdu hoc', 'Tru\ufffdng'])),
    ).toEqual([]);
  });
});

describe('a text with lines in an old font', () => {
  it('loses those lines alone', async () => {
    const sound = ['Nhà trường lắp máy lọc nước uống', 'Kinh phí do cha mẹ học sinh góp'];
    const [first = '', second = ''] = sound;
    const old = encodeTcvn3('kế hoạch dân vận');
    const file = aWordFile([old, first, old, second]);
    expect(await readText('a.docx', file)).toEqual([{ lines: sound }]);
  });
});

describe('a workbook of LibreOffice', () => {
  it('is read sheet by sheet, words and no figures, and shows no hidden sheet', async () => {
    const cell = (type: string, text: string): string =>
      `<table:table-cell office:value-type="${type}"><text:p>${text}</text:p></table:table-cell>`;
    const table = (name: string, style: string, cells: string): string =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-row>${cells}</table:table-row></table:table>`;
    const styles =
      '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>' +
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const noted =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>chú thích riêng</text:p></office:annotation><text:p>Tiền <text:span>ăn</text:span></text:p></table:table-cell>';
    const body = `<office:spreadsheet>${table('Quý I', 'ta1', cell('string', 'Máy lọc nước') + cell('float', '45.000') + cell('date', 'thứ Hai') + noted)}${table('Nháp', 'ta2', cell('string', 'Không cho xem'))}</office:spreadsheet>`;
    expect(await readText('a.ods', anOpenDocument(body, styles))).toEqual([
      sheet('Quý I', ['Máy lọc nước', 'Tiền ăn']),
    ]);
  });
});

describe('a text of a word processor', () => {
  it('is read paragraph by paragraph', async () => {
    expect(await readText('a.docx', aWordFile(['Điều 1. <Lắp> mái che', '', 'Điều 2']))).toEqual([
      { lines: ['Điều 1. <Lắp> mái che', 'Điều 2'] },
    ]);
  });

  it('is what a reader of it sees: neither deleted, nor moved, nor told twice', async () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Thông tư 09/TT</w:t><w:noBreakHyphen/><w:t>BGDĐT</w:t><w:br/><w:t>về công khai</w:t></w:r>' +
      '<w:del><w:r><w:delText>chữ đã xóa</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>chữ đã chuyển</w:t></w:r></w:moveFrom></w:p>' +
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Chữ trong khung</w:t></w:r></w:p></w:txbxContent></mc:Choice>' +
      '<mc:Fallback><w:txbxContent><w:p><w:r><w:t>Chữ trong khung</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Chữ quanh khung</w:t></w:r></w:p>';
    expect(await readText('a.docx', aWordFileOf(body))).toEqual([
      { lines: ['Thông tư 09/TT-BGDĐT về công khai', 'Chữ trong khung', 'Chữ quanh khung'] },
    ]);
  });

  it('may be of LibreOffice', async () => {
    const body =
      '<office:text><text:tracked-changes><text:deletion><text:p>chữ đã xóa</text:p></text:deletion></text:tracked-changes>' +
      '<text:h>Điều 1</text:h><text:p>Lắp<text:s/>mái<text:tab/>che<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Do cha mẹ góp</text:p></text:note-body></text:note></text:p></office:text>';
    expect(await readText('a.odt', anOpenDocument(body))).toEqual([
      { lines: ['Điều 1', 'Do cha mẹ góp', 'Lắp mái che'] },
    ]);
  });
});

describe('plain text', () => {
  const text = 'tên,số\n"Máy lọc nước",12\n';

  it('is read line by line, from UTF-8 or UTF-16', async () => {
    const expected = [{ lines: ['tên,số', 'Máy lọc nước ,12'] }];
    expect(await readText('a.csv', new TextEncoder().encode(`\ufeff${text}`))).toEqual(expected);
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(await readText('a.TXT', wide)).toEqual(expected);
  });

  it('is none where letters are lost', async () => {
    const bytes = Buffer.from('Thong bao cua nha truong ve viec mien h\u00eac phi', 'latin1');
    expect(await readText('a.txt', bytes)).toEqual([]);
  });
});

describe('an archive that unpacks to too much', () => {
  const cells = aTextCell('Tiền nước');
  const read = (padding: number) => readText('a.xlsx', aPaddedWorkbook(cells, padding));

  it('is not unpacked, whatever its files hold and however small it is', async () => {
    expect(await read(1000)).toHaveLength(1);
    const each = Math.ceil(mostUnpacked / 2) + 1;
    expect(aPaddedWorkbook(cells, each).length).toBeLessThan(mostUnpacked / 200);
    expect(await read(each)).toEqual([]);
  });
});

describe('a small file that says without end', () => {
  const kept = (parts: readonly { readonly lines: readonly string[] }[]): number =>
    parts.flatMap(({ lines }) => lines).join('\n').length;

  it('is not read where elements stand in one another as deep as no program writes', async () => {
    expect(await readText('a.docx', aWordFileOf('<a>'.repeat(1_000_000)))).toEqual([]);
  });

  it('is read as far as it is kept, though each of its cells names one long text', async () => {
    const long = `<t>${'Học phí năm học này. '.repeat(5_000)}</t>`;
    const cells = '<c t="s"><v>0</v></c>'.repeat(200_000);
    const parts = await readText('a.xlsx', aWorkbook([{ name: 'Thu', cells }], [long]));
    expect(kept(parts)).toBeGreaterThan(100_000);
    expect(kept(parts)).toBeLessThanOrEqual(mostText);
  });

  it('is read once, though a thousand sheets name it', async () => {
    const cells = aTextCell('Tiền nước');
    const many = Array.from({ length: 1000 }, () => ({
      name: 'Thu',
      target: 'worksheets/sheet0.xml',
      cells,
    }));
    const parts = await readText('a.xlsx', aWorkbook(many));
    expect(parts).toEqual([sheet('Thu', ['Tiền nước'])]);
  });

  it('is read as far as it is kept, though it is plain text', async () => {
    const parts = await readText('a.txt', new TextEncoder().encode('Học phí\n'.repeat(3_000_000)));
    expect(kept(parts)).toBeLessThanOrEqual(mostText);
  });
});
