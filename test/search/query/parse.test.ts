import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKnownWords } from '../../../src/search/query/known-words.ts';
import { parseQuery, type Query } from '../../../src/search/query/parse.ts';
import { prepareSynonyms } from '../../../src/search/query/readings.ts';

const words = Object.fromEntries(
  (
    'ke hoach dan van hoc phi quyet toan thuc don ban tru duong day nong lop 6a1 quy che khen thuong ' +
    'ngan sach nha nuoc tieu thu chi co so vat chat csvc y te'
  )
    .split(' ')
    .map((word, at) => [word, 10 + at]),
);
const synonyms = [
  ['CSVC', 'cơ sở vật chất'],
  ['HP', 'học phí'],
  ['ĐU', 'đảng ủy'],
  ['nhà trường', 'phụ huynh'],
];
const vocabulary = { documents: 100, words, frequent: {}, ofTitles: {}, size: 10_000, synonyms };
const known = openKnownWords(vocabulary);

const parse = (text: string, isVerbatim = false, among = known): Promise<Query> =>
  parseQuery(text, {
    known: among,
    synonyms: prepareSynonyms(synonyms),
    isVerbatim,
    choose: (guesses) => Promise.resolve(guesses.flat()[0] ?? []),
    standsBeside: (word) => Promise.resolve(word === 'thu'),
  });

const wordsOf = ({ tokens }: Query): string[] => tokens.map(({ canonical }) => canonical);

