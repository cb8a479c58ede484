import { describe, expect, it } from 'vitest';
import { nameInPeriod } from '../../../src/domain/duties/duty-in-period.ts';

const schoolYear = { type: 'school-year', from: 2024 } as const;
const name = (title: string, period: Parameters<typeof nameInPeriod>[1]): string =>
  nameInPeriod({ title }, period, (duty, of) => `${duty}, ${of}`);

describe('a duty in a period', () => {
  it('says «năm học» once', () => {
    expect(name('Kế hoạch giáo dục của năm học', schoolYear)).toBe(
      'Kế hoạch giáo dục của năm học 2024-2025',
    );
    expect(name('Các khoản thu', schoolYear)).toBe('Các khoản thu, năm học 2024-2025');
  });

  it('is set apart where the title ends with another time', () => {
    expect(name('Kế hoạch của năm học', { type: 'year', year: 2025 })).toBe(
      'Kế hoạch của năm học, năm 2025',
    );
    expect(name('Tình hình tài chính', { type: 'quarter', year: 2025, quarter: 3 })).toBe(
      'Tình hình tài chính, quý III/2025',
    );
  });
});
