import { describe, expect, it } from 'vitest';
import { splitTitle, stemOfTitle } from '../../src/domain/title.ts';

describe('a title', () => {
  it.each([
    [
      'Kế hoạch thực hiện công tác dân vận năm 2022',
      'Kế hoạch',
      'thực hiện công tác dân vận năm 2022',
    ],
    ['Báo cáo thường niên năm 2025', 'Báo cáo', 'thường niên năm 2025'],
    [
      'Quyết định về việc công bố dự toán năm 2026',
      'Quyết định',
      'về việc công bố dự toán năm 2026',
    ],
  ])('sets the kind of paper apart: %s', (title, type, subject) => {
    expect(splitTitle(title)).toEqual({ type, subject });
  });

  it.each([
    'Công khai học phí năm học 2024-2025',
    'Kế hoạch',
    'Kế hoạch 63/KH-THCSST',
    'Quy địnhh chung',
  ])('stays whole where it names no kind of paper with a subject: %s', (title) => {
    expect(splitTitle(title)).toEqual({ type: undefined, subject: title });
  });
});

describe('titles of one matter', () => {
  it('differ in their years and quarters alone', () => {
    const stem = stemOfTitle('Báo cáo kết quả dân vận quý II năm 2022');
    expect(stemOfTitle('Báo cáo kết quả dân vận quý IV năm 2023')).toBe(stem);
    expect(stemOfTitle('Báo cáo kết quả dân chủ quý IV năm 2023')).not.toBe(stem);
  });
});