describe('a query', () => {
  it.each([
    ['quyeets toans', 'quyết toán'],
    ['daan vaajn ', 'dân vận'],
    ['quye61t toa1n', 'quyết toán'],
    ['dduwowngf dây nóng', 'đường dây nóng'],
    ['hocphi', 'hoc phi'],
    ['quyche danvan', 'quy che dan van'],
    ['quyet taon', 'quyet toan'],
    ['thực đơnn bán', 'thực đơn bán'],
    ['khen thươnng', 'khen thương'],
    ['lop6 ', 'lop 6'],
    ['hocphi6 ', 'hoc phi 6'],
    ['hocc', 'hoc'],
    ['duuong', 'duong'],
    ['yte', 'y te'],
    ['HOCPHI', 'hoc phi'],
    ['phuhuynh', 'phu huynh'],
    ['hunyh phí', 'huynh phí'],
  ])('is mended: %s → %s', async (typed, meant) => {
    const query = await parse(typed);
    expect(wordsOf(query).join(' ')).toBe(meant);
    expect(query.repairs.length).toBeGreaterThan(0);
  });

  it('tells each word that was taken for another', async () => {
    expect((await parse('daan vận')).repairs).toEqual([{ typed: 'daan', meant: 'dân' }]);
  });

  it('spells out an abbreviation that no text has, where other words stand beside it', async () => {
    expect(wordsOf(await parse('dân vận HP ')).join(' ')).toBe('dân vận học phí');
    expect(wordsOf(await parse('HP '))).toEqual(['hp']);
    expect(wordsOf(await parse('dân vận csvc '))).toEqual(['dân', 'vận', 'csvc']);
    expect(wordsOf(await parse('dân vận HP ', true))).toEqual(['dân', 'vận', 'hp']);
  });

  it('is left as it is when the reader says so', async () => {
    const query = await parse('daan vaajn csvc', true);
    expect(wordsOf(query)).toEqual(['daan', 'vaajn', 'csvc']);
    expect(query.repairs).toEqual([]);
    expect(query.readings).toEqual([]);
  });

  it.each(['UBND', 'ZALO', 'hp', 'csvc', '2023', '6A1', 'tt36', '63/kh-thcs'])(
    'keeps %s: an abbreviation, a number or a word of the site',
    async (word) => {
      expect((await parse(word)).repairs).toEqual([]);
    },
  );

  it('never touches a word that the site knows', async () => {
    const word = fc.constantFrom(...Object.keys(words), 'học', 'vận', 'Đường', 'TOÁN', 'kỳ', 'chế');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), async (typed) => {
        const { repairs } = await parse(`${typed.join(' ')} `);
        const touched = repairs.filter((repair) => known.has(repair.typed));
        expect(touched).toEqual([]);
      }),
    );
  });

  it('is mended where a word that the site knows stands beside no neighbour, and one like it does', async () => {
    const ofTitles = {
      thuc: 'don',
      don: 'ban thu',
      ban: 'tru chi',
      tru: '',
      thu: '',
      chi: '',
      hoc: '',
    };
    const titled = openKnownWords({
      ...vocabulary,
      words: { ...words, dan: 9, bac: 9, dong: 9, non: 9, tho: 9 },
      ofTitles,
    });
    const mend = async (text: string): Promise<string> =>
      wordsOf(await parse(text, false, titled)).join(' ');
    expect(await mend('thuc dan ban tru ')).toBe('thuc don ban tru');
    expect(await mend('don bac tru ')).toBe('don ban tru');
    expect((await parse('don bac tru ', false, titled)).repairs).toEqual([
      { typed: 'bac', meant: 'ban' },
    ]);
    // Some text has it so, another letter begins it, or the reader says that it is right.
    expect(await mend('don thu ')).toBe('don thu');
    expect(await mend('ban thu ')).toBe('ban thu');
    expect(await mend('dong ban ')).toBe('don ban');
    expect(await mend('non ban ')).toBe('non ban');
    expect(wordsOf(await parse('don bac tru ', true, titled)).join(' ')).toBe('don bac tru');
    expect(await mend('tho bac ')).toBe('tho bac');
  });

  it('takes a number in quotes for a number, and other words in quotes to the letter', async () => {
    const pasted = await parse('"Kế hoạch số 63/KH-THCS"');
    expect(pasted.phrases).toEqual([]);
    expect(pasted.isKeyOnly).toBe(true);
    expect((await parse('"kế hoạch 2022"')).phrases).toHaveLength(1);
  });

  it('keeps an abbreviation among small letters, not a query in capitals', async () => {
    expect((await parse('dân vận HOCPHI')).repairs).toEqual([]);
    expect(wordsOf(await parse('QUYET TAON')).join(' ')).toBe('quyet toan');
  });

  it('may have its numeral in the other kind of digits', async () => {
    const said = (query: Query) =>
      query.readings.map(({ tokens }) => tokens.map(({ canonical }) => canonical).join(' '));
    expect(said(await parse('dân vận quý II 2022'))).toEqual(['dân vận quý 2 2022']);
    expect(said(await parse('dân vận học kỳ 1'))).toEqual(['dân vận học kỳ i']);
    expect(said(await parse('học kỳ 1'))).toEqual([]);
    expect(said(await parse('khoản 2'))).toEqual([]);
    expect(said(await parse('quý 5'))).toEqual([]);
  });

  it('does not take the beginning of a word for a fault while it is typed', async () => {
    expect((await parse('quyế')).repairs).toEqual([]);
    expect((await parse('ngâ')).repairs).toEqual([]);
  });

  it.each([
    ['dân v', true],
    ['vậ', true],
    ['dân vận', false],
    ['dân v ', false],
    ['dân vattnd', false],
    // «kì» is «kỳ», and no word goes on from «ky»; but from «ki» there is one.
    ['kỳ', true],
  ])('«%s»: knows whether its last word may go on as one of the site', async (text, isOpen) => {
    const known = openKnownWords({ ...vocabulary, words: { dan: 1, van: 1, ky: 1, kiem: 1 } });
    expect((await parse(text, false, known)).isOpen).toBe(isOpen);
  });

  it('is what a question asks for, and says so; but not in quotes, nor to the letter', async () => {
    const asked = await parse('học phí lớp là bao nhiêu');
    expect(wordsOf(asked)).toEqual(['học', 'phí', 'lớp']);
    expect(asked.repairs).toEqual([{ typed: 'là bao nhiêu', meant: '' }]);
    const quoted = await parse('"học phí là bao nhiêu"');
    expect(quoted.phrases.map((phrase) => phrase.length)).toEqual([5]);
    expect(wordsOf(await parse('học phí là bao nhiêu', true))).toHaveLength(5);
  });

  it('may be said in another way', async () => {
    const said = (query: Query) =>
      query.readings.map(({ tokens }) => tokens.map(({ canonical }) => canonical).join(' '));
    expect(said(await parse('công khai csvc'))).toEqual(['công khai cơ sở vật chất']);
    expect(said(await parse('co so vat chat'))).toEqual(['csvc']);
    expect(said(await parse('cơ sỡ vật chất'))).toEqual(['csvc']);
    expect(said(await parse('cơ sơ vât chât'))).toEqual(['csvc']);
    expect(said(await parse('cờ số vật chất'))).toEqual([]);
    // The site never has HP; and ĐU without its mark is any du.
    expect(said(await parse('học phí'))).toEqual([]);
    expect(said(await parse('du toan'))).toEqual([]);
  });

  it('keeps what stands in quotes together, whatever quotes they are', async () => {
    for (const text of ['"dân vận" 2022', '“dân vận” 2022', '«dân vận» 2022']) {
      const { phrases, tokens, isOpen } = await parse(text);
      expect(phrases.map((phrase) => phrase.map(({ canonical }) => canonical))).toEqual([
        ['dân', 'vận'],
      ]);
      expect(tokens.map(({ canonical }) => canonical)).toEqual(['2022']);
      expect(isOpen).toBe(false);
    }
  });

  it('reads a sum of money as one word', async () => {
    for (const text of ['65.676.924', '65,676,924', '65 676 924 đồng', '65.676.924đ']) {
      expect(wordsOf(await parse(text))[0]).toBe('65676924');
    }
  });

  it('knows when it is nothing but a number', async () => {
    expect((await parse('số 63/KH-THCS')).isKeyOnly).toBe(true);
    expect((await parse('ngày 24/2/2022')).isKeyOnly).toBe(true);
    expect((await parse('học phí 24/2/2022')).isKeyOnly).toBe(false);
    expect((await parse('học phí')).isKeyOnly).toBe(false);
  });

  it('survives whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        expect(Array.isArray((await parse(text)).tokens)).toBe(true);
      }),
    );
  });
});
