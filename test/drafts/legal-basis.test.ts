import { describe, expect, it } from 'vitest';
import { getRegulation, regulations } from '../../src/domain/regulations/index.ts';
import { findLegalBasis } from '../../src/drafts/legal-basis.ts';

describe('the line that cites a regulation', () => {
  it.each([
    [
      'tt09-2024',
      'Căn cứ Thông tư số 09/2024/TT-BGDĐT ngày 03 tháng 6 năm 2024 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về công khai trong hoạt động của các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân',
    ],
    [
      'nd186-2025',
      'Căn cứ Nghị định số 186/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định chi tiết một số điều của Luật Quản lý, sử dụng tài sản công',
    ],
    [
      'qd05-2014',
      'Căn cứ Quyết định số 05/2014/QĐ-TTg ngày 15 tháng 01 năm 2014 của Thủ tướng Chính phủ về công khai chế độ, chính sách liên quan đến phương tiện, điều kiện làm việc, chế độ đãi ngộ của Đảng, Nhà nước đối với cán bộ, công chức',
    ],
  ] as const)('is official for %s', (id, line) => {
    expect(findLegalBasis(getRegulation(id))).toBe(line);
  });

  it('leaves out a subject that was not copied from the instrument, and a day that nobody could read', () => {
    expect(findLegalBasis(getRegulation('tt26-2026'))).toMatch(/của Bộ trưởng Bộ Tài chính$/);
    expect(findLegalBasis(getRegulation('tt16-2018'))).toMatch(
      /^Căn cứ Thông tư số 16\/2018\/TT-BGDĐT của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về tài trợ/,
    );
  });

  it('is there for every regulation that sets a duty', () => {
    const without = regulations.filter(
      (each) => each.duties.length > 0 && findLegalBasis(each) === undefined,
    );
    expect(without.map(({ number }) => number)).toEqual([]);
  });
});
