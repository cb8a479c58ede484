import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitExcerpt } from '../../src/search/excerpt.ts';

describe('an excerpt of the search engine', () => {
  it('becomes runs of plain and marked text', () => {
    expect(splitExcerpt('Thu <mark>học</mark> <mark>phí</mark> theo tháng')).toEqual([
      { text: 'Thu ', marked: false },
      { text: 'học', marked: true },
      { text: ' ', marked: false },
      { text: 'phí', marked: true },
      { text: ' theo tháng', marked: false },
    ]);
  });

  it('shows đ where the index has ḍ', () => {
    expect(splitExcerpt('<mark>Ḍội</mark> ngũ, nghị ḍịnh')).toEqual([
      { text: 'Đội', marked: true },
      { text: ' ngũ, nghị định', marked: false },
    ]);
  });

  it('shows brackets of the document as text', () => {
    expect(splitExcerpt('số &lt;10 em &amp; <script>')).toEqual([
      { text: 'số <10 em &amp; <script>', marked: false },
    ]);
  });

  it('keeps every character outside the marks', () => {
    const word = fc.stringMatching(/^[^<>&ḍḌ]*$/);
    fc.assert(
      fc.property(word, word, word, (before, match, after) => {
        const pieces = splitExcerpt(`${before}<mark>${match}</mark>${after}`);
        expect(pieces.map(({ text }) => text).join('')).toBe(before + match + after);
      }),
    );
  });
});
