import { describe, expect, it } from 'vitest';
import { dropFileType, formatFileSize, formatFileType } from '../../src/domain/file-facts.ts';

describe('what readers are told of a file', () => {
  it.each([
    [1, '1 KB'],
    [811_001, '812 KB'],
    [999_499, '1.000 KB'],
    [999_500, '1,0 MB'],
    [1_432_100, '1,4 MB'],
    [12_345_678_901, '12.345,7 MB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(formatFileSize(bytes)).toBe(text);
  });

  it('is the type once, though the title ends with it too', () => {
    expect(dropFileType('Bản ký (PDF)', 'ban-ky.pdf')).toBe('Bản ký');
    expect(dropFileType('Bản ký (pdf)', 'ban-ky.pdf')).toBe('Bản ký');
    expect(dropFileType('Bản ký (PDF)', 'ban-ky.docx')).toBe('Bản ký (PDF)');
    expect(dropFileType('Bản ký', 'ban-ky.pdf')).toBe('Bản ký');
    expect(dropFileType('Số liệu (Excel)', 'so-lieu.xlsx')).toBe('Số liệu');
    expect(dropFileType('Số liệu (2025)', 'so-lieu')).toBe('Số liệu (2025)');
  });

  it.each([
    ['ban-ky.pdf', 'PDF'],
    ['Thu chi.2025.XLSX', 'XLSX'],
    ['khong-duoi', ''],
  ])('%s is of type «%s»', (name, type) => {
    expect(formatFileType(name)).toBe(type);
  });
});
