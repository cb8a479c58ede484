import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt, findDensest, findMatches } from '../../src/search/excerpt.ts';
import { endBlock, toDisplayText, toIndexText } from '../../src/search/index-text.ts';
import { makeTokens } from '../../src/search/query/token.ts';

const wordsOf = (...blocks: readonly string[]): string[] =>
  blocks
    .map((block) => endBlock(toIndexText(block)))
    .join(' ')
    .split(' ');

/** The text with its matches in brackets. */
function mark(text: string, query: string, typed = ''): string {
  const words = wordsOf(text);
  const matches = findMatches(words, makeTokens(query), makeTokens(typed));
  return cutExcerpt(words, matches, 0, words.length)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('')
    .trim();
}

describe('an excerpt', () => {
  it.each([
    ['Thu học phí theo tháng', 'học phí', 'Thu [học phí] theo tháng'],
    ['Thu học phí theo tháng', 'hoc phi', 'Thu [học phí] theo tháng'],
    ['Năm học này thu học phí', 'học phí', 'Năm học này thu [học phí]'],
    ['Sữa chua và sửa chữa', 'sữa chua', '[Sữa chua] và sửa chữa'],
    ['Hoạt động và hóa đơn', 'hoa don', 'Hoạt động và [hóa đơn]'],
    ['Khoá học, kĩ năng', 'khóa kỹ', '[Khoá] học, [kĩ] năng'],
    ['Đội ngũ giáo viên', 'doi ngu', '[Đội ngũ] giáo viên'],
    ['cán bộ-giáo viên', 'giáo viên', 'cán bộ-[giáo viên]'],
    ['Tài chính - Kế hoạch', 'tài chính kế hoạch', '[Tài chính] - [Kế hoạch]'],
    ['số <10 em & <script>', 'em', 'số <10 [em] & <script>'],
    ['Số 63/KH-THCS', '63', 'Số [63/KH-THCS]'],
  ])('of «%s» for «%s» is «%s»', (text, query, marked) => {
    expect(mark(text, query)).toBe(marked);
  });

  it('marks what was typed too where other words were found, but no lone word of it', () => {
    const found = (text: string): string => mark(text, 'mức thu', 'học phí');
    expect(found('Miễn học phí; mức thu năm học này')).toBe(
      'Miễn [học phí]; [mức thu] năm học này',
    );
    expect(found('Mức thu năm học này')).toBe('[Mức thu] năm học này');
  });

  it('keeps every character of what it shows', () => {
    const word = fc.constantFrom('học', 'phí', 'Đội', '-', 'và/hoặc', 'tài', 'chính.', '`', '5%');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 15 }), (written) => {
        const words = toIndexText(written.join(' ')).split(' ');
        const matches = findMatches(words, makeTokens('học phí tài chính'));
        const pieces = cutExcerpt(words, matches, 0, words.length);
        expect(pieces.map(({ text }) => text).join('')).toBe(toDisplayText(words.join(' ')));
      }),
    );
  });

  it('tells blocks apart', () => {
    const words = wordsOf('I. MỨC THU', 'Học phí');
    const pieces = cutExcerpt(words, new Set(), 0, words.length);
    expect(pieces.map(({ text }) => text).join('')).toBe('I. MỨC THU · Học phí ');
  });

  it('begins where most matches stand together', () => {
    const words = wordsOf('phí một hai ba bốn năm sáu bảy tám học phí chín');
    const matches = new Set([0, 9, 10]);
    expect(findDensest(matches, 0, words.length, 5)).toBe(9);
    expect(findDensest(new Set(), 0, words.length, 5)).toBe(-1);
  });
});
