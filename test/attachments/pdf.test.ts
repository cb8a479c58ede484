import { describe, expect, it } from 'vitest';
import { readText } from '../../src/attachments/read.ts';
import { encodeTcvn3, encodeVni } from '../text/encodings.ts';
import { aPdf, type PdfText } from './pdf-file.ts';

const sentence = 'Nhà trường lắp đặt máy lọc nước uống cho học sinh trong năm học này';

/** One text under the other. */
const lines = (...texts: readonly string[]): PdfText[] =>
  texts.map((text, at) => ({ text, y: 760 - 16 * at }));

const read = (pages: readonly (readonly PdfText[])[]) => readText('ban-ky.PDF', aPdf(pages));

describe('the text layer of a PDF', () => {
  it('is read page by page, with every mark', async () => {
    expect(await read([lines('Điều 1. Lắp mái che'), lines('Điều 2. Đặng Thị Ưởng')])).toEqual([
      { place: { type: 'page', page: 1 }, lines: ['Điều 1. Lắp mái che'] },
      { place: { type: 'page', page: 2 }, lines: ['Điều 2. Đặng Thị Ưởng'] },
    ]);
  });

  it('is composed where a program drew the marks apart from their letters', async () => {
    const [page] = await read([lines('Kế hoạch dân vận'.normalize('NFD'))]);
    expect(page?.lines).toEqual(['Kế hoạch dân vận']);
  });

  it('is put together again where a line of the page ends', async () => {
    const [page] = await read([
      lines(
        'Nhà trường thông báo công khai các khoản thu theo Bộ',
        'Giáo dục và Đào tạo, theo Thông tư số 09/2024/TT-',
        'BGDĐT.',
        '1. Học phí',
      ),
    ]);
    expect(page?.lines).toEqual([
      'Nhà trường thông báo công khai các khoản thu theo Bộ Giáo dục và Đào tạo, theo Thông tư số 09/2024/TT-BGDĐT.',
      '1. Học phí',
    ]);
  });

  it('is none of a scan, and a page without words is passed over', async () => {
    expect(await read([[], []])).toEqual([]);
    const parts = await read([[], lines(sentence), lines('2', '15.000')]);
    expect(parts.map(({ place }) => place)).toEqual([{ type: 'page', page: 2 }]);
  });

  it('is none of a file that is locked or broken, or no PDF', async () => {
    const whole = aPdf([lines(sentence)]);
    expect(await readText('a.pdf', aPdf([lines(sentence)], { isLocked: true }))).toEqual([]);
    expect(await readText('a.pdf', whole.subarray(0, 40))).toEqual([]);
    expect(await readText('a.pdf', new TextEncoder().encode(sentence))).toEqual([]);
    expect(await readText('a.pdf', new Uint8Array())).toEqual([]);
  });

  it('leaves the bytes to whoever gave them, and takes those of a file as Node.js reads them', async () => {
    const bytes = Buffer.from(aPdf([lines(sentence)]));
    expect(await readText('a.pdf', bytes)).toHaveLength(1);
    expect(await readText('a.pdf', bytes)).toHaveLength(1);
  });

  it('is left out page by page where it is in an old font, or in one that tells no letters', async () => {
    const untold = Array.from(sentence, (_, at) => String.fromCharCode(0xe000 + at)).join('');
    const shifted = Array.from(sentence.toUpperCase(), (letter) =>
      letter === ' ' ? letter : String.fromCharCode(letter.charCodeAt(0) + 0x1c4),
    ).join('');
    const pages = [encodeTcvn3(sentence), encodeVni(sentence), untold, shifted, sentence];
    const parts = await read(pages.map((text) => lines(text)));
    expect(parts).toEqual([{ place: { type: 'page', page: 5 }, lines: [sentence] }]);
  });

  it('is in its order where another font lent letters, which are drawn behind all others', async () => {
    const text = 'Ủy ban nhân dân quận Gò Vấp về tiếp tục đổi mới và phục vụ';
    const lent = /[\u1ea0-\u1ef9]+/gu;
    const [own, others] = [/[^\u1ea0-\u1ef9]+/gu, lent].map((run) =>
      [...text.matchAll(run)].map(({ 0: part, index }) => ({
        text: part,
        x: 90 + 6 * index,
        y: 700,
      })),
    );
    const [page] = await read([[...(own ?? []), ...(others ?? [])]]);
    expect(page?.lines).toEqual([text]);
  });

  it('loses only the page that cannot be put in order', async () => {
    const [first, second] = [lines('Qu n Gò V p v ti p t c'), lines(sentence)];
    expect((await read([first, second])).map(({ lines: kept }) => kept)).toEqual([[sentence]]);
  });

  it('keeps cells of a table apart, and leaves out bare figures', async () => {
    const [page] = await read([
      [
        { text: 'Máy lọc nước', x: 90, y: 700 },
        { text: '12.500.000', x: 260, y: 700 },
        { text: 'Quỹ hội', x: 400, y: 700 },
        { text: 'Mái che sân', x: 90, y: 680 },
      ],
    ]);
    expect(page?.lines).toEqual(['Máy lọc nước', 'Quỹ hội', 'Mái che sân']);
  });
});
