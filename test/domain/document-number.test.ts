import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentNumberKey,
  formatDocumentNumber,
  normaliseNumber,
  parseDocumentNumber,
  type DocumentNumber,
} from '../../src/domain/document-number.ts';
import {
  administrativeTypes,
  normativeTypes,
  partyTypes,
} from '../../src/domain/number-grammar.ts';

function read(text: string): DocumentNumber {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.value;
}

const reasonFor = (text: string): string => {
  const parsed = parseDocumentNumber(text);
  return parsed.ok ? `đọc được theo ${parsed.value.grammar}` : parsed.reason;
};

describe('parseDocumentNumber', () => {
  it.each([
    ['10/2022/QH15', 'law'],
    ['89/2025/QH15', 'law'],
    ['43/2022/NQ-QH15', 'law'],
    ['02/2022/UBTVQH15', 'law'],
    ['71/2014/TTLT-BTC-BNV', 'joint-circular'],
    ['89/VBHN-VPQH', 'consolidated'],
    ['05/2014/QĐ-TTg', 'normative'],
    ['67/2017/QĐ-UBND', 'normative'],
    ['04/2015/NĐ-CP', 'normative'],
    ['36/2017/TT-BGDĐT', 'normative'],
    ['01/2016/TT-BNV', 'normative'],
    ['16/2008/QĐ-BGDĐT', 'normative'],
    ['12/2009/TT-BGD&ĐT', 'normative'],
    ['63/KH-TnS', 'admin-named'],
    ['471/KH-UBND', 'admin-named'],
    ['1108/KH-SGDĐT-CTTT', 'admin-named'],
    ['1631/QĐ-UBND-HC', 'admin-named'],
    ['33/CT-TTg', 'admin-named'],
    ['76/NQ-CP', 'admin-named'],
    ['12a/QCh-THCS', 'admin-named'],
    ['08-KH/ĐU', 'party'],
    ['36-HD/VPTW', 'party'],
    ['217-QĐ/TW', 'party'],
    ['03-HD/BCĐ', 'party'],
    ['06-Ctr/BDVTU-BCSĐUBND', 'party'],
    ['12-CTr-BCĐ', 'party-mixed'],
    ['1774/UBND', 'admin-letter'],
    ['70/UBND-HC', 'admin-letter'],
    ['1123/GDĐT-TCKT', 'admin-letter'],
  ])('reads %s as %s', (text, grammar) => {
    const number = read(text);
    expect(number.grammar).toBe(grammar);
    expect(number.text).toBe(text);
  });

  it.each(['THCSST', 'TrTHĐN2', 'THCS&THPT', 'TnS', 'P.GDĐT', 'MNHM', 'TH1.5'])(
    'accepts the school symbol %s',
    (symbol) => {
      expect(read(`63/KH-${symbol}`)).toEqual({
        grammar: 'admin-named',
        text: `63/KH-${symbol}`,
        serial: '63',
        type: 'KH',
        bodies: [symbol],
      });
    },
  );

  it('takes the parts apart', () => {
    expect(read('08/2024/NĐ-CP')).toMatchObject({ serial: '08', year: 2024, type: 'NĐ' });
    expect(read('1108/KH-SGDĐT-CTTT').bodies).toEqual(['SGDĐT', 'CTTT']);
    expect(read('10/2022/QH15')).toMatchObject({ year: 2022, bodies: ['QH15'] });
    expect(read('1774/UBND').type).toBeUndefined();
  });

  it.each([
    ['33/CT - TTg', '33/CT-TTg'],
    ['08 -KH/ĐU', '08-KH/ĐU'],
    ['71/2014/TTLT-BTC-\nBNV', '71/2014/TTLT-BTC-BNV'],
    ['63/KH–TnS', '63/KH-TnS'],
    ['05/2014/QÐ-TTg', '05/2014/QĐ-TTg'],
    ['Số: 63/KH-TnS', '63/KH-TnS'],
    ['số 63/KH-TnS ', '63/KH-TnS'],
  ])('tidies «%s» into %s', (text, tidy) => {
    expect(read(text).text).toBe(tidy);
  });

  it.each([
    ['', 'chưa có số, ký hiệu'],
    ['08', 'thiếu ký hiệu sau số'],
    ['08/', 'thiếu ký hiệu sau số'],
    ['36/2017', 'thiếu loại văn bản và cơ quan ban hành sau năm'],
    ['63/KH', 'thiếu ký hiệu cơ quan sau «KH»'],
    ['63/KH-', 'thiếu ký hiệu cơ quan ban hành'],
    ['08-KH', 'thiếu ký hiệu cơ quan ban hành'],
    ['36/2017/TT', 'thiếu ký hiệu cơ quan ban hành'],
    ['/KH-TnS', 'thiếu số đứng trước ký hiệu'],
    ['KH-TnS', 'thiếu số đứng trước ký hiệu'],
    ['…/KH-TnS', 'thiếu số đứng trước ký hiệu'],
    ['63 KH-TnS', 'thiếu dấu / hoặc - giữa số và ký hiệu'],
    ['63/KH-Tn S', 'có khoảng trắng trong ký hiệu'],
    ['217, 218-QĐ/TW', 'ghi nhiều số, mỗi văn bản chỉ có một số'],
    ['00/KH-TnS', 'số phải từ 01 trở lên'],
    ['0/KH-TnS', 'số phải từ 01 trở lên'],
    ['1234567/KH-TnS', 'số quá dài'],
    ['05/0204/QĐ-TTg', 'năm trong số, ký hiệu phải từ 1900 đến 2100'],
    ['63/2022/KH-TnS', 'loại văn bản «KH» không ghi năm trong số, ký hiệu'],
    ['63/kh-TnS', 'ký hiệu loại văn bản «kh» phải viết là «KH»'],
    ['12/QD-TTg', 'ký hiệu loại văn bản «QD» phải viết là «QĐ»'],
    ['05/2014/QD-TTg', 'ký hiệu loại văn bản «QD» phải viết là «QĐ»'],
    ['12/Hđ-TnS', 'ký hiệu loại văn bản «Hđ» phải viết là «HD» hoặc «HĐ»'],
    ['63/КH-TnS', '«К» (ký tự thứ 4) trông giống «K» nhưng không phải chữ cái tiếng Việt'],
    ['12/ubnd', 'ký hiệu phải bắt đầu bằng chữ in hoa'],
    ['kế hoạch', 'thiếu số đứng trước ký hiệu'],
    ['63/KH-TnS!', 'không đúng dạng số, ký hiệu như 63/KH-THCS hay 08-KH/ĐU'],
  ])('refuses «%s»: %s', (text, reason) => {
    expect(reasonFor(text)).toBe(reason);
  });

  const serial = fc.integer({ min: 1, max: 999 }).map((value) => String(value).padStart(2, '0'));
  const year = fc.integer({ min: 1945, max: 2099 }).map(String);
  const symbol = fc.stringMatching(/^[A-ZĐ][A-Za-zĐ0-9]{1,6}([.&][A-ZĐ]{1,3})?$/);
  // What by chance is the abbreviation of a type could not be a body of a công văn.
  const body = symbol.filter((text) => parseDocumentNumber(`1/${text}`).ok);
  const bodies = fc.array(body, { minLength: 1, maxLength: 3 }).map((list) => list.join('-'));
  const anyNumber = fc.oneof(
    fc
      .tuple(serial, year, fc.constantFrom(...normativeTypes), bodies)
      .map(([n, y, t, b]) => `${n}/${y}/${t}-${b}`),
    fc
      .tuple(serial, fc.constantFrom(...administrativeTypes), bodies)
      .map(([n, t, b]) => `${n}/${t}-${b}`),
    fc.tuple(serial, fc.constantFrom(...partyTypes), bodies).map(([n, t, b]) => `${n}-${t}/${b}`),
    fc.tuple(serial, bodies).map(([n, b]) => `${n}/${b}`),
  );

  it('gives back the text of every number, and the same value from it', () => {
    fc.assert(
      fc.property(anyNumber, (text) => {
        const number = read(text);
        expect(formatDocumentNumber(number)).toBe(text);
        expect(read(formatDocumentNumber(number))).toEqual(number);
      }),
    );
  });

  it('keeps every part when a number goes through JSON', () => {
    fc.assert(
      fc.property(anyNumber, (text) => {
        const number = read(text);
        expect(JSON.parse(JSON.stringify(number))).toStrictEqual(number);
      }),
    );
  });

  it('sees past decomposed letters and loose spaces', () => {
    fc.assert(
      fc.property(anyNumber, (text) => {
        const noisy = text.replaceAll('-', ' - ').replaceAll('/', ' /').normalize('NFD');
        expect(normaliseNumber(noisy)).toBe(text);
      }),
    );
  });

  it('answers any text with a number or a reason', () => {
    const near = fc.stringMatching(
      /^[0-9]{0,3}[/ -]?[0-9]{0,4}[/ -]?[A-ZĐa-z]{0,3}[/ -]?[A-Z.&]{0,4}$/,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const parsed = parseDocumentNumber(text);
        expect(parsed.ok ? parsed.value.bodies.length > 0 : parsed.reason !== '').toBe(true);
      }),
    );
  });
});

