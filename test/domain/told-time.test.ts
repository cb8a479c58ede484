import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import { listToldYears, meetsYears, namesOtherMonths } from '../../src/domain/told-time.ts';

function periodOf(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

describe('the years that a title tells', () => {
  it.each([
    ['Kế hoạch dân vận năm 2026', ['2026']],
    ['Báo cáo quý I/2026', ['2026']],
    ['Khoản thu năm học 2026-2027', ['2026-2027 school']],
    ['Khoản thu năm học 2026 – 2027', ['2026-2027 school']],
    ['Kế hoạch giai đoạn 2021-2025', ['2021-2025']],
    ['Quyết toán năm 2024 và dự toán năm 2025', ['2024', '2025']],
    ['Áp dụng Thông tư 09/2024/TT-BGDĐT', []],
    ['Triển khai Luật Phòng, chống tham nhũng năm 2018', []],
    ['Số liệu đến ngày 13 tháng 11 năm 2026', []],
    ['Lịch trực ngày 12/03/2026', []],
    ['Phòng học 2025 chỗ', []],
  ] as const)('%s', (title, told) => {
    const years = listToldYears(title).map(({ from, to, isSchoolYear }) =>
      [
        from === to ? String(from) : `${String(from)}-${String(to)}`,
        ...(isSchoolYear ? ['school'] : []),
      ].join(' '),
    );
    expect(years).toEqual(told);
  });

  it('meet a period that has one of them', () => {
    const [years] = listToldYears('năm 2026');
    expect(years && meetsYears(years, periodOf('năm học 2025-2026'))).toBe(true);
    expect(years && meetsYears(years, periodOf('năm 2025'))).toBe(false);
  });
});

describe('the months that a text tells', () => {
  it.each([
    ['Thực hiện quý III', '9 tháng đầu năm 2026'],
    ['Thực hiện 9 tháng', 'quý III/2026'],
    ['Thực hiện 06 tháng', 'năm 2026'],
  ])('«%s» are others than %s', (text, period) => {
    expect(namesOtherMonths(text, periodOf(period))).toBe(true);
  });

  it.each([
    ['Thực hiện 09 tháng', '9 tháng đầu năm 2026'],
    ['Thực hiện quý IV và cả năm', 'quý IV/2025'],
    ['Thực hiện 3 tháng', 'quý I/2025'],
    ['Quý III và lũy kế 9 tháng', '9 tháng đầu năm 2026'],
    ['Thực hiện 12 tháng', 'năm 2026'],
    ['Thực hiện', 'quý I/2025'],
    ['Học phí 9 tháng', 'năm học 2025-2026'],
  ])('«%s» are those of %s', (text, period) => {
    expect(namesOtherMonths(text, periodOf(period))).toBe(false);
  });
});
