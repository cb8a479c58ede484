import { describe, expect, it } from 'vitest';
import { findNearestCategories } from '../../src/domain/nearest-category.ts';
import { findRegulation } from '../../src/domain/regulations/index.ts';

const categories = findRegulation('tt09-2024')?.categories ?? [];
const find = (given: string): string[] =>
  findNearestCategories(given, categories).map(({ id }) => id);

describe('the nearest item of a regulation', () => {
  it.each([
    ['khoan-thu-muc-thuu', 'a slip in its id'],
    ['Các khoản thu và mức thu đối với ngừoi học', 'a slip in its title'],
    ['khoan-thu', 'a part of its id'],
    ['muc-thu', 'another part'],
    ['Các khoản thu và mức thu', 'a part of its title'],
    ['Công khai khoản thu, mức thu', 'most words'],
  ])('to %s shows %s', (given) => {
    expect(find(given)).toEqual(['khoan-thu-muc-thu']);
  });

  it('is each of those that are equally near', () => {
    const ids = find('kết quả');
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.length).toBeLessThanOrEqual(3);
  });

  it('is none where too few words are shared', () => {
    expect(find('tuyen-sinh-lop-6')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('…')).toEqual([]);
  });
});