describe('the key of a document number', () => {
  const same = (left: string, right: string): boolean =>
    documentNumberKey(read(left)) === documentNumberKey(read(right));

  it('sees through zeros, case and punctuation', () => {
    expect(same('8-KH/ĐU', '08 -KH/ĐU')).toBe(true);
    expect(same('06-Ctr/BDVTU', '06-CTr/BDVTU')).toBe(true);
    expect(same('36/2017/TT-BGDĐT', '36/2017/TT-BGD&ĐT')).toBe(true);
  });

  it('tells apart serials, years, types, bodies, and the Party from the State', () => {
    expect(same('63/KH-TnS', '64/KH-TnS')).toBe(false);
    expect(same('36/2017/TT-BGDĐT', '36/2018/TT-BGDĐT')).toBe(false);
    expect(same('63/KH-TnS', '63/BC-TnS')).toBe(false);
    expect(same('63/KH-TnS', '63/KH-UBND')).toBe(false);
    expect(same('08-KH/ĐU', '08/KH-ĐU')).toBe(false);
    expect(same('12/KH-TnS', '12a/KH-TnS')).toBe(false);
  });

  it('agrees with the key that indexes use', () => {
    expect(documentNumberKey(read('08-KH/ĐU'))).toBe('party/8//kh/du');
    expect(documentNumberKey(read('05/2014/QĐ-TTg'))).toBe('state/5/2014/qd/ttg');
  });
});
