import { describe, expect, it } from 'vitest';
import { splitGlued } from '../../../src/search/query/glued.ts';
import { openKnownWords } from '../../../src/search/query/known-words.ts';

const knownWith = (words: Readonly<Record<string, number>>) =>
  openKnownWords({ documents: 100, words, frequent: {}, ofTitles: {}, size: 1000, synonyms: [] });

const split = (word: string, words: Readonly<Record<string, number>>): string[] =>
  splitGlued(word, knownWith(words)).map((parts) => parts.join(' '));

describe('a word of several', () => {
  it('is cut in each likely way, so that its neighbours can tell which is right', () => {
    const ways = split('canhan', { can: 60, han: 50, ca: 20, nhan: 30 });
    expect(ways[0]).toBe('can han');
    expect(ways).toContain('ca nhan');
  });

  it('has «y» for its only piece of one letter', () => {
    expect(split('yte', { y: 10, te: 10 })).toEqual(['y te']);
    expect(split('tae', { ta: 10, e: 10, tae: 0 })).toEqual([]);
  });

  it.each(['hoc', 'xyzt', 'học phí', '12345'])('is not «%s»', (word) => {
    expect(split(word, { hoc: 10, phi: 10 })).toEqual([]);
  });
});
