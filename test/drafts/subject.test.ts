import { describe, expect, it } from 'vitest';
import { regulations } from '../../src/domain/regulations/index.ts';
import { schoolLevels } from '../../src/domain/school.ts';
import { nameDisclosure, nameSubject } from '../../src/drafts/subject.ts';
import { getObligation, listAllObligations } from './support.ts';

describe('the title of a disclosure', () => {
  it.each([
    ['tt26-2026.thuc-hien.2027-09-thang', 'Công khai thực hiện dự toán 9 tháng đầu năm 2027'],
    ['tt61-2017.thuc-hien.2023-quy-3', 'Công khai thực hiện dự toán quý III/2023'],
    ['tt26-2026.thuc-hien-nam.2027', 'Công khai thực hiện dự toán năm 2027'],
    ['tt09-2024.ke-hoach-nam-hoc.2026-2027', 'Công khai kế hoạch giáo dục năm học 2026-2027'],
    ['tt09-2024.tinh-hinh-tai-chinh.2025', 'Công khai tình hình tài chính năm 2025'],
    ['tt36-2017.khoan-chi.2022-2023', 'Công khai các khoản chi năm học 2022-2023'],
    ['tt09-2024.ten-truong.2026', 'Công khai tên trường năm 2026'],
    ['tt09-2024.cap-nhat.2026', 'Công khai thông tin chung có thay đổi năm 2026'],
  ])('of %s says its period once', (id, title) => {
    expect(nameDisclosure(getObligation(id))).toBe(title);
  });

  it('says it once for every duty', () => {
    const titles = listAllObligations(schoolLevels).map(nameDisclosure);
    expect(
      titles.filter((title) => /năm (?:học )?năm |năm trước|quý.*quý|tháng.*tháng/.test(title)),
    ).toEqual([]);
  });

  it('names two duties of one law never alike', () => {
    for (const { duties } of regulations) {
      const known = duties.map((duty) => `${nameSubject(duty)} ${duty.frequency.type}`);
      expect(new Set(known).size).toBe(duties.length);
    }
  });
});
