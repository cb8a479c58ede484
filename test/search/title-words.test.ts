import { describe, expect, it } from 'vitest';
import { makeTokens } from '../../src/search/query/token.ts';
import { titleWord, withTitleWords } from '../../src/search/title-words.ts';
import { aSearchEntry } from './support.ts';

const wordsOf = (title: string): string =>
  withTitleWords(aSearchEntry({ url: '/a/', title })).facts['titlewords'] ?? '';

describe('the words of a title', () => {
  it('are those of a query, under names that no text has', () => {
    expect(wordsOf('Kế hoạch dân vận')).toBe('zxkế zxhoạch zxdân zxvận');
    expect(wordsOf('Kế hoạch dân vận')).toBe(
      makeTokens('KẾ HOẠCH DÂN VẬN').map(titleWord).join(' '),
    );
  });

  it.each([
    ['Kĩ năng, hoà giải', 'kỹ năng hòa giải'],
    ['Tháng 09/2025, tuần 05', 'tháng 09/2025 tuần 5'],
    ['Năm học 2026-2027', 'năm học 2026 2027'],
    ['Phòng GD&ĐT', 'phòng gdđt'],
    ['Mức thu 1.200.000 đồng', 'mức thu 1200000 đồng'],
  ])('are the same for «%s» and «%s»', (left, right) => {
    expect(wordsOf(left)).toBe(wordsOf(right));
  });

  it('have đ as the index has it', () => {
    expect(wordsOf('Đội ngũ')).toBe('zxḍội zxngũ');
  });

  it('stand beside the other facts of the document', () => {
    const entry = aSearchEntry({ url: '/a/', title: 'Nội quy', facts: { kind: 'Thông báo' } });
    expect(withTitleWords(entry).facts).toEqual({ kind: 'Thông báo', titlewords: 'zxnội zxquy' });
  });
});
