import { describe, expect, it } from 'vitest';
import { openKnownWords } from '../../src/search/query/known-words.ts';
import { makeTokens } from '../../src/search/query/token.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';
import { aSearchEntry } from './support.ts';

const text = 'Nhà trường và kỹ năng. '.repeat(1000);
const entries = [
  aSearchEntry({ url: '/a/', title: 'Kế hoạch', blocks: [{ text }, { text }] }),
  aSearchEntry({ url: '/b/', title: 'Trường ta', blocks: [{ text: 'trường học, 2025' }] }),
];

describe('the vocabulary', () => {
  const vocabulary = makeVocabulary(entries, []);

  it('says of frequent words alone how often they stand on the site', () => {
    expect(vocabulary.frequent).toEqual({
      ky: 2000,
      nang: 2000,
      nha: 2000,
      truong: 2002,
      va: 2000,
    });
  });

  it('says which words stand in titles, and which follow each other there', () => {
    expect(vocabulary.ofTitles).toEqual({ hoach: '', ke: 'hoach', ta: '', truong: 'ta' });
    const { ofTitles } = makeVocabulary(
      [
        aSearchEntry({ url: '/a/', title: 'Kế hoạch năm 2026 của kế toán' }),
        aSearchEntry({ url: '/b/', title: 'Kế hoạch kì I' }),
      ],
      [],
    );
    expect(ofTitles).toMatchObject({ ke: 'hoach toan', hoach: 'ki ky nam', nam: '', cua: 'ke' });
  });

  it.each([
    ['trường', true],
    ['kỹ', false],
    ['2025', true],
    ['trường ta', true],
    ['Trương tá', true],
    ['ta trường', false],
    ['kế trường', false],
    ['trường ta kế', false],
    ['trường 2025', true],
    ['kỹ 2025', false],
    ['2025 trường', true],
  ])('says whether titles may have «%s»', (words, may) => {
    expect(openKnownWords(vocabulary).mayBeInTitles(makeTokens(words))).toBe(may);
  });

  it('says how many words the site has, numbers and all', () => {
    expect(vocabulary.size).toBe(2 + 10_000 + 2 + 3);
  });

  it('counts a word’s places in one spelling with its documents', () => {
    const known = openKnownWords(vocabulary);
    expect([known.countPlaces('truong'), known.count('truong')]).toEqual([2002, 2]);
    expect(known.countPlaces('hoach')).toBe(0);
  });

  it('tells how much comes with any word by how much the frequent ones have', () => {
    expect(openKnownWords({ ...vocabulary, frequent: {} }).partSize).toBe(20_000);
    expect(openKnownWords({ ...vocabulary, frequent: { nha: 8000, ta: 2000 } }).partSize).toBe(
      22_500,
    );
  });

  it('tells a large site from a small one by its words', () => {
    expect(openKnownWords(vocabulary).isLarge).toBe(false);
    expect(openKnownWords({ ...vocabulary, size: 300_000 }).isLarge).toBe(true);
  });
});
