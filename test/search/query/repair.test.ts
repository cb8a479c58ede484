import { describe, expect, it } from 'vitest';
import { openKnownWords } from '../../../src/search/query/known-words.ts';
import { guessMeant } from '../../../src/search/query/repair.ts';

const words = { chuong: 20, chu: 60, uong: 40, hoc: 50, phi: 30, muc: 20, thu: 30, lop: 40 };
const known = openKnownWords({
  ...{ documents: 100, words, frequent: {}, ofTitles: {}, size: 1000, synonyms: [] },
});
const guess = (word: string, isAlone = false): string[] =>
  guessMeant(word, { looksLikeVni: false, isAlone }, known)
    .flat()
    .map((parts) => parts.join(' '));

describe('what may have been meant', () => {
  it('by a letter typed twice is rather one word than two', () => {
    expect(guess('chuuong')[0]).toBe('chuong');
  });

  it('by two words without a blank is these, before any slip', () => {
    expect(guess('hocphi')[0]).toBe('hoc phi');
  });

  it('by two letters only its neighbours can tell, and first of all itself', () => {
    expect(guess('mc')).toEqual(['mc', 'muc']);
    expect(guess('mc', true)).toEqual([]);
  });

  it('by a word and its number is both', () => {
    expect(guess('lop6')).toEqual(['lop 6']);
    expect(guess('hocphi6')).toEqual(['hoc phi 6']);
  });
});
