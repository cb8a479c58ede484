import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endBlock, isGlued, toDisplayText, toIndexText } from '../../src/search/index-text.ts';
import { composeLetters } from '../../src/search/language/letters.ts';
import { aSearchEntry, openTestClient } from './support.ts';

/** As readers see it: composed letters, nothing invisible, single blanks. */
const shown = (text: string): string => composeLetters(text).replace(/\s+/g, ' ').trim();

const lines = [
  'Ủy ban nhân dân xã, thị trấn; trị-xã và/hoặc phường',
  'Phòng Tài chính - Kế hoạch – và Nội vụ / Y tế',
  'Số: 63/KH-THCS ngày 24/02/2022, năm học 2021-2022',
  'Giá trị `thô`, dấu ´ và ¶ đứng một mình, ```',
  '- Học phí: 25.000 đồng/tháng (Điều 5).',
  'a <b> & "c" \'d\' &amp; 5 < 6 > 4',
];

describe('the text of the index', () => {
  it.each(lines)('shows again as it was written: %s', (line) => {
    expect(toDisplayText(toIndexText(line))).toBe(line);
  });

  it('shows again whatever was written, with single blanks', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        ' ',
        ' - ',
        '-',
        '/',
        '`',
        '´',
        '¶',
        'đ',
        'Đ',
        'và/hoặc',
        '2021-2022',
        '\u200B',
      ),
    );
    const written = fc
      .array(piece, { maxLength: 12 })
      .map((pieces) => pieces.join('').replace(/[ḍḌ]|d\u0323|D\u0323/gu, ''))
      .filter((text) => !/[ḍḌ]/u.test(text.normalize('NFC')));
    fc.assert(
      fc.property(written, (text) => {
        expect(toDisplayText(toIndexText(text))).toBe(shown(text));
      }),
    );
  });

  it('puts blocks on lines of their own', () => {
    const blocks = ['Học phí', 'Mức thu.'].map((text) => endBlock(toIndexText(text)));
    expect(toDisplayText(blocks.join(' '))).toBe('Học phí\nMức thu.');
  });

  it('splits words that a hyphen or a slash holds together, but no number', () => {
    expect(toIndexText('trị-xã').split(' ')).toHaveLength(2);
    expect(toIndexText('63/KH-THCS')).toBe('63/KH-THCS');
    expect(isGlued(toIndexText('trị-xã').split(' ')[0] ?? '')).toBe(true);
  });

  it('comes out of Pagefind as it went in', async () => {
    const blocks = lines.map((text) => ({ text }));
    const client = await openTestClient([aSearchEntry({ url: '/a/', blocks })]);
    const { results } = await client.search('thông báo');
    const page = await results[0]?.data();
    expect(
      toDisplayText(page?.content ?? '')
        .split('\n')
        .slice(1),
    ).toEqual(lines);
  });

  it('comes out of Pagefind as it went in, line by line of much that was made up', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'học',
        'Đội',
        'phí:',
        '63/KH-THCS',
        '-',
        '–',
        '/',
        '25.000',
        'và/hoặc',
        '(a)',
        'b;',
        '…',
        '«c»',
        '`',
        '´',
        '¶',
        '5%',
        '<i>',
        '&',
        '"',
      ),
      fc
        .stringMatching(/^[\p{L}\d.,;:!?()“”%/–-]{1,8}$/u)
        .filter((text) => !/[ḍḌ]/.test(text.normalize('NFC'))),
    );
    const line = fc
      .array(word, { minLength: 1, maxLength: 14 })
      .map((words) => shown(words.join(' ')))
      .filter((text) => text !== '');
    const made = fc.sample(line, { seed: 7, numRuns: 300 });
    const client = await openTestClient([
      aSearchEntry({ url: '/a/', blocks: made.map((text) => ({ text })) }),
    ]);
    const { results } = await client.search('thông báo');
    const page = await results[0]?.data();
    expect(
      toDisplayText(page?.content ?? '')
        .split('\n')
        .slice(1),
    ).toEqual(made);
  });
});
