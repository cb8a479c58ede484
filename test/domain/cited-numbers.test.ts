import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from '../../src/domain/cited-numbers.ts';

const numbersIn = (text: string): string[] =>
  findDocumentNumbers(text).map(({ number }) => number.text);

describe('findDocumentNumbers', () => {
  it.each([
    ['Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ;', ['04/2015/NĐ-CP']],
    ['Căn cứ Chỉ thị số 33/CT - TTg ngày 26 tháng 11 năm 2021', ['33/CT-TTg']],
    ['Kế hoạch số 08 -KH/ĐU của Đảng ủy', ['08-KH/ĐU']],
    ['Thông tư liên tịch số 71/2014/TTLT-BTC- BNV', ['71/2014/TTLT-BTC-BNV']],
    [
      'Thông tư 36/2017/TT-BGDĐT và Thông tư 61/2017/TT-BTC.',
      ['36/2017/TT-BGDĐT', '61/2017/TT-BTC'],
    ],
    ['(Luật số 10/2022/QH15)', ['10/2022/QH15']],
    ['Công văn số 1774/UBND về công khai', ['1774/UBND']],
    ['Số: 63/KH-TnS.', ['63/KH-TnS']],
    ['Quyết định số 217, 218-QĐ/TW ngày 12/12/2013', ['217-QĐ/TW', '218-QĐ/TW']],
    ['Các Thông báo số 5, 6 và 07/TB-THCS', ['5/TB-THCS', '6/TB-THCS', '07/TB-THCS']],
  ])('finds the numbers of «%s»', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    'ngày 24/02/2022, từ 01/9 đến 31/5',
    'học sinh lớp 6/A và 7/B',
    'học 2 buổi/Ngày, tiết 3/Tuần',
    'số học sinh 25/lớp',
    'quý I/2022 và 6 tháng đầu năm 2026',
    'điện thoại 028.3894.1234',
    'số 12/2022',
    'https://example.edu.vn/2022/KH-TnS/63',
  ])('finds none in «%s»', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('does not take the name after a spaced dash for a symbol', () => {
    expect(numbersIn('số 12/KH-THCS - Trường Hoa Mai')).toEqual(['12/KH-THCS']);
    expect(numbersIn('Báo cáo số 12/BC - Trường Hoa Mai')).toEqual([]);
  });

  it('points at the very characters', () => {
    const text = 'theo Kế hoạch số 08 -KH/ĐU và số 217, 218-QĐ/TW.';
    const cited = findDocumentNumbers(text).map(({ start, end }) => text.slice(start, end));
    expect(cited).toEqual(['08 -KH/ĐU', '217', '218-QĐ/TW']);
  });

  it('gives spans in order, inside the text and apart from each other', () => {
    const piece = fc.constantFrom(
      '63/KH-TnS',
      ' ',
      'số ',
      '217, ',
      '218-QĐ/TW',
      ' - ',
      '/',
      '12',
      'Đ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const ends = findDocumentNumbers(text).flatMap(({ start, end }) => [start, end]);
        expect([...ends].sort((left, right) => left - right)).toEqual(ends);
        expect(ends.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
      }),
    );
  });

  it('stays quick on a long text of near misses', () => {
    const started = performance.now();
    findDocumentNumbers('12/KH - Trường '.repeat(20_000));
    findDocumentNumbers(`12/KH-${'a'.repeat(100_000)}!`);
    findDocumentNumbers('1'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
