import { describe, expect, it } from 'vitest';
import { findNearest } from '../../src/domain/nearest.ts';

describe('the nearest word', () => {
  const words = ['tap-huan', 'tuyen-truyen', 'so-ket', 'tong-ket'];

  it.each([
    ['tap-hoan', 'tap-huan', 'a letter changed'],
    ['tap-hua', 'tap-huan', 'one dropped'],
    ['taap-huan', 'tap-huan', 'one too many'],
    ['tpa-huan', 'tap-huan', 'two swapped'],
    ['Tập-Huấn', 'tap-huan', 'marks and capitals'],
    ['so-kte', 'so-ket', 'the nearer of two'],
  ])('to %s is %s: %s', (text, nearest) => {
    expect(findNearest(text, words)).toBe(nearest);
  });

  it('is none where more than a third of the letters differ', () => {
    expect(findNearest('kiem-tra', words)).toBeUndefined();
    expect(findNearest('', words)).toBeUndefined();
    expect(findNearest('so-ket', [])).toBeUndefined();
  });

  it('is the first of equals', () => {
    expect(findNearest('abcx', ['abcd', 'abce'])).toBe('abcd');
  });
});
